import type { SourceCell } from '../plan/trustPlan';
import { dateCell, numberCell, sourceLink, textCell } from './cellContents';
import { STYLES } from './styles';
import type { ColumnPlan } from './tableSheetPlan';

/** Columns of the same kind look and behave the same on every sheet; builders for each kind. */
type Extra<Item> = Partial<Omit<ColumnPlan<Item>, 'heading' | 'cell'>>;

const WIDTHS = {
  words: { least: 14, most: 28 },
  short: { least: 10, most: 20 },
  date: { least: 13, most: 18 },
  number: { least: 8, most: 14 },
  source: { least: 18, most: 34 },
} as const;

function column<Item>(
  heading: string,
  cell: ColumnPlan<Item>['cell'],
  extra: Extra<Item>
): ColumnPlan<Item> {
  return {
    heading,
    style: STYLES.text,
    width: WIDTHS.words,
    filledBy: 'trellis',
    grouped: false,
    prompt: '',
    choices: null,
    cell,
    ...extra,
  };
}

/** A column of sentences, wrapped. */
export function wordsColumn<Item>(
  heading: string,
  text: (item: Item) => string | undefined,
  extra: Extra<Item> = {}
): ColumnPlan<Item> {
  return column(heading, (item) => textCell(text(item)), extra);
}

/** A column of a few words: a name, a term, a status. */
export function shortColumn<Item>(
  heading: string,
  text: (item: Item) => string | undefined,
  extra: Extra<Item> = {}
): ColumnPlan<Item> {
  return column(heading, (item) => textCell(text(item)), { width: WIDTHS.short, ...extra });
}

/** A column of real dates; where only words are known, the words. */
export function dateColumn<Item>(
  heading: string,
  text: (item: Item) => string | undefined,
  extra: Extra<Item> = {}
): ColumnPlan<Item> {
  return column(heading, (item) => dateCell(text(item)), {
    style: STYLES.date,
    width: WIDTHS.date,
    ...extra,
  });
}

/** A column of numbers; where the source has words, the words. */
export function numberColumn<Item>(
  heading: string,
  text: (item: Item) => string | undefined,
  extra: Extra<Item> = {}
): ColumnPlan<Item> {
  return column(heading, (item) => numberCell(text(item)), {
    style: STYLES.number,
    width: WIDTHS.number,
    ...extra,
  });
}

/** The column that says which cell a row came from. */
export function sourceColumn<Item>(
  cell: (item: Item) => SourceCell,
  extra: Extra<Item> = {}
): ColumnPlan<Item> {
  return column('Source', (item) => sourceLink(cell(item)), {
    style: STYLES.source,
    width: WIDTHS.source,
    ...extra,
  });
}
