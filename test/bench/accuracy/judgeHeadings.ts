/** A heading with the field that it has, or was taken for. */
export type LabelledHeading = readonly [heading: string, field: string];

/** How one field did, over the whole list. */
export interface FieldScore {
  readonly n: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What the headings of a list came to. */
export interface HeadingScores {
  readonly lines: number;
  readonly missing: number;
  /** The share that is right, of headings with a field, without one, both, and of survey items. */
  readonly accuracy_mapped: number;
  readonly accuracy_unmapped: number;
  readonly accuracy_headings: number;
  readonly accuracy_items: number;
  readonly items_seen_as_items: number;
  /** The plain mean of the fields' F1, so that a rare field counts as much as a common one. */
  readonly macro_f1_fields: number;
  readonly macro_f1_dimensions: number;
  readonly macro_f1: number;
  readonly classes: Readonly<Record<string, FieldScore>>;
}

/** One heading judged. */
interface JudgedHeading {
  readonly heading: string;
  readonly want: string;
  readonly got: string;
}

/** What stands for a heading without an answer. */
const NO_ANSWER = '(none)';

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** To four decimals, which is how scores are compared and kept. */
function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function evened(heading: string): string {
  return heading.replaceAll('\\n', ' ').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The lines of a list: heading, tab, field. Blank lines are left out; a line needs its tab. */
export function labelledHeadings(text: string): readonly LabelledHeading[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const tab = line.lastIndexOf('\t');
      if (tab < 0) throw new Error(`This line has no tab: ${line}`);
      return [line.slice(0, tab), line.slice(tab + 1).trim()];
    });
}

const isItem = (field: string) => field.startsWith('item:');
const isRight = ({ want, got }: JudgedHeading) => want === got;

function accuracy(list: readonly JudgedHeading[]): number {
  return rounded(share(list.filter(isRight).length, list.length));
}

function fieldScore(field: string, judged: readonly JudgedHeading[]): FieldScore {
  const wanted = judged.filter(({ want }) => want === field);
  const right = wanted.filter(isRight).length;
  const precision = share(right, judged.filter(({ got }) => got === field).length);
  const recall = share(right, wanted.length);
  const f1 = share(2 * precision * recall, precision + recall);
  return {
    n: wanted.length,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded(f1),
  };
}

function meanF1(
  classes: Readonly<Record<string, FieldScore>>,
  keep: (field: string) => boolean
): number {
  const kept = Object.entries(classes).filter(([field]) => keep(field));
  return rounded(
    share(
      kept.reduce((sum, [, { f1 }]) => sum + f1, 0),
      kept.length
    )
  );
}

function judged(
  truth: readonly LabelledHeading[],
  read: readonly LabelledHeading[]
): readonly JudgedHeading[] {
  const exact = new Map(read);
  const loose = new Map(read.map(([heading, field]) => [evened(heading), field]));
  return truth.map(([heading, want]) => ({
    heading,
    want,
    got: exact.get(heading) ?? loose.get(evened(heading)) ?? NO_ANSWER,
  }));
}

/** The headings that were taken for something else, a line each. */
export function headingMistakes(
  truth: readonly LabelledHeading[],
  read: readonly LabelledHeading[]
): readonly string[] {
  return judged(truth, read)
    .filter((heading) => !isRight(heading))
    .map(({ heading, want, got }) => `"${heading}" is ${want}, taken for ${got}`);
}

/** Scores what headings were taken for; headings match as written, else with spaces evened out. */
export function judgeHeadings(
  truth: readonly LabelledHeading[],
  read: readonly LabelledHeading[]
): HeadingScores {
  const all = judged(truth, read);
  const items = all.filter(({ want }) => isItem(want));
  const headings = all.filter(({ want }) => !isItem(want));
  const fields = [...new Set(all.map(({ want }) => want))].sort();
  const classes = Object.fromEntries(fields.map((field) => [field, fieldScore(field, all)]));
  return {
    lines: all.length,
    missing: all.filter(({ got }) => got === NO_ANSWER).length,
    accuracy_mapped: accuracy(headings.filter(({ want }) => want !== 'unmapped')),
    accuracy_unmapped: accuracy(headings.filter(({ want }) => want === 'unmapped')),
    accuracy_headings: accuracy(headings),
    accuracy_items: accuracy(items),
    items_seen_as_items: rounded(
      share(items.filter(({ got }) => isItem(got)).length, items.length)
    ),
    macro_f1_fields: meanF1(classes, (field) => !isItem(field) && field !== 'unmapped'),
    macro_f1_dimensions: meanF1(classes, isItem),
    macro_f1: meanF1(classes, () => true),
    classes,
  };
}
