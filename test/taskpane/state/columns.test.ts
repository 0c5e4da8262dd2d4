import { NO_CORRECTIONS, YOU_CHOSE } from '../../../src/reading/corrections/corrections';
import { columnsOf, countQuestions, unsureTables } from '../../../src/taskpane/state/columns';
import { choicesThatLookRight } from '../../../src/taskpane/state/looksRight';
import type { ColumnView, ReadingView, TableView } from '../../../src/taskpane/view/readingView';

const column = (key: string, given: Partial<ColumnView> = {}): ColumnView => ({
  key,
  place: 'A',
  index: 0,
  heading: key,
  choice: 'approach',
  school: '',
  confidence: 0.9,
  reason: 'reads like “what”',
  chosen: false,
  samples: ['Coaching'],
  ...given,
});

const table = (sheet: string, columns: readonly ColumnView[], kind = 'plan'): TableView => ({
  id: sheet,
  key: sheet,
  file: 'Plan.xlsx',
  sheet,
  title: '',
  kind: kind as TableView['kind'],
  orientation: 'rows',
  confidence: 0.9,
  reason: '',
  chosenKind: false,
  used: true,
  lines: { read: 0, placed: 0, skipped: 0, setAside: 0 },
  records: 0,
  columns,
  picture: { columns: [], moreColumns: 0, lines: [] },
});

const view = (...tables: readonly TableView[]): ReadingView => ({
  books: [
    {
      file: 'Plan.xlsx',
      sheets: tables.map((each) => ({
        name: each.sheet,
        key: each.sheet,
        tables: [each],
        notTables: null,
      })),
    },
  ],
  schools: { schools: [], alike: [] },
});

const unsureIn = (reading: ReadingView) =>
  columnsOf(reading, NO_CORRECTIONS).unsure.map((each) => each.column.key);

describe('What Confirm asks about', () => {
  it('is what Trellis is unsure of, not what it reads with two good reasons', () => {
    const columns = [column('sure'), column('fairly', { confidence: 0.7 })];
    const guess = column('a guess', { confidence: 0.5 });
    expect(unsureIn(view(table('Plan', [...columns, guess])))).toEqual(['a guess']);
  });

  it('is a column that is carried along only where hardly anything speaks for that, in a plan', () => {
    const links = column('links', { choice: 'carry', confidence: 0.6 });
    const unknown = column('NOR', { choice: 'carry', confidence: 0.2 });
    expect(unsureIn(view(table('Plan', [links, unknown])))).toEqual(['NOR']);
    expect(unsureIn(view(table('Log', [links, unknown], 'log')))).toEqual([]);
  });

  it('is nothing of a table that is read as something else altogether', () => {
    const guess = column('a guess', { confidence: 0.3 });
    expect(unsureIn(view(table('Key', [guess], 'other')))).toEqual([]);
  });

  it('is no longer taken as chosen once that was undone, also before it is read again', () => {
    const undone = column('undone', { chosen: true, reason: YOU_CHOSE, confidence: 1 });
    const { chosen } = columnsOf(view(table('Plan', [undone])), NO_CORRECTIONS);
    expect(chosen).toEqual([]);
  });

  it('asks once for a heading that is taken for the same on several sheets, and settles all', () => {
    const who = (key: string, heading = 'Who', choice = 'audience') =>
      column(key, { heading, choice, confidence: 0.5 });
    const reading = view(
      table('Aske', [who('a'), column('b', { confidence: 0.4 })]),
      table('Fenwick', [who('c', 'Q3 WHO')]),
      table('Hill', [who('d', 'Who', 'lead')])
    );
    const { unsure } = columnsOf(reading, NO_CORRECTIONS);
    const tables = unsureTables(unsure);
    expect(countQuestions(tables)).toBe(3);
    expect(tables.map((each) => each.questions.map((asked) => asked.column.key))).toEqual([
      ['b', 'a'],
      ['d'],
    ]);
    expect(tables[0]?.questions[1]?.alike.map((each) => each.column.key)).toEqual(['c']);
    expect(Object.keys(choicesThatLookRight(unsure)).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});
