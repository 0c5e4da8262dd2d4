import { run } from '../../src/cli/run';
import { capturedTerminal } from './capturedTerminal';

/** Runs the command line with these words: its exit code, what it printed and what it said beside. */
export async function ran(...words: readonly string[]) {
  const terminal = capturedTerminal();
  const code = await run(words, terminal);
  return { code, printed: terminal.printed(), said: terminal.said() };
}
