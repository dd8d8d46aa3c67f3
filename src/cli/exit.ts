// What the exit status of a command says.

export const exitCodes = {
  fine: 0,
  /** Problems, a failed operation, or a service that refused. */
  failed: 1,
  /** The command line itself was not understood. */
  usage: 2,
  /** The dangerous half of a run waits for `--confirm`. */
  held: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
