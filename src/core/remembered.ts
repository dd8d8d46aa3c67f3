// Answers of pure functions, kept for whoever asks the same again: a run reads each of its files several times, and a
// page says the same words in many places.

/**
 * `answer` with its last answers kept, the oldest of which go first. It has to be pure, and nobody may change an answer.
 * @param most how many answers are kept
 */
export function remembered<T>(answer: (text: string) => T, most: number): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    if (answers.size >= most) for (const oldest of answers.keys()) if (answers.delete(oldest)) break;
    answers.set(text, fresh);
    return fresh;
  };
}
