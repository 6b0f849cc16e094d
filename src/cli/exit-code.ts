/** Exit codes, a promise (docs/cli.md). */
export const exitCode = {
  /** Done, and the answer is yes. */
  yes: 0,
  /** Done, and the answer is no: denied, not formatted, errors found by `check`. */
  no: 1,
  /** Usage error, file not found, a file that cannot be read or written. */
  usage: 2,
  /** The policy does not compile, so the question was never asked. */
  notCompiled: 3,
  /** A bug in Tagward. */
  internal: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Something wrong with how the command was called: printed to stderr as it is, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What the operating system refused: no permission, no space, no such file. Not a bug of ours. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
}

export function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
}
