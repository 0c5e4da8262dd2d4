import { createColors, isColorSupported } from 'picocolors';

/** Colours for what people read; each turns text into text. */
export type Colours = ReturnType<typeof createColors>;

/** Where the command line speaks: results on one stream, remarks on the other. */
export interface Terminal {
  /** Prints a result, as it is, on standard output. */
  readonly print: (text: string) => void;
  /** Says a line to the person on standard error, so that results stay clean. */
  readonly say: (line: string) => void;
  /** Whether a person watches standard error, so that progress is worth drawing. */
  readonly watched: boolean;
  /** Colours for standard output, which do nothing where it is no terminal. */
  readonly colours: Colours;
}

/** The terminal of the running process. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  return {
    print: (text) => void stdout.write(text),
    say: (line) => void stderr.write(`${line}\n`),
    watched: stderr.isTTY,
    colours: createColors(isColorSupported && stdout.isTTY),
  };
}
