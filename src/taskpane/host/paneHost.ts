import type { DateSystem, SheetSnapshot } from '../../grid/workbook';
import type { Progress } from '../worker/messages';

/** What goes with long work: told how far it is, and asked whether to stop. */
export interface WorkOptions {
  readonly progress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** Who receives the open workbook, sheet by sheet, as it is read. */
export interface SheetReceiver {
  readonly begin: (workbook: {
    readonly file: string;
    readonly dateSystem: DateSystem;
  }) => Promise<void>;
  readonly sheet: (sheet: SheetSnapshot) => Promise<void>;
}

/** What the pane needs of the workbook that it is open beside. No component calls Office itself. */
export interface PaneHost {
  /** Reads the open workbook sheet by sheet; changes nothing. */
  readonly readWorkbook: (receiver: SheetReceiver, options: WorkOptions) => Promise<void>;
  /** What a person chose when this workbook was last read, as stored; '' where there is nothing. */
  readonly loadChoices: () => Promise<string>;
  readonly saveChoices: (stored: string) => Promise<void>;
}
