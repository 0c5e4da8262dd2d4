import type { Follow } from '../operations/ports';
import { asFailure, OfficeFailure } from './officeFailure';

/** Office.js as the page has loaded it. */
export type ExcelApi = typeof Excel;

/** Bytes of a request or answer that Excel takes on the web (Office documentation, performance). */
const MOST_BYTES = 5_000_000;
/** Our estimates are rough, so pieces stay at half of what Excel takes. */
export const PIECE_BYTES = MOST_BYTES / 2;

/** How work in Excel is followed, and how large its requests may grow. */
export interface Pace extends Follow {
  /** Bytes of one request or answer; as many as Excel takes where nothing is said. */
  readonly pieceBytes?: number;
}

/** Runs something in the open workbook, after any cell that is being edited; failures are sentences. */
export async function runInExcel<Result>(
  api: ExcelApi,
  task: (context: Excel.RequestContext) => Promise<Result>
): Promise<Result> {
  try {
    return await api.run({ delayForCellEdit: true }, task);
  } catch (error) {
    throw error instanceof OfficeFailure ? error : asFailure(error, 'nothing was changed');
  }
}

/** Sends what was prepared, unless the work was stopped. */
export async function send(context: Excel.RequestContext, follow: Follow = {}): Promise<void> {
  if (follow.signal?.aborted) throw new OfficeFailure('stopped');
  await context.sync();
}

/** Requests that are filled up to what Excel takes: state is how much is in the one being prepared. */
export class FilledRequests {
  private bytes = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly pace: Pace = {},
    /** Told each time that Excel has done what was sent. */
    private readonly answered: () => void = () => undefined
  ) {}

  /** Bytes that one request takes. */
  get pieceBytes(): number {
    return this.pace.pieceBytes ?? PIECE_BYTES;
  }

  /** Sends what was prepared where so many more bytes would be too much for one request. */
  async makeRoom(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > this.pieceBytes) await this.send();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.bytes = 0;
    await send(this.context, this.pace);
    this.answered();
  }
}

/** The bytes of a value as JSON; letters beyond ASCII count as the bytes that they take. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) bytes += 2;
  return bytes;
}
