import { DO_NOT_SAVE, DROP_HERE, leavesOut, SAVE_ANYWAY } from '../../text/workbench';
import { button } from './ribbon';

/** Files that the workbench opens. */
const ACCEPTED = '.xlsx,.xlsm,.ods';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets a person pick a file of this computer. */
export function pickFile(picked: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = ACCEPTED;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) picked(file);
  });
  input.click();
}

/**
 * Opens files that a person drags anywhere onto the page: let go beside the sheet, a browser would
 * open the file in place of the page, and what was typed would be lost. `shown` says where it lands.
 */
export function takeDroppedFiles(shown: HTMLElement, dropped: (file: File) => void): void {
  shown.dataset['drop'] = DROP_HERE;
  const show = (isOver: boolean) => shown.classList.toggle('dropping', isOver);
  window.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    show(true);
  });
  window.addEventListener('dragleave', (event) => {
    // Nothing is entered where the pointer leaves the page.
    if (event.relatedTarget === null) show(false);
  });
  // Before the grid, which has an opinion of its own about what is dropped on it.
  window.addEventListener(
    'drop',
    (event) => {
      const file = event.dataTransfer?.files[0];
      show(false);
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      dropped(file);
    },
    true
  );
}

/** The name of a copy: never the opened file's own. */
export function copyName(fileName: string): string {
  const stem = fileName.replace(/\.[^.]+$/, '').replace(/ \(workbench copy\)$/, '');
  return `${stem} (workbench copy).xlsx`;
}

/** Hands a file to the browser's downloads. */
export function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Asks whether to save a copy that leaves something out; resolves to the answer. */
export function askBeforeSaving(things: readonly string[]): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'question';
  const words = document.createElement('p');
  words.textContent = leavesOut(things);
  const answers = document.createElement('menu');
  return new Promise((answered) => {
    const answer = (yes: boolean) => () => {
      dialog.close(yes ? 'yes' : '');
    };
    answers.append(
      button({ label: SAVE_ANYWAY, tip: SAVE_ANYWAY }, answer(true)),
      button({ label: DO_NOT_SAVE, tip: DO_NOT_SAVE }, answer(false))
    );
    dialog.append(words, answers);
    dialog.addEventListener('close', () => {
      dialog.remove();
      answered(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
