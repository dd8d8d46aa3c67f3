// One line of YAML, with its key and its comment in colour.

export function YamlLine({ text }: { text: string }) {
  if (/^\s*#/.test(text)) return <code class="remark">{text}</code>;
  const [, before = '', key = '', rest = text] = /^(\s*(?:- )?)([\w-]+:)(.*)$/.exec(text) ?? [];
  return (
    <code>
      {before}
      {key !== '' && <span class="key">{key}</span>}
      {rest === '' && key === '' ? ' ' : rest}
    </code>
  );
}
