// Whom the suite of the port `Repository` is run on.
import type { Repository } from '../../src/ports.ts';
import { createMemoryRepository } from '../fakes/memory-repository.ts';

export interface RepositorySubject {
  readonly repository: Repository;
  /** Where the pages of repositories are. */
  readonly pages: string;
  /** A person commits; null removes a file. A branch that does not exist starts at the default branch. */
  push(changes: Readonly<Record<string, string | null>>, branch?: string): Promise<void>;
  /** The default branch takes no more commits. */
  protect(): Promise<void>;
  /** Messages of the default branch, newest first. */
  log(): Promise<readonly string[]>;
  requests(): number;
  close(): Promise<void>;
}

interface Subject {
  readonly name: string;
  /** `acme/plans`, private, with one commit of `files` on `main`. */
  open(this: void, files: Readonly<Record<string, string>>): Promise<RepositorySubject>;
}

const memory: Subject = {
  name: 'in memory',
  async open(files) {
    const repository = createMemoryRepository({ files });
    return {
      repository,
      pages: 'https://github.com',
      push: async (changes, branch) => void repository.push(changes, 'Edit', branch),
      protect: async () => repository.protect('Changes must be made through a pull request.'),
      log: async () => repository.log().map(({ message }) => message),
      requests: repository.requests,
      close: async () => {},
    };
  },
};

export const subjects: readonly Subject[] = [memory];
