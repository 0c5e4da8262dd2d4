import { createColors } from 'picocolors';
import type { Terminal } from '../../src/cli/terminal';

/** A terminal that keeps what it is told. */
export interface CapturedTerminal extends Terminal {
  /** Everything printed on standard output. */
  readonly printed: () => string;
  /** Everything said on standard error, a line each. */
  readonly said: () => readonly string[];
}

/** A terminal that nobody watches, without colours. */
export function capturedTerminal(): CapturedTerminal {
  const printed: string[] = [];
  const said: string[] = [];
  return {
    print: (text) => void printed.push(text),
    say: (line) => void said.push(line),
    watched: false,
    colours: createColors(false),
    printed: () => printed.join(''),
    said: () => said,
  };
}
