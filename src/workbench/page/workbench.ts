import {
  BUTTONS,
  couldNotSave,
  FUNCTIONS_LOADING,
  opened,
  opening,
  putBack,
  READY,
  saved,
} from '../../text/workbench';
import { openAddin, throughRuntime, type AddinFrame } from '../bridge/addinFrame';
import { withoutSpills } from '../bridge/results';
import { joinWorkbookAndGrid } from '../bridge/workbookOnGrid';
import { openGrid, type Grid } from '../grid/grid';
import { parseBlock, splitAddress } from '../host/model/addresses';
import { actingAs, tell, type Model } from '../host/model/model';
import { activateSheet, activeSheet, findSheet } from '../host/model/sheets';
import { askBeforeSaving, copyName, download, pickFile, takeDroppedFiles } from './files';
import type { ListedFunction } from './functionList';
import { liveFunctions } from './liveFunctions';
import type { Manifest } from './manifest';
import { goRoundWithKey, showSwitch, type PageParts } from './parts';
import { fileFromModel, modelFromFile } from './provisionalFile';
import { button, showRibbon } from './ribbon';
import { tableView } from './tableView';

/** What the workbench is started with. */
export interface WorkbenchParts {
  readonly parts: PageParts;
  /** Where the add-in's files are, with a slash at the end. */
  readonly addin: string;
  readonly manifest: Manifest;
  readonly functions: readonly ListedFunction[];
}

/** A workbench with a page, a grid and an add-in. */
export interface Workbench {
  /** Opens a file in the workbench; says so where it cannot be read. */
  readonly open: (bytes: Uint8Array, fileName: string) => Promise<void>;
}

/** What is known of the open workbook beside its content. */
interface OpenFile {
  /** What a saved copy leaves out of the file that was opened, in words. */
  leftOut: readonly string[];
  addin: AddinFrame | null;
}

