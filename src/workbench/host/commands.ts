import type { CommonApi } from './bridge/windowExternal';

/** Office.js's number for "a button of the ribbon was pressed". */
const COMMAND_PRESSED = 39;
/** Office.js's number for `event.completed()`. */
const COMMAND_COMPLETED = 94;

/** Office.js's number for "something else is selected" (`workbook.onSelectionChanged`). */
const SELECTION_CHANGED = 2;

/** The older API's events: buttons of the ribbon, and the selection. */
export interface Commands {
  readonly common: CommonApi;
  run(functionName: string, buttonId: string): Promise<void>;
  /** Tells those who asked that something else is selected. */
  selectionChanged(): void;
}

/** A ribbon on which nothing was pressed yet. */
export function openCommands(): Commands {
  const asked = new Map<number, (...parameters: unknown[]) => void>();
  const waiting = new Map<string, () => void>();
  return {
    common: {
      registerEvent(id, handler) {
        asked.set(id, handler);
      },
      execute(id, parameters) {
        if (id !== COMMAND_COMPLETED || !Array.isArray(parameters)) return;
        const buttonId = String(parameters[0]);
        waiting.get(buttonId)?.();
        waiting.delete(buttonId);
      },
    },
    selectionChanged: () => asked.get(SELECTION_CHANGED)?.(SELECTION_CHANGED, []),
    run(functionName, buttonId) {
      return new Promise((resolve, reject) => {
        const press = asked.get(COMMAND_PRESSED);
        if (!press) {
          reject(new Error('Office.js has not asked for ribbon commands yet.'));
          return;
        }
        waiting.set(buttonId, resolve);
        press(COMMAND_PRESSED, [
          buttonId,
          functionName,
          JSON.stringify({ source: { id: buttonId } }),
        ]);
      });
    },
  };
}
