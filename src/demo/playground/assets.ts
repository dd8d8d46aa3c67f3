// The files of the page: its own, compiled by `npm run compile`, and the libraries it stands on, as they were installed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Asset {
  readonly type: string;
  readonly content: string | { readonly path: string };
  readonly headers: Readonly<Record<string, string>>;
}

const here = 'src/demo/playground/page';

/** What the page imports by name. */
const libraries: Readonly<Record<string, string>> = {
  preact: 'preact/dist/preact.mjs',
  'preact/hooks': 'preact/hooks/dist/hooks.mjs',
  'preact/jsx-runtime': 'preact/jsx-runtime/dist/jsxRuntime.mjs',
  marked: 'marked/lib/marked.esm.js',
  dompurify: 'dompurify/dist/purify.es.mjs',
  '@dagrejs/dagre': '@dagrejs/dagre/dist/dagre.esm.js',
};
const font = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

const importMap = JSON.stringify({
  imports: Object.fromEntries(Object.entries(libraries).map(([name, path]) => [name, `/library/${path}`])),
});
const hash = createHash('sha256').update(importMap).digest('base64');

/** Nothing comes from anywhere else, and no text that stands on the page can become code. */
const policy = [
  `default-src 'none'`,
  `script-src 'self' 'sha256-${hash}'`,
  `style-src 'self'`,
  `font-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

export class Assets {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** The file at an address, or undefined. */
  find(pathname: string): Asset | undefined {
    if (pathname === '/') {
      if (!existsSync(join(this.#root, 'build', here, 'main.js')))
        throw new Error(
          'The page of the playground is not compiled. Run `npm run compile`, and load it again.',
        );
      const html = readFileSync(join(this.#root, here, 'index.html'), 'utf8');
      return {
        type: 'text/html; charset=utf-8',
        content: html.replace('<!-- import map -->', () => `<script type="importmap">${importMap}</script>`),
        headers: { 'content-security-policy': policy },
      };
    }
    const path = this.#pathOf(pathname);
    if (path === undefined || !existsSync(join(this.#root, path))) return undefined;
    const type = types[path.slice(path.lastIndexOf('.'))] ?? 'application/octet-stream';
    return { type, content: { path: join(this.#root, path) }, headers: {} };
  }

  #pathOf(pathname: string): string | undefined {
    if (/^\/page(\/[a-z-]+)+\.js$/.test(pathname)) return `build/src/demo/playground${pathname}`;
    if (/^\/page(\/[a-z-]+)+\.(css|svg)$/.test(pathname)) return `src/demo/playground${pathname}`;
    const library = pathname.replace('/library/', '');
    return [...Object.values(libraries), font].includes(library) ? `node_modules/${library}` : undefined;
  }
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
