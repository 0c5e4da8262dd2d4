import type { School } from '../../plan/school';
import type { Field } from '../../vocabulary/fields';
import { YOU_CHOSE } from '../corrections/corrections';
import { keepChosen } from '../corrections/correctSheet';
import { placeSchools, schoolsBesideWeeks } from '../columns/placeSchools';
import type { ColumnDraft } from '../columns/columnDraft';
import { classifyHeading } from '../headings/classifyHeading';
import { combineGuesses } from '../headings/combineGuesses';
import { asAverages, asItems, isAnswerSheet, isAverageSheet } from '../columns/answers';
import { adjustLabels, adjustToKind } from '../columns/adjustToKind';
import { decideKind, decideSidewaysKind } from '../kinds/decideKind';
import type { KindReading } from '../kinds/inventory';
import { statementShare } from '../kinds/statementShare';
import type { ColumnReading, RecordReading, TableReading } from '../reading';
import { recordsOfMatrix } from '../records/recordsOfMatrix';
import { recordsOfPlanner } from '../records/recordsOfPlanner';
import { recordsOfRows, type RowsTable } from '../records/recordsOfRows';
import { recordsOfSideways } from '../records/recordsOfSideways';
import type { SheetView } from '../sheet/sheetView';
import type { LabelLine } from '../tables/layout';
import { isTimelineLabel } from '../tables/timeline';
import { profileColumn } from '../values/profileColumn';
import { settleLines } from './settleLines';
import type { RowsDraft, SidewaysDraft } from './sheetDraft';

/** What a table's surroundings say about it. */
export interface TableContext {
  readonly view: SheetView;
  readonly schools: readonly School[];
  /** The school that the sheet belongs to, or null. */
  readonly school: string | null;
  readonly colourWords: ReadonlyMap<string, string>;
}

const SURVEY_FIELDS: ReadonlySet<Field> = new Set(['date', 'role', 'respondent']);
const FEWEST_WEEKS = 4;

/** Columns of a wall planner: headed by a time, holding what is done in words. */
function isWeekColumn({ heading, profile }: ColumnDraft): boolean {
  const figures =
    (profile.shares.number ?? 0) + (profile.shares.money ?? 0) + (profile.shares.percent ?? 0);
  return isTimelineLabel(heading) && figures < 0.5;
}

function isPlanner(columns: readonly ColumnDraft[]): boolean {
  const weeks = columns.filter(isWeekColumn);
  return (
    weeks.length >= FEWEST_WEEKS &&
    weeks.length >= columns.length / 2 &&
    weeks.some(({ samples }) => samples.length > 0)
  );
}

/** Columns of survey answers or averages told by their values, whatever their headings resemble. */
function withAnswers(columns: readonly ColumnDraft[]): readonly ColumnDraft[] {
  if (isAverageSheet(columns)) return asAverages(columns);
  return isAnswerSheet(columns) ? asItems(columns) : columns;
}

/** A priority or problem merged down over what is done about it. */
function isGrouped(
  view: SheetView,
  { body }: RowsDraft['layout'],
  columns: readonly ColumnDraft[]
): boolean {
  const leading = columns.filter(
    ({ meaning }) =>
      meaning.type === 'field' && (meaning.field === 'priority' || meaning.field === 'problem')
  );
  return leading.some(({ index }) =>
    view.snapshot.merges.some(
      ({ left, top, bottom }) =>
        left === index && bottom > top && top >= body[0] && bottom <= body[1]
    )
  );
}

function toReading({
  index,
  heading,
  group,
  meaning,
  confidence,
  reason,
}: ColumnDraft): ColumnReading {
  return {
    index,
    heading: group === '' ? heading : `${group} › ${heading}`,
    meaning,
    confidence,
    reason,
  };
}

function recordsFor(
  table: RowsTable,
  kind: KindReading,
  planner: boolean
): readonly RecordReading[] {
  if (planner) return recordsOfPlanner(table, isWeekColumn);
  if (kind.kind === 'matrix') return recordsOfMatrix(table);
  if (
    kind.kind === 'survey_summary' &&
    table.columns.some(({ meaning }) => meaning.type === 'school')
  )
    return [];
  return recordsOfRows(table);
}

function asWeeks(columns: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return columns.map((column) =>
    isWeekColumn(column)
      ? {
          ...column,
          meaning: { type: 'field', field: 'approach' },
          confidence: 0.85,
          reason: 'a week of a planner, with what is done in it',
        }
      : column
  );
}

