import type { SchoolMention, SchoolPair } from '../schoolNames/gatherSchools';
import { withHinted } from './hintedSchools';
import { schoolBesideLabel, schoolInTitle } from './schoolTitles';
import { everySchool } from '../schoolNames/everySchool';
import { statementsDown } from '../kinds/statementShare';
import { looksLikeSchoolName } from '../schoolNames/looksLikeSchoolName';
import type { ColumnDraft } from '../columns/columnDraft';
import type { RowsDraft, SheetDraft, SidewaysDraft } from './sheetDraft';
import { isTimelineLabel } from '../tables/timeline';
import { valueShape } from '../values/valueShape';
import { isGenericSheetName } from './schoolNames';

/** Everything in a workbook that names a school. */
export interface SchoolMentions {
  readonly mentions: readonly SchoolMention[];
  readonly pairs: readonly SchoolPair[];
}

const CODE = /^[A-Z][A-Za-z]{0,2}[A-Z]{0,3}\d?$/;
const LONGEST_NAME = 80;
const SHARE_OF_MARKS = 0.7;
const MARK_SHAPES: ReadonlySet<string> = new Set([
  'rag',
  'tick',
  'yes-no',
  'status',
  'term',
  'half-term',
]);

const isField = ({ meaning }: ColumnDraft, field: string): boolean =>
  meaning.type === 'field' && meaning.field === field;

function inColumns(
  view: SheetDraft['view'],
  { columns, layout }: RowsDraft
): readonly SchoolMention[] {
  const sheet = view.snapshot.name;
  const skipped = new Set(layout.skipped.map(({ row }) => row));
  return columns
    .filter((column) => isField(column, 'school'))
    .flatMap(({ index }) => {
      const texts = new Set<string>();
      for (let row = layout.body[0]; row <= layout.body[1]; row++) {
        if (!skipped.has(row)) texts.add(view.text(row, index));
      }
      return [...texts]
        .filter((text) => text !== '' && text.length <= LONGEST_NAME)
        .map((text): SchoolMention => ({ text, from: 'school column', sheet }));
    });
}

/** Values that a matrix holds: a tick, a stage, a term, a letter or two; never figures or prose. */
function holdsMarks({ samples }: ColumnDraft): boolean {
  const marks = samples.filter((text) =>
    text.length <= 4 ? !/^[\d.,£%]+$/.test(text) : MARK_SHAPES.has(valueShape(text))
  );
  return samples.length === 0 || marks.length / samples.length >= SHARE_OF_MARKS;
}

const FEWEST_ACROSS = 3;
const MOST_STAGES = 6;

/** `Marbury High School` over a column is a school, whatever stands under it; `Lead school` is none. */
const isSchoolsFullName = (heading: string): boolean =>
  looksLikeSchoolName(heading) >= 0.7 && heading.split(/\s+/).length >= 2;

/** True where several columns hold the same few words over and over: the stages of a matrix. */
function sharesFewValues(columns: readonly ColumnDraft[]): boolean {
  const values = columns.flatMap(({ samples }) => samples);
  return (
    columns.length >= FEWEST_ACROSS &&
    values.length >= 2 * columns.length &&
    new Set(values).size <= MOST_STAGES &&
    !values.some((text) => FIGURE.test(text))
  );
}

/** Headings of a matrix: names or codes over columns of short marks, at least three of them. */
function inHeadings(view: SheetDraft['view'], { columns }: RowsDraft): readonly SchoolMention[] {
  const mayName = columns.filter(mayNameSchool);
  const likely = sharesFewValues(mayName) ? mayName : mayName.filter(holdsMarks);
  const isMatrix = likely.length >= 3 && likely.length >= columns.length / 3;
  const chosen = columns.filter(({ chosen: choice }) => choice?.type === 'marks');
  const named = columns.filter(({ heading }) => isSchoolsFullName(heading));
  const across = named.length >= FEWEST_ACROSS ? named : [];
  return [...chosen, ...across, ...(isMatrix ? likely : [])].map(({ heading }): SchoolMention => ({
    text: heading,
    from: 'matrix heading',
    sheet: view.snapshot.name,
  }));
}

const FIGURE = /^[\d.,]+ ?%?$/;
const TOTAL = /\b(total|average|mean|overall|all|trust|n|benchmark|range|change)\b/i;

/** Names over columns of figures beside statements down the side: a summary of a survey by school. */
function overAverages(view: SheetDraft['view'], { columns }: RowsDraft): readonly SchoolMention[] {
  const statements = statementsDown(columns);
  if (!statements) return [];
  const figures = columns.filter(
    ({ index, samples }) =>
      index > statements.index && samples.length > 0 && samples.every((text) => FIGURE.test(text))
  );
  const isSchool = ({ heading }: ColumnDraft) => looksLikeSchoolName(heading) >= 0.5;
  if (figures.filter(isSchool).length < 2) return [];
  return figures
    .filter((column) => isSchool(column) || !TOTAL.test(column.heading))
    .filter(({ heading }) => heading !== '')
    .map(({ heading }): SchoolMention => ({
      text: heading,
      from: 'matrix heading',
      sheet: view.snapshot.name,
    }));
}

/** A heading that could be a school's name or code and plainly names no field. */
function mayNameSchool({ heading, profile, guesses }: ColumnDraft): boolean {
  const [best] = guesses;
  if (heading === '' || heading.length > 50 || profile.meanLength > 25) return false;
  if (best?.meaning.type === 'field' && best.meaning.field !== 'school' && best.confidence >= 0.55)
    return false;
  if (looksLikeSchoolName(heading) >= 0.5 || CODE.test(heading)) return true;
  return /^[A-Z][\p{L}'’.]+( [A-Z][\p{L}'’.]*){0,3}$/u.test(heading);
}

