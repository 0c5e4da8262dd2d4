import type { WorkbookSnapshot } from '../../grid/workbook';
import type { LeftOut, SurveyPlace, SurveyReply, SurveyTable } from '../../plan/survey';
import { OUR_SURVEY } from '../../vocabulary/ourSurvey';
import type { TableReading } from '../reading';
import type { SheetView } from '../sheet/sheetView';
import { areWords, placeNumbers, placeWords, type AnswerScaleReading } from './answerScale';
import { cellAnswer, type CellAnswer } from './cellAnswer';
import { scaleOfNumbers } from './numberScale';
import { legendOnSheet, type ScaleLegend } from './scaleLegend';
import { ourStatement } from './ourStatement';
import { statementColumns, type StatementColumn } from './surveyStatements';
import { monthOfAnswers } from './surveyMonth';

/** A table of answers as it stands, before its scale is settled. */
export interface AnswerSheet {
  readonly workbook: WorkbookSnapshot;
  readonly view: SheetView;
  readonly table: TableReading;
  readonly columns: readonly StatementColumn[];
  readonly cells: readonly {
    readonly school: string | null;
    readonly answers: readonly CellAnswer[];
  }[];
}

/** A settled table, what it left out, and what to know about its scale. */
export interface SettledTable {
  readonly table: SurveyTable;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly string[];
}

/** Whose each row is: null where its school is not known or could be two. */
function schoolsByRow({ records }: TableReading): ReadonlyMap<number, string | null> {
  const schools = new Map<number, string | null>();
  for (const { row, school } of records) {
    const before = schools.get(row);
    schools.set(row, before !== undefined && before !== school ? null : school);
  }
  return schools;
}

const isSchoolColumn = ({ meaning }: TableReading['columns'][number]): boolean =>
  meaning.type === 'field' && meaning.field === 'school';

/** Collects a table's answers; `unnamed` is whose they are where nothing in the table says it. */
export function answerSheet(
  source: { readonly workbook: WorkbookSnapshot; readonly view: SheetView },
  table: TableReading,
  unnamed: string
): AnswerSheet {
  const { view } = source;
  const columns = statementColumns(view, table);
  const nobodySays = table.school === null && !table.columns.some(isSchoolColumn);
  const cells = [...schoolsByRow(table)].map(([row, school]) => ({
    school: nobodySays ? unnamed : school,
    answers: columns.map(({ index }) => cellAnswer(view.value(row, index))),
  }));
  return { ...source, table, columns, cells };
}

/** Numbers that a sheet's answers hold, to find its scale from. */
function numbersOf({ cells }: AnswerSheet): readonly number[] {
  return cells.flatMap(({ answers }) =>
    answers.flatMap((answer) => (answer.type === 'number' ? [answer.value] : []))
  );
}

function isSameSurvey(one: AnswerSheet, other: AnswerSheet): boolean {
  const headings = new Set(one.columns.map(({ heading }) => heading.replace(/^q\d+\s*/i, '')));
  const shared = other.columns.filter(({ heading }) =>
    headings.has(heading.replace(/^q\d+\s*/i, ''))
  ).length;
  return shared * 2 >= Math.max(1, Math.min(one.columns.length, other.columns.length));
}

/** The legend of the sheet itself, else of any other sheet of its workbook. */
function legendFor({ workbook, view }: AnswerSheet): ScaleLegend | null {
  const own = legendOnSheet(view.snapshot);
  if (own) return own;
  for (const sheet of workbook.sheets) {
    const found = legendOnSheet(sheet);
    if (found) return found;
  }
  return null;
}

const isOurSurvey = ({ columns }: AnswerSheet): boolean =>
  columns.filter(({ heading }) => ourStatement(heading) !== undefined).length >=
  OUR_SURVEY.length / 2;

const OUR_SCALE = { lowest: 1, highest: 5 } as const;

interface Scale extends AnswerScaleReading {
  readonly turned: boolean;
  readonly doubts: readonly string[];
  readonly notes: readonly string[];
}

function numberScale(sheet: AnswerSheet, all: readonly AnswerSheet[]): Scale {
  const legend = legendFor(sheet);
  const pooled = all.filter((other) => isSameSurvey(sheet, other)).flatMap(numbersOf);
  const { lowest, highest } =
    legend && legend.highest > 2 ? legend : isOurSurvey(sheet) ? OUR_SCALE : scaleOfNumbers(pooled);
  const isSure = legend !== null || isOurSurvey(sheet);
  const turned = legend?.turned === true;
  return {
    ...placeNumbers({ lowest, highest, turned }),
    turned,
    doubts: isSure
      ? []
      : [
          `Nothing says what the numbers mean: ${highest} was taken for "strongly agree" and ${lowest} for "strongly disagree". Is that right?`,
        ],
    notes: turned
      ? [`${lowest} means most agreement in this survey, so every answer was turned round.`]
      : [],
  };
}

/** Where answers stand; a native table that holds them all says how far they may grow. */
function placeOf({ view, table, columns }: AnswerSheet): Omit<SurveyPlace, 'turned'> {
  const [first, last] = table.body;
  const native = view.snapshot.tables.find(
    ({ block }) => block.top < first && block.bottom >= last && block.top >= first - 2
  );
  return {
    schools: table.columns.find(isSchoolColumn)?.index ?? null,
    columns: columns.map(({ index }) => index),
    rows: [first, native?.block.bottom ?? last],
  };
}

const NO_SCHOOL = 'whole replies, because nothing says whose they are or they name two schools';
const EMPTY = 'whole replies, because nothing was answered';

/** Settles the scale of a table of answers; `all` are the tables of its workbook. */
export function settleAnswers(sheet: AnswerSheet, all: readonly AnswerSheet[]): SettledTable {
  const rows = sheet.cells.map(({ answers }) => answers);
  const scale = areWords(rows)
    ? { ...placeWords(sheet.columns.length, rows), turned: false, doubts: [], notes: [] }
    : numberScale(sheet, all);
  const { workbook, view, columns } = sheet;
  const place = { file: workbook.file, sheet: view.snapshot.name };
  const counts = new Map<string, number>();
  const leave = (reason: string) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const replies: SurveyReply[] = [];
  for (const { school, answers: cells } of sheet.cells) {
    const answers = cells.map((cell, column) => {
      const placed = scale.place(cell, column);
      if (typeof placed === 'string') leave(placed);
      return typeof placed === 'number' ? placed : null;
    });
    if (!answers.some((answer) => answer !== null)) leave(EMPTY);
    else if (school === null) leave(NO_SCHOOL);
    else replies.push({ school, answers });
  }
  const rescaled =
    scale.lowest === 1 && scale.highest === 5
      ? []
      : [
          `Answers run from ${scale.lowest} to ${scale.highest} here; they were rescaled like all others, to 0 to 100.`,
        ];
  const say = (note: string) => `${place.sheet}: ${note}`;
  return {
    table: {
      ...place,
      statements: columns.map(({ heading, dimension, reversed }) => ({
        heading,
        dimension,
        reversed,
      })),
      scale: { lowest: scale.lowest, highest: scale.highest },
      replies,
      month: monthOfAnswers(sheet.table, view),
      doubts: scale.doubts,
      place: { ...placeOf(sheet), turned: scale.turned },
    },
    leftOut: [...counts].map(([reason, count]) => ({ ...place, reason, count })),
    notes: [...scale.notes, ...rescaled].map(say),
  };
}
