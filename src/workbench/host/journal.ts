import {
  ACTION,
  PATH,
  type WireAction,
  type WireAnswer,
  type WireBatch,
} from './requests/protocol';

/** One request as it went by. */
export interface JournalEntry {
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** What was done, such as `Worksheets.Add.GetRange.Values =`. */
  readonly actions: readonly string[];
  /** The code with which the request was refused. */
  readonly error: string | null;
}

/** What went over the bridge: a test reads it to count requests and to see the largest. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  readonly requests: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  clear(): void;
}

/** A journal and its pen. */
export interface OpenJournal extends Journal {
  write(entry: JournalEntry): void;
}

/** The bytes of a text in UTF-8, which is what Excel counts. */
export function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** The way to an object as people read it: `Worksheets.Add.GetRange`. */
function wayTo(id: number, batch: WireBatch): string {
  const steps: string[] = [];
  for (
    let path = batch.ObjectPaths[String(id)];
    path;
    path = batch.ObjectPaths[String(path.ParentObjectPathId)]
  ) {
    if (path.ObjectPathType === PATH.root) break;
    steps.unshift(path.ObjectPathType === PATH.indexer ? '[]' : path.Name || 'null');
  }
  return steps.join('.');
}

const WORDS: ReadonlyMap<number, string> = new Map([
  [ACTION.instantiate, 'instantiate'],
  [ACTION.query, 'load'],
  [ACTION.set, '='],
  [ACTION.trace, 'trace'],
  [ACTION.update, 'update'],
]);

/** An action as people read it. */
export function actionText(action: WireAction, batch: WireBatch): string {
  const way = [wayTo(action.ObjectPathId, batch), action.Name].filter((part) => part !== '');
  const word = WORDS.get(action.ActionType);
  return word === undefined ? `${way.join('.')}()` : `${way.join('.')} ${word}`;
}

/** An empty journal. */
export function openJournal(): OpenJournal {
  let entries: JournalEntry[] = [];
  return {
    get entries() {
      return entries;
    },
    get requests() {
      return entries.length;
    },
    get largestRequest() {
      return Math.max(0, ...entries.map(({ requestBytes }) => requestBytes));
    },
    get largestAnswer() {
      return Math.max(0, ...entries.map(({ answerBytes }) => answerBytes));
    },
    clear() {
      entries = [];
    },
    write(entry) {
      entries.push(entry);
    },
  };
}

/** The entry of a batch that was answered. */
export function entryOf(
  batch: WireBatch,
  answer: WireAnswer,
  bytes: { readonly request: number; readonly answer: number }
): JournalEntry {
  return {
    requestBytes: bytes.request,
    answerBytes: bytes.answer,
    actions: batch.Actions.map((action) => actionText(action, batch)),
    error: answer.Error?.Code ?? null,
  };
}
