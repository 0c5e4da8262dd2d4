import type { OpenSheetId } from '../../operations/live/livePlan';
import type { OpenWorkbook } from '../../operations/ports';

/** What a person did in the workbook, outside the pane. */
export type WorkbookEvent =
  | { readonly type: 'changed'; readonly sheet: OpenSheetId }
  /** The cell that was selected; rows and columns count from 0. */
  | {
      readonly type: 'selected';
      readonly sheet: OpenSheetId;
      readonly row: number;
      readonly column: number;
    };

/** What the pane needs of the workbook that it is open beside. No component calls Office itself. */
export interface PaneHost extends OpenWorkbook {
  /** Whether the pane can hand files to be saved: Excel for the Mac does nothing with them. */
  readonly savesFiles: boolean;
  /** Opens a workbook file as a new workbook beside this one. */
  readonly openNew: (bytes: Uint8Array) => Promise<void>;
  /** Tells of what people do, never of the pane's own writes, until the answered function is called. */
  readonly watch: (listener: (event: WorkbookEvent) => void) => () => void;
}
