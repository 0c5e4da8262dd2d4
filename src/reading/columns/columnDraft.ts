import type { Field } from '../../vocabulary/fields';
import type { ColumnChoice } from '../corrections/corrections';
import type { ColumnMeaning } from '../reading';
import { classifyHeading, type HeadingGuess } from '../headings/classifyHeading';
import { combineGuesses } from '../headings/combineGuesses';
import { looksLikeSchoolName } from '../schoolNames/looksLikeSchoolName';
import type { SheetView } from '../sheet/sheetView';
import type { StatementKey } from './statementKey';
import type { RowsLayout } from '../tables/layout';
import { profileColumn, type ColumnProfile } from '../values/profileColumn';

/** A column of a table with what its heading and its values say, before its neighbours are asked. */
export interface ColumnDraft {
  readonly index: number;
  /** The heading nearest to the values, as typed. */
  readonly heading: string;
  /** The group heading over it, or ''. */
  readonly group: string;
  readonly guesses: readonly HeadingGuess[];
  readonly profile: ColumnProfile;
  /** Some of its values, evenly spread, blanks left out. */
  readonly samples: readonly string[];
  readonly meaning: ColumnMeaning;
  readonly confidence: number;
  readonly reason: string;
  /** What a person said it holds; it stands whatever the values suggest. */
  readonly chosen?: ColumnChoice;
}

const MOST_SAMPLES = 120;
const QUESTION_CODE = /^(q|question|item|s|statement)?\.? ?\d{1,2}\.?( ?\(r\))?$/i;

/** The records' rows of a table, evenly spread where there are many. */
export function sampleRows(layout: RowsLayout): readonly number[] {
  const skipped = new Set(layout.skipped.map(({ row }) => row));
  const rows: number[] = [];
  for (let row = layout.body[0]; row <= layout.body[1]; row++)
    if (!skipped.has(row)) rows.push(row);
  if (rows.length <= MOST_SAMPLES) return rows;
  const step = rows.length / MOST_SAMPLES;
  return Array.from(
    { length: MOST_SAMPLES },
    (_, nth) => rows[Math.floor(nth * step)] ?? layout.body[0]
  );
}

function textThroughMerge(view: SheetView, row: number, column: number): string {
  const own = view.text(row, column);
  if (own !== '') return own;
  const merge = view.mergeAt(row, column);
  return merge ? view.text(merge.top, merge.left) : '';
}

/** The group heading over a column: its own, the merged one, or the last to the left in an open row. */
function groupOver(view: SheetView, row: number, at: { column: number; first: number }): string {
  const direct = textThroughMerge(view, row, at.column);
  if (direct !== '') return direct;
  const hasMerges = view.filledColumns(row).some((column) => view.mergeAt(row, column) !== null);
  if (hasMerges) return '';
  for (let column = at.column - 1; column >= at.first; column--) {
    if (view.isFilled(row, column)) return view.text(row, column);
  }
  return '';
}

/** The heading and group heading of a column, whichever of the heading rows they stand in. */
export function headingOver(
  view: SheetView,
  layout: RowsLayout,
  column: number
): { heading: string; group: string } {
  if (!layout.header) return { heading: '', group: '' };
  const [first, last] = layout.header;
  const heading = textThroughMerge(view, last, column);
  if (first === last) return { heading, group: '' };
  const above = groupOver(view, first, { column, first: layout.span[0] });
  if (heading === '') return { heading: textThroughMerge(view, first, column), group: '' };
  if (above === heading) return { heading, group: '' };
  if (QUESTION_CODE.test(above))
    return { heading: `${heading}${/\(r\)/i.test(above) ? ' (R)' : ''}`, group: '' };
  return { heading, group: above };
}

/** A column taken for the schools' own, with how sure that is and why. */
export const asSchools = (draft: ColumnDraft, confidence: number, reason: string): ColumnDraft => ({
  ...draft,
  meaning: { type: 'field', field: 'school' },
  confidence,
  reason,
});

const NAMES_A_SCHOOL = /\b(schools?|academy|academies|site|setting)\b/i;

/** People under a heading that could mean schools are no schools; names under one that says so are. */
function settleSchool(draft: ColumnDraft): ColumnDraft {
  const { meaning, profile, samples, heading } = draft;
  const people = profile.shares['person-name'] ?? 0;
  if (meaning.type === 'field' && meaning.field === 'school') {
    if (people < 0.5 || samples.some((text) => looksLikeSchoolName(text) >= 0.5)) return draft;
    return {
      ...draft,
      meaning: { type: 'field', field: 'lead' },
      confidence: 0.5,
      reason: 'its values are people',
    };
  }
  const weak = meaning.type === 'unmapped' || draft.confidence < 0.5;
  const named =
    samples.length >= 2 &&
    samples.every((text) => /^\p{Lu}/u.test(text) && text.length <= 50) &&
    people < 0.3;
  const asks = NAMES_A_SCHOOL.test(heading) && looksLikeSchoolName(heading) < 0.5;
  if (!weak || !named || !asks || profile.meanLength > 30 || profile.meanLength < 2) return draft;
  return asSchools(draft, 0.6, 'its heading speaks of schools and its values are names');
}

/** Fields of people and bodies, as which schools may be asked for: `Partner`, `Hosted by`, `Who`. */
export const PEOPLE_AND_BODIES: readonly Field[] = ['provider', 'audience', 'lead', 'person'];
/** From this share on names of schools outweigh what a heading that is not plain says. */
export const NEARLY_ALL_SCHOOLS = 0.8;
/** From here on a heading is plain, and stands whatever the values are. */
export const PLAIN_HEADING = 0.9;

/** Where no column is the schools', one that holds hardly anything but names of schools is. */
function withSchools(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const isSchool = ({ meaning }: ColumnDraft): boolean =>
    meaning.type === 'field' && meaning.field === 'school';
  if (drafts.some(isSchool)) return drafts;
  const schools = drafts.find(
    ({ profile, meaning, guesses }) =>
      profile.schoolShare >= NEARLY_ALL_SCHOOLS &&
      profile.filled >= 2 &&
      (meaning.type === 'unmapped' ||
        (meaning.type === 'field' && PEOPLE_AND_BODIES.includes(meaning.field))) &&
      (guesses[0]?.meaning.type === 'unmapped' || (guesses[0]?.confidence ?? 0) < PLAIN_HEADING)
  );
  return drafts.map((draft) =>
    draft === schools ? asSchools(draft, 0.7, 'its values are names of schools') : draft
  );
}

const isSchoolsName = (text: string): boolean => looksLikeSchoolName(text) >= 0.5;

/** Reads every used column of a table from its heading and its values. */
export function draftColumns(
  view: SheetView,
  layout: RowsLayout,
  statementOf: StatementKey
): readonly ColumnDraft[] {
  const rows = sampleRows(layout);
  const drafts: ColumnDraft[] = [];
  for (let index = layout.span[0]; index <= layout.span[1]; index++) {
    const { heading: typed, group } = headingOver(view, layout, index);
    const heading = statementOf(typed) ?? typed;
    const samples = rows
      .map((row) => textThroughMerge(view, row, index))
      .filter((text) => text !== '');
    if (heading === '' && samples.length === 0 && !rows.some((row) => view.isFilled(row, index)))
      continue;
    const guesses = heading === '' ? [] : classifyHeading(heading);
    const profile = profileColumn(samples, isSchoolsName);
    drafts.push(
      settleSchool({
        index,
        heading,
        group,
        guesses,
        profile,
        samples,
        ...combineGuesses(guesses, profile, group, heading),
      })
    );
  }
  return withSchools(drafts);
}
