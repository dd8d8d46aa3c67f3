// Whether one text is an edit of another, or something else that stands in its place.

/** Whether half of the words stayed. */
export function isSimilar(before: string, after: string): boolean {
  const all = words(before);
  const kept = new Set(words(after));
  return all.filter((word) => kept.has(word)).length * 2 >= Math.max(1, all.length, kept.size);
}

function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
