// What messages call pages and databases: by the name that people know, once it was seen, and by id.
import { quoted } from './faults.ts';

export interface Labels {
  learn(id: string, title: string): void;
  page(id: string): string;
  database(id: string): string;
}

/** Labels that learn titles as objects pass by. */
export function createLabels(): Labels {
  const titles = new Map<string, string>();
  const label = (noun: string, id: string): string => {
    const title = titles.get(id);
    return title === undefined || title === ''
      ? `the ${noun} ${quoted(id, 60)}`
      : `the ${noun} ${quoted(title, 80)}`;
  };
  return {
    learn: (id, title) => titles.set(id, title),
    page: (id) => label('page', id),
    database: (id) => label('database', id),
  };
}
