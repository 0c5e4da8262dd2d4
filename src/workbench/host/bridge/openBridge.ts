import { Dropped, type PlannedFaults } from '../faults';
import { entryOf, utf8Bytes, type OpenJournal } from '../journal';
import type { WireAnswer, WireBatch, WireRequest } from '../requests/protocol';
import { PAYLOAD_BYTES } from '../rules/limits';

/** The object that stands on the add-in's window as `_richApiNativeBridge`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by Office.js. */
  onMessageFromHost?: (text: string) => void;
}

/** The line between Office.js and the host. */
export interface Line {
  readonly bridge: NativeBridge;
  /** Tells Office.js something that it did not ask for: events, custom function calls. */
  tell(message: unknown): void;
  /** Takes the requests that waited. */
  resume(): void;
  /** Nothing is heard and nothing said any more. */
  cut(): void;
  /** Hears and answers again. What was asked before stays unanswered for ever. */
  reopen(): void;
  readonly isOpen: boolean;
}

/** What the line needs. */
export interface LineParts {
  readonly journal: OpenJournal;
  readonly faults: PlannedFaults;
  /** Puts an answer off to after the code that asked. */
  readonly later: (act: () => void) => void;
  /** Runs a batch; throws `Dropped` where a test planned it. */
  readonly answer: (batch: WireBatch) => WireAnswer;
  /** Why no request is taken at the moment, or null. */
  readonly refusesAll: () => WireAnswer | null;
  /** Whether requests that say so wait (`delayForCellEdit`) instead of being refused. */
  readonly waits: () => boolean;
}

/** The flag of requests that wait while a person edits a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** An answer that refuses a whole request. */
export const refusal = (code: string, message: string): WireAnswer => ({
  Results: [],
  Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
});

const bodyOf = ({ message }: WireRequest): WireBatch =>
  typeof message.body === 'string'
    ? (JSON.parse(message.body) as WireBatch)
    : (message.body ?? { Actions: [], ObjectPaths: {} });

/** Office.js's talk with itself (buttons can be pressed, the pane is shown), which no sync caused. */
const isHousekeeping = ({ ObjectPaths }: WireBatch): boolean =>
  Object.values(ObjectPaths).some(({ Name }) =>
    /^Microsoft\.(?:InternalService|AppRuntime|ExcelServices)\./.test(Name)
  );

const answerText = (id: number, body: WireAnswer): string =>
  JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });

/** An answer as it goes over the line, refused where it is too large, with the size that it has. */
function sized(id: number, body: WireAnswer): { readonly text: string; readonly bytes: number } {
  const text = answerText(id, body);
  const bytes = utf8Bytes(text);
  if (bytes <= PAYLOAD_BYTES) return { text, bytes };
  const tooLarge = refusal('ResponsePayloadSizeLimitExceeded', `The answer has ${bytes} bytes.`);
  return { text: answerText(id, tooLarge), bytes };
}

/** A line that is open. */
export function openBridge(parts: LineParts): Line {
  const { journal, faults, later } = parts;
  let open = true;
  let waiting: string[] = [];
  const bridge: NativeBridge = { sendMessageToHost: (text) => receive(text) };

  const send = (text: string): void =>
    later(() => {
      if (open) bridge.onMessageFromHost?.(text);
    });

  const reply = (id: number, body: WireAnswer): number => {
    const { text, bytes } = sized(id, body);
    send(text);
    return bytes;
  };

  const take = (request: WireRequest, batch: WireBatch, bytes: number): void => {
    faults.startRequest();
    const body =
      bytes > PAYLOAD_BYTES
        ? refusal('RequestPayloadSizeLimitExceeded', `The request has ${bytes} bytes.`)
        : (parts.refusesAll() ?? parts.answer(batch));
    const answerBytes = reply(request.id, body);
    journal.write(entryOf(batch, body, { request: bytes, answer: answerBytes }));
  };

  function receive(text: string): void {
    if (!open) return;
    const request = JSON.parse(text) as WireRequest;
    const batch = bodyOf(request);
    if (parts.waits() && ((request.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0) {
      waiting.push(text);
      return;
    }
    if (isHousekeeping(batch)) {
      reply(request.id, parts.answer(batch));
      return;
    }
    try {
      take(request, batch, utf8Bytes(text));
    } catch (error) {
      if (!(error instanceof Dropped)) throw error;
      open = false;
    }
  }

  return {
    bridge,
    tell: (message) => send(JSON.stringify(message)),
    resume() {
      const texts = waiting;
      waiting = [];
      texts.forEach(receive);
    },
    cut: () => void (open = false),
    reopen: () => void (open = true),
    get isOpen() {
      return open;
    },
  };
}
