// What `doctor` asks of GitHub; all of it is reading.
import type { ActionsSettings, BranchRules, TokenAccess } from '../core/doctor/facts.ts';

/** How the repository is set up on GitHub. Undefined: this token may not see it. */
export interface RepositorySettings {
  token(): Promise<TokenAccess>;
  branch(name: string): Promise<BranchRules | undefined>;
  actions(): Promise<ActionsSettings | undefined>;
  /** Their names. */
  secrets(): Promise<readonly string[] | undefined>;
}
