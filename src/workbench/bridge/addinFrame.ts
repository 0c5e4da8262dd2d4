import type { CallFunctions, CallArgument, Outcome } from '../calculation/functionCalls';
import { createHost, type StandInHost } from '../host/createHost';
import type { FunctionResult } from '../host/functions/customFunctions';
import type { Model } from '../host/model/model';

/** The window of the add-in's page, as far as the workbench looks into it. */
interface AddinWindow extends Window {
  readonly Office?: { onReady: () => Promise<unknown> };
}

/** The add-in, open in a frame of the page over one workbook. */
export interface AddinFrame {
  readonly host: StandInHost;
  readonly frame: HTMLIFrameElement;
  /** Resolves when Office.js has its answer and the functions can be called. */
  readonly ready: Promise<void>;
  readonly close: () => void;
}

/** What a frame is opened with. */
export interface AddinOpening {
  readonly place: HTMLElement;
  /** The address of the add-in's page. */
  readonly page: string;
  readonly model: Model;
  /** How an answer to the add-in is put off until the grid has calculated. */
  readonly later: (act: () => void) => void;
}

/** Set by the workbench; the add-in's frame calls it before Office.js loads. */
declare global {
  interface Window {
    attachAddin?: (frame: Window) => void;
  }
}

/** How often the frame is looked at until Office.js is there, in milliseconds. */
const LOOK_AGAIN_MS = 20;

/** Resolves when Office.js in a frame says that it is ready. */
async function officeReady(frame: HTMLIFrameElement): Promise<void> {
  for (;;) {
    const office = (frame.contentWindow as AddinWindow | null)?.Office;
    if (typeof office?.onReady === 'function') {
      await office.onReady();
      return;
    }
    if (!frame.isConnected) throw new Error('the frame was closed');
    await new Promise((again) => setTimeout(again, LOOK_AGAIN_MS));
  }
}

function addinFrameElement(page: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Trellis';
  frame.src = page;
  return frame;
}

/** Opens the add-in's own page, unchanged, over a workbook. */
export function openAddin({ place, page, model, later }: AddinOpening): AddinFrame {
  const host = createHost(model, { later });
  window.attachAddin = (frame) => {
    host.install(frame);
  };
  const frame = addinFrameElement(page);
  const loaded = new Promise<void>((done) => {
    frame.addEventListener('load', () => {
      done();
    });
  });
  place.replaceChildren(frame);
  return {
    host,
    frame,
    ready: loaded.then(() => officeReady(frame)),
    close() {
      host.close();
      frame.remove();
    },
  };
}

function outcomeOf(result: FunctionResult): Outcome {
  return result.ok
    ? { kind: 'value', value: result.value as CallArgument }
    : { kind: 'error', error: result.error, message: result.message };
}

/** Calls functions through the add-in's real runtime; `ids` are the names it associated them by. */
export function throughRuntime(host: StandInHost, ids: ReadonlyMap<string, string>): CallFunctions {
  return async (calls) => {
    const results = await host.functions.callAll(
      calls.map(({ name, arguments: args, address }) => ({
        name: ids.get(name) ?? name,
        args,
        address,
      }))
    );
    return results.map(outcomeOf);
  };
}
