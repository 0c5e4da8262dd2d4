import { BUTTONS, FUNCTIONS_LOADING, opened, opening, putBack, READY } from '../../text/workbench';
import { openAddin, throughRuntime, type AddinFrame } from '../bridge/addinFrame';
import { joinWorkbookAndGrid } from '../bridge/workbookOnGrid';
import { openGrid } from '../grid/grid';
import type { Grid } from '../grid/gridOn';
import { modelFromFile } from '../host/files/modelFromFile';
import type { Model } from '../host/model/model';
import { pickFile, takeDroppedFiles } from './files';
import { followLink } from './followLink';
import type { ListedFunction } from './functionList';
import { liveFunctions } from './liveFunctions';
import { groupStrip } from './groupStrip';
import type { Manifest, RibbonButton } from './manifest';
import { showSwitch, type PageParts } from './parts';
import { goRoundRegions } from './regions';
import { button, showRibbon } from './ribbon';
import { inWords, saveCopy } from './saveCopy';
import { readSheetInWords } from './sheetReading';

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

const darkScheme = matchMedia('(prefers-color-scheme: dark)');

/** The grid and the workbook that it shares with the add-in. */
function startGrid(
  { parts, functions }: WorkbenchParts,
  tell: { readonly refused: (reason: string) => void; readonly changed: () => void }
) {
  const live = liveFunctions({
    model: () => joined.model(),
    again: (cells) => grid.calculation.again(cells),
  });
  const showGroups = groupStrip(parts.groups);
  const joined = joinWorkbookAndGrid(() => grid, {
    refused: tell.refused,
    changed() {
      const model = joined.model();
      if (!model) return;
      showGroups(model);
      grid.drawCharts(model);
      tell.changed();
    },
    settled: () => void live.settle(),
  });
  const place = {
    container: parts.grid,
    dark: darkScheme.matches,
    functions,
    ask: live.ask,
    wordsAt: live.wordsAt,
    follow(link: { readonly place: string } | { readonly address: string }) {
      const model = joined.model();
      if (model) followLink(model, link);
    },
  };
  const grid: Grid = openGrid(place, joined.gridListener);
  darkScheme.addEventListener('change', () => {
    grid.setDark(darkScheme.matches);
  });
  return { grid, joined, live };
}

type Started = ReturnType<typeof startGrid>;

/** Opens the add-in over a workbook, in the place of the one before; resolves once it can be used. */
async function openPane(
  { parts, addin, functions }: WorkbenchParts,
  { joined, live }: Started,
  shown: { readonly model: Model; readonly opened: (frame: AddinFrame) => void }
): Promise<void> {
  const frame = openAddin({
    place: parts.pane,
    page: `${addin}taskpane.html`,
    model: shown.model,
    later: joined.whenSettled,
  });
  shown.opened(frame);
  await frame.ready;
  const ids = new Map(functions.map(({ name, id }) => [name, id]));
  if (joined.model() === shown.model) live.start(throughRuntime(frame.host, ids));
}

const sayIn =
  ({ status }: PageParts) =>
  (words: string): void => {
    status.textContent = words;
  };

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Presses a button of the add-in's tab; says what went wrong, if anything. */
function runCommand(
  { host }: AddinFrame,
  { functionName, id }: RibbonButton,
  say: (words: string) => void
): void {
  void host.runCommand(functionName, id).catch((error: unknown) => say(wordsOf(error)));
}

interface OwnCommands {
  readonly grid: Grid;
  readonly openFile: (file: File) => Promise<void>;
  readonly save: () => void;
  readonly table: HTMLElement;
}

/** The workbench's own buttons, and files dropped on the sheet. */
function showOwnCommands(parts: PageParts, { grid, openFile, save, table }: OwnCommands): void {
  parts.ownCommands.append(
    button(BUTTONS.open, () => {
      pickFile((picked) => void openFile(picked));
    }),
    button(BUTTONS.save, save),
    button(BUTTONS.undo, () => void grid.undo()),
    button(BUTTONS.redo, () => void grid.redo()),
    table
  );
  takeDroppedFiles(parts.sheet, (dropped) => void openFile(dropped));
}

/** Puts together the grid, the workbook that it shares with the add-in, and the page around them. */
export function startWorkbench(given: WorkbenchParts): Workbench {
  const { parts, addin, manifest } = given;
  let frame: AddinFrame | null = null;
  let leftOut: readonly string[] = [];
  const say = sayIn(parts);
  const started = startGrid(given, {
    refused: (reason) => {
      say(putBack(reason));
    },
    changed: () => reading.show(),
  });
  const { grid, joined } = started;
  const reading = readSheetInWords(parts, joined.model, started.live);
  const { show } = showSwitch(parts.switch);
  const listenForKeys = goRoundRegions({
    parts,
    show,
    enterGrid: grid.focus,
    pane: () => frame?.frame ?? null,
  });

  async function open(bytes: Uint8Array, fileName: string): Promise<void> {
    say(opening(fileName));
    const read = await modelFromFile(bytes, fileName);
    if (!read.ok) {
      say(read.problem.sentence);
      return;
    }
    leftOut = read.notCarried.map(inWords);
    frame?.close();
    started.live.forget();
    joined.show(read.model);
    Object.assign(document.body.dataset, { workbook: fileName, addin: 'starting' });
    document.title = `${fileName} – Trellis workbench`;
    parts.opening.hidden = true;
    say(`${opened(fileName)} ${FUNCTIONS_LOADING}`);
    await openPane(given, started, {
      model: read.model,
      opened: (next) => {
        frame = next;
      },
    });
    if (frame?.frame.contentWindow) listenForKeys(frame.frame.contentWindow);
    document.body.dataset['addin'] = 'ready';
    say(READY);
  }

  const openFile = async (file: File): Promise<void> =>
    open(new Uint8Array(await file.arrayBuffer()), file.name);

  function save(): void {
    const model = joined.model();
    if (model) void saveCopy({ model, leftOut }, say);
  }

  function run(command: RibbonButton): void {
    show('pane');
    if (frame) runCommand(frame, command, say);
  }

  showOwnCommands(parts, { grid, openFile, save, table: reading.button });
  showRibbon(parts.ribbon, { manifest, addin }, run);
  listenForKeys(window);
  return { open };
}
