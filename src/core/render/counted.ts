// Numbers with their noun, as people write them.

/** `1 operation`, `2 operations`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