/** A table that gives a short code beside each school's name. */
function codesBeside(
  view: SheetDraft['view'],
  { columns, layout }: RowsDraft
): readonly SchoolPair[] {
  const names = columns.find((column) => isField(column, 'school'));
  if (!names) return [];
  const codes = columns.find(
    (column) =>
      column !== names &&
      column.samples.length >= 2 &&
      column.samples.every((text) => CODE.test(text)) &&
      new Set(column.samples).size === column.samples.length
  );
  if (!codes) return [];
  const pairs: SchoolPair[] = [];
  for (let row = layout.body[0]; row <= layout.body[1]; row++) {
    const code = view.text(row, codes.index);
    const name = view.text(row, names.index);
    if (CODE.test(code) && name !== '') pairs.push({ code, name });
  }
  return pairs;
}

/** Sub-headings that are schools' names; where half of them are, so are the short ones beside them. */
function inSubHeadings(view: SheetDraft['view'], { layout }: RowsDraft): readonly SchoolMention[] {
  const texts = [
    ...new Set(layout.subHeadings.map(({ text }) => text.replace(/[:–-]\s*$/, '').trim())),
  ];
  const untimed = texts.filter((text) => !isTimelineLabel(text));
  const schools = untimed.filter((text) => looksLikeSchoolName(text) >= 0.5);
  const all = schools.length >= 2 && schools.length >= untimed.length / 2;
  const named = all
    ? untimed.filter((text) => text.split(/\s+/).length <= 5 && !/\d/.test(text))
    : schools;
  return named.map((text): SchoolMention => ({
    text,
    from: 'sub-heading',
    sheet: view.snapshot.name,
  }));
}

function inSideways(view: SheetDraft['view'], { layout }: SidewaysDraft): readonly SchoolMention[] {
  const sheet = view.snapshot.name;
  const label = layout.labels.find(
    ({ text }) => /\b(school|academy|setting)\b/i.test(text) && text.length <= 40
  );
  const cells = label
    ? label.cells.flat()
    : layout.valueColumns.map((column) => ({ row: layout.body[0] - 1, column }));
  return cells
    .map(({ row, column }) => view.text(row, column))
    .filter(
      (text) =>
        text !== '' &&
        text.length <= LONGEST_NAME &&
        (label !== undefined || looksLikeSchoolName(text) >= 0.5)
    )
    .map((text): SchoolMention => ({ text, from: 'school column', sheet }));
}

const MANY_SCHOOLS = 3;

/** A table that names several schools, down a column or across the top is no one school's: the sheet's title is the trust's. */
function listsSchools({ columns }: RowsDraft, across: readonly SchoolMention[]): boolean {
  return (
    across.length >= MANY_SCHOOLS ||
    columns.some((column) => isField(column, 'school') && column.profile.distinct >= MANY_SCHOOLS)
  );
}

function ofSheet(draft: SheetDraft): SchoolMentions {
  const { view, tables } = draft;
  const sheet = view.snapshot.name;
  const mentions: SchoolMention[] = [];
  const pairs: SchoolPair[] = [];
  let isTrusts = false;
  for (const table of tables) {
    if (table.type === 'sideways') mentions.push(...inSideways(view, table));
    else {
      const across = inHeadings(view, table);
      isTrusts ||= listsSchools(table, across);
      mentions.push(
        ...inColumns(view, table),
        ...across,
        ...overAverages(view, table),
        ...inSubHeadings(view, table)
      );
      pairs.push(...codesBeside(view, table));
    }
  }
  const first = tables[0];
  if (first) {
    const named = schoolBesideLabel(draft) || (isTrusts ? '' : schoolInTitle(draft));
    if (named !== '') mentions.push({ text: named, from: 'title', sheet });
    if (named !== '' && !isGenericSheetName(sheet)) pairs.push({ code: sheet, name: named });
    if (looksLikeSchoolName(sheet) >= 0.5 && !everySchool(sheet))
      mentions.push({ text: sheet, from: 'sheet name', sheet });
  }
  return { mentions, pairs };
}

/** Sheets that look alike and have no school column, most of them named after schools: so are the rest. */
function sheetPerSchool(
  drafts: readonly SheetDraft[],
  known: ReadonlySet<string>
): readonly SchoolMention[] {
  const candidates = drafts.filter(
    ({ tables, view }) =>
      view.snapshot.visibility === 'visible' &&
      tables.length > 0 &&
      !tables.some(
        (table) =>
          table.type === 'rows' && table.columns.some((column) => isField(column, 'school'))
      )
  );
  const names = candidates
    .map(({ view }) => view.snapshot.name)
    .filter((name) => !isGenericSheetName(name));
  const schools = names.filter((name) => known.has(name));
  if (schools.length < 2 || schools.length / names.length < 0.4) return [];
  return names.map((name): SchoolMention => ({ text: name, from: 'sheet name', sheet: name }));
}

/** Gathers every mention of a school in a workbook, and the pairs of names that it gives to one school. */
export function schoolMentions(drafts: readonly SheetDraft[]): SchoolMentions {
  const found = drafts.map(ofSheet);
  const mentions = found.flatMap((sheet) => sheet.mentions);
  const pairs = found.flatMap((sheet) => sheet.pairs);
  const known = new Set([
    ...mentions.filter(({ from }) => from === 'sheet name').map(({ sheet }) => sheet),
    ...pairs.map(({ code }) => code),
  ]);
  return { mentions: withHinted([...mentions, ...sheetPerSchool(drafts, known)], drafts), pairs };
}