/** The kind that a person gave a table, or null. */
function chosenKind({ chosenKind: kind }: RowsDraft | SidewaysDraft): KindReading | null {
  return kind === undefined ? null : { kind, confidence: 1, reason: YOU_CHOSE };
}

/** Reads a table with a record a row: its columns with the schools known, its kind, its records. */
export function readRowsTable(draft: RowsDraft, context: TableContext): TableReading {
  const { view, schools } = context;
  const planner = isPlanner(draft.columns);
  const named = placeSchools(draft.columns, schools);
  const placed = keepChosen(
    planner ? schoolsBesideWeeks(asWeeks(named), schools) : withAnswers(named),
    schools
  );
  const words = `${view.snapshot.name} · ${draft.layout.title}`;
  const records = draft.layout.body[1] - draft.layout.body[0] + 1 - draft.layout.skipped.length;
  const decided = decideKind({
    columns: placed,
    words,
    records,
    isPlanner: planner,
    statementShare: statementShare(placed),
    isGrouped: isGrouped(view, draft.layout, placed),
  });
  const kind = chosenKind(draft) ?? decided;
  const columns = planner ? placed : keepChosen(adjustToKind(placed, kind.kind), schools);
  const layout = settleLines(view, { layout: draft.layout, columns, kind: kind.kind });
  const table: RowsTable = {
    view,
    layout,
    columns,
    schools,
    school: context.school,
    only: kind.kind === 'survey' ? SURVEY_FIELDS : null,
    isSurvey: kind.kind === 'survey',
    colourWords: context.colourWords,
  };
  const found = recordsFor(table, kind, planner);
  return {
    sheet: view.snapshot.name,
    kind: kind.kind,
    orientation: 'rows',
    header: layout.header,
    body: layout.body,
    span: layout.span,
    columns: columns.map(toReading),
    school: context.school,
    skipped: layout.skipped,
    setAside: setAsideRows(table, found, kind),
    records: found,
    title: layout.title,
    confidence: Math.min(layout.confidence, kind.confidence),
    reason: kind.reason,
  };
}

/** Rows of the body that gave no record, each with the reason. */
function setAsideRows(
  { layout }: RowsTable,
  records: readonly RecordReading[],
  kind: KindReading
): TableReading['setAside'] {
  const placed = new Set(records.map(({ row }) => row));
  const skipped = new Set(layout.skipped.map(({ row }) => row));
  const reason =
    kind.kind === 'survey_summary'
      ? 'averages by school are used as they stand, not as records'
      : kind.kind === 'matrix'
        ? 'no school has a mark in this row'
        : 'nothing in this row could be placed';
  const rows = [];
  for (let row = layout.body[0]; row <= layout.body[1]; row++)
    if (!placed.has(row) && !skipped.has(row)) rows.push({ row, reason });
  return rows;
}

/** A label read like a heading, with what stands beside or under it for values. */
function draftLabel(view: SheetView, line: LabelLine): ColumnDraft {
  const samples = line.cells
    .flat()
    .map(({ row, column }) => view.text(row, column))
    .filter((text) => text !== '');
  const guesses = classifyHeading(line.text);
  const profile = profileColumn(samples);
  return {
    index: line.row,
    heading: line.text,
    group: '',
    guesses,
    profile,
    samples,
    ...combineGuesses(guesses, profile, ''),
  };
}

/** Reads a form or a sideways table. */
export function readSidewaysTable(draft: SidewaysDraft, context: TableContext): TableReading {
  const { view, schools } = context;
  const { layout } = draft;
  const drafted = layout.labels.map((line) => {
    const chosen = draft.chosen?.get(line.row);
    return { ...draftLabel(view, line), ...(chosen ? { chosen } : {}) };
  });
  const labels = keepChosen(adjustLabels(drafted), schools).map(toReading);
  const kind = chosenKind(draft) ?? decideSidewaysKind(`${view.snapshot.name} · ${layout.title}`);
  const records = recordsOfSideways({ view, layout, labels, schools, school: context.school });
  return {
    sheet: view.snapshot.name,
    kind: kind.kind,
    orientation: layout.type,
    header: [layout.labelColumn, layout.labelColumn],
    body: layout.body,
    span: layout.span,
    columns: labels,
    school: layout.type === 'form' ? (records[0]?.school ?? context.school) : context.school,
    skipped: layout.skipped,
    setAside: [],
    records,
    title: layout.title,
    confidence: layout.confidence,
    reason:
      layout.type === 'form'
        ? 'labels with what was filled in beside or under them'
        : 'labels down the side, a record a column',
  };
}
