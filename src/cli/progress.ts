import { Presets, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal';

/** Progress of long work: told how far it is, and ended whatever happens. */
export interface Progress {
  readonly at: (done: number, of: number, words: string) => void;
  readonly end: () => void;
}

/** Work on less than this shows no progress: it would flash by. Convention: about a second. */
export const LONG_WORK_BYTES = 500_000;

const SILENT: Progress = { at: () => undefined, end: () => undefined };

/** A bar on standard error where a person watches and the work is long; otherwise nothing. */
export function progressOf(bytes: number, { watched }: Pick<Terminal, 'watched'>): Progress {
  if (!watched || bytes < LONG_WORK_BYTES) return SILENT;
  const format = '{bar} {value} of {total}  {words}';
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, forceRedraw: true },
    Presets.shades_grey
  );
  let started = false;
  return {
    at: (done, of, words) => {
      if (!started) bar.start(of, done, { words });
      started = true;
      bar.setTotal(of);
      bar.update(done, { words });
      // The reader does not pause between sheets, so that the bar's own timer never gets its turn.
      bar.render();
    },
    end: () => {
      if (started) bar.stop();
    },
  };
}