/** Puts together the grid, the workbook that it shares with the add-in, and the page around them. */
export function startWorkbench({ parts, addin, manifest, functions }: WorkbenchParts): Workbench {
  const file: OpenFile = { leftOut: [], addin: null };
  const ids = new Map(functions.map(({ name, id }) => [name, id]));
  const say = (words: string): void => {
    parts.status.textContent = words;
  };
  const current = (): Model | null => joined.model();
  const live = liveFunctions({ model: current, again: (cells) => grid.calculation.again(cells) });
  const table = tableView(parts.table, (sheet) => {
    const model = current();
    if (model) actingAs(model, 'person', () => activateSheet(model, sheet));
  });
  const joined = joinWorkbookAndGrid(() => grid, {
    refused: (reason) => {
      say(putBack(reason));
    },
    changed: showReading,
    settled: () => void live.settle(),
  });
  const grid: Grid = openGrid(
    {
      container: parts.grid,
      dark: darkScheme.matches,
      functions,
      ask: live.ask,
      wordsAt: live.wordsAt,
      follow,
    },
    joined.gridListener
  );
  darkScheme.addEventListener('change', () => {
    grid.setDark(darkScheme.matches);
  });

  function showReading(): void {
    const model = current();
    if (!model) return;
    if (!parts.table.hidden) table.show(model);
    const { sheet, block } = model.selection;
    const words = live.wordsAt(sheet, block.top, block.left);
    parts.cellWords.textContent = words ? `${words.error} ${words.message}` : '';
  }

  function follow(link: { readonly place: string } | { readonly address: string }): void {
    const model = current();
    if (!model || 'address' in link) {
      if ('address' in link) window.open(link.address, '_blank', 'noopener');
      return;
    }
    const { sheet: name, rest } = splitAddress(link.place);
    const sheet = findSheet(model, name ?? activeSheet(model).name);
    const block = parseBlock(rest);
    if (!sheet || !block) return;
    actingAs(model, 'person', () => {
      activateSheet(model, sheet);
      model.selection = { sheet: sheet.id, block };
      tell(model, { type: 'selection', sheet, block });
    });
  }

  async function openPane(model: Model): Promise<void> {
    file.addin?.close();
    live.forget();
    const opening = { place: parts.pane, page: `${addin}taskpane.html`, model };
    const frame = openAddin({ ...opening, later: joined.whenSettled });
    file.addin = frame;
    say(FUNCTIONS_LOADING);
    await frame.ready;
    if (file.addin !== frame) return;
    if (frame.frame.contentWindow) listenForKeys(frame.frame.contentWindow);
    live.start(throughRuntime(frame.host, ids));
    document.body.dataset['addin'] = 'ready';
    say(READY);
  }

  async function open(bytes: Uint8Array, fileName: string): Promise<void> {
    say(opening(fileName));
    const read = await modelFromFile(bytes, fileName);
    if (!read.ok) {
      say(read.problem.sentence);
      return;
    }
    file.leftOut = read.notCarried.map(({ what, sheet }) =>
      sheet ? `${what} on "${sheet}"` : what
    );
    joined.show(read.model);
    document.body.dataset['workbook'] = 'open';
    document.title = `${fileName} – Trellis workbench`;
    parts.opening.hidden = true;
    say(opened(fileName));
    await openPane(read.model);
  }

  async function openFile(picked: File): Promise<void> {
    await open(new Uint8Array(await picked.arrayBuffer()), picked.name);
  }

  async function save(): Promise<void> {
    const model = current();
    if (!model) return;
    if (file.leftOut.length > 0 && !(await askBeforeSaving(file.leftOut))) return;
    const name = copyName(model.fileName);
    try {
      download(await withoutSpills(model, joined.spills(), () => fileFromModel(model)), name);
      say(saved(name));
    } catch (error) {
      say(couldNotSave(error instanceof Error ? error.message : String(error)));
    }
  }

  function toggleTable(): void {
    const model = current();
    if (!model) return;
    const isTable = parts.table.hidden;
    parts.table.hidden = !isTable;
    parts.grid.inert = isTable;
    tableButton.textContent = isTable ? BUTTONS.grid.label : BUTTONS.table.label;
    tableButton.title = isTable ? BUTTONS.grid.tip : BUTTONS.table.tip;
    if (isTable) table.show(model);
  }

  const tableButton = button(BUTTONS.table, toggleTable);
  parts.ownCommands.append(
    button(BUTTONS.open, () => {
      pickFile((picked) => void openFile(picked));
    }),
    button(BUTTONS.save, () => void save()),
    button(BUTTONS.undo, () => void grid.undo()),
    button(BUTTONS.redo, () => void grid.redo()),
    tableButton
  );
  takeDroppedFiles(parts.sheet, (dropped) => void openFile(dropped));
  const { show } = showSwitch(parts.switch);
  showRibbon(parts.ribbon, { manifest, addin }, ({ functionName, id }) => {
    show('pane');
    void file.addin?.host.runCommand(functionName, id).catch((error: unknown) => {
      say(error instanceof Error ? error.message : String(error));
    });
  });
  const listenForKeys = goRoundWithKey([
    {
      holds: () => parts.commands.contains(document.activeElement),
      enter: () => parts.ribbon.querySelector('button')?.focus(),
    },
    {
      holds: () => parts.sheet.contains(document.activeElement),
      enter: () => {
        show('sheet');
        enterSheet();
      },
    },
    {
      holds: () => parts.pane.contains(document.activeElement),
      enter: () => {
        show('pane');
        file.addin?.frame.contentWindow?.focus();
      },
    },
  ]);

  function enterSheet(): void {
    if (parts.table.hidden) grid.focus();
    else parts.table.querySelector('select')?.focus();
  }

  listenForKeys(window);
  return { open };
}

const darkScheme = matchMedia('(prefers-color-scheme: dark)');
