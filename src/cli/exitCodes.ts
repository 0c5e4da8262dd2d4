/** What the command line tells a script when it ends; listed in `trellis --help` and README.md. */
export const EXIT = { fine: 0, input: 1, usage: 2, output: 3 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
