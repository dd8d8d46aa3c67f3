// What folds away: GitHub shows the title, and the content on a click.

/** @param title without text from people. @param content Markdown */
export function details(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
