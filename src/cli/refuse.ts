import type { ExitCode } from './exitCodes';
import type { Refusal } from './outcome';
import type { Terminal } from './terminal';

/** Says why a command stops, a line a reason, and gives its exit code. */
export function refuse({ exit, sentences }: Refusal, terminal: Terminal): ExitCode {
  sentences.forEach((sentence) => {
    terminal.say(sentence);
  });
  return exit;
}
