import { unfinishedSentence } from '../../text/liveOperations';
import type { OpenWorkbook, Unfinished } from '../ports';

/** Putting right what an operation left that was cut off. */
export interface RepairOperation {
  readonly validate: () => readonly string[];
  readonly describe: () => string;
  readonly apply: (port: Pick<OpenWorkbook, 'repair'>) => Promise<void>;
}

/** The operation that cleans up or finishes, as the marker says; null where nothing is unfinished. */
export function repairWorkbook(unfinished: Unfinished | null): RepairOperation | null {
  if (unfinished === null) return null;
  return {
    validate: () => [],
    describe: () => unfinishedSentence(unfinished.operation, unfinished.repair),
    apply: ({ repair }) => repair(),
  };
}
