import type { CommonApi } from './bridge/windowExternal';

/** Office.js's number for "a button of the ribbon was pressed". */
const COMMAND_PRESSED = 39;
/** Office.js's number for `event.completed()`. */
const COMMAND_COMPLETED = 94;

/** The ribbon: presses buttons and hears when their commands are done. */
export interface Commands {
  readonly common: CommonApi;
  run(functionName: string, buttonId: string): Promise<void>;
}

/** A ribbon on which nothing was pressed yet. */
export function openCommands(): Commands {
  let press: ((...parameters: unknown[]) => void) | null = null;
  const waiting = new Map<string, () => void>();
  return {
    common: {
      registerEvent(id, handler) {
        if (id === COMMAND_PRESSED) press = handler;
      },
      execute(id, parameters) {
        if (id !== COMMAND_COMPLETED || !Array.isArray(parameters)) return;
        const buttonId = String(parameters[0]);
        waiting.get(buttonId)?.();
        waiting.delete(buttonId);
      },
    },
    run(functionName, buttonId) {
      return new Promise((resolve, reject) => {
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
