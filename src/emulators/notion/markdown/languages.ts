/** Languages of code blocks: Notion's own names, and the aliases people write behind a fence. */
import type { MarkdownSwitches } from './switches.ts';

/** Notion's list, from the types of its client (`LanguageRequest`). */
const NAMES = new Set(
  (
    'abap|abc|agda|arduino|ascii art|assembly|bash|basic|bnf|c|c#|c++|clojure|coffeescript|coq|css|dart|dhall|diff|' +
    'docker|ebnf|elixir|elm|erlang|f#|flow|fortran|gherkin|glsl|go|graphql|groovy|haskell|hcl|html|idris|java|' +
    'javascript|json|julia|kotlin|latex|less|lisp|livescript|llvm ir|lua|makefile|markdown|markup|matlab|' +
    'mathematica|mermaid|nix|notion formula|objective-c|ocaml|pascal|perl|php|plain text|powershell|prolog|' +
    'protobuf|purescript|python|r|racket|reason|ruby|rust|sass|scala|scheme|scss|shell|smalltalk|solidity|sql|' +
    'swift|toml|typescript|vb.net|verilog|vhdl|visual basic|webassembly|xml|yaml|java/c/c++/c#'
  ).split('|'),
);

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['', 'plain text'],
  ['txt', 'plain text'],
  ['text', 'plain text'],
  ['plaintext', 'plain text'],
  ['ts', 'typescript'],
  ['tsx', 'typescript'],
  ['js', 'javascript'],
  ['jsx', 'javascript'],
  ['py', 'python'],
  ['rb', 'ruby'],
  ['rs', 'rust'],
  ['kt', 'kotlin'],
  ['cs', 'c#'],
  ['csharp', 'c#'],
  ['cpp', 'c++'],
  ['golang', 'go'],
  ['sh', 'shell'],
  ['zsh', 'shell'],
  ['console', 'shell'],
  ['dockerfile', 'docker'],
  ['make', 'makefile'],
  ['md', 'markdown'],
  ['yml', 'yaml'],
  ['tf', 'hcl'],
  ['proto', 'protobuf'],
]);

/** The language that Notion stores for the words behind a fence. */
export function languageOf(info: string, switches: MarkdownSwitches): string {
  const name = info.trim().toLowerCase();
  const known = ALIASES.get(name) ?? name;
  return NAMES.has(known) || switches.unknownLanguage === 'keep' ? known : 'plain text';
}
