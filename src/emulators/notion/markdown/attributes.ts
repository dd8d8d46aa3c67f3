/** Attributes of the dialect's tags and of the braces behind a first line: `name="value"` pairs. */

/** What stands between a tag's name and its end, as the source of a regular expression. */
export const ATTRIBUTES = String.raw`(?:\s+[\w-]+(?:="[^"]*")?)*`;

const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;

/** The attributes of a tag; one without a value counts as `true`. */
export function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of source.matchAll(ATTRIBUTE)) {
    if (name !== undefined) attributes[name] = value?.replaceAll('&quot;', '"') ?? 'true';
  }
  return attributes;
}

/** The same as text, each with a space before it; undefined values are left out. */
export function writeAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value.replaceAll('"', '&quot;')}"`))
    .join('');
}
