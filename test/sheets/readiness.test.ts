import { DEFAULT_PARAMETERS } from '../../src/readiness/parameters';
import { scoreTrust } from '../../src/readiness/scoreTrust';
import { checkDeclaration } from '../../src/sheets/checkDeclaration';
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { readinessSheet } from '../../src/sheets/readiness';
import { declareSurvey } from '../../src/sheets/survey/declareSurvey';
import { statementOrder } from '../../src/sheets/survey/statementOrder';
import { person, surveyOf } from '../readiness/surveys';

const DETAILS = { builtOn: '2026-03-02', version: '0.0.0' };
const people = (count: number, level: number) =>
  Array.from({ length: count }, (_, nth) => person(level, { [nth]: 3 }));

function sheetFor(schools: Parameters<typeof surveyOf>[0]): SheetDeclaration {
  const sheet = readinessSheet(scoreTrust(surveyOf(schools), DEFAULT_PARAMETERS, null), DETAILS);
  if (!sheet) throw new Error('no sheet was declared');
  return sheet;
}

const column = ({ parts }: SheetDeclaration, at: number) =>
  parts.flatMap((part) =>
    part.type === 'cells' && part.column === at && part.row === 6 ? part.cells.flat() : []
  );

describe('The Readiness sheet', () => {
  const sheet = sheetFor({ Brook: people(8, 4), Ash: people(6, 2), Cedar: people(3, 5) });

  it('is within what Excel holds', () => {
    expect(checkDeclaration({ title: 'Readiness', sheets: [sheet], names: [] })).toEqual([]);
  });

  it('has no table and so no filter buttons, and schools in alphabetical order', () => {
    expect(sheet.parts.some(({ type }) => type === 'table')).toBe(false);
    expect(column(sheet, 0)).toEqual(['Ash', 'Brook', 'Cedar']);
  });

  it('shows whole numbers, and words for what is kept back', () => {
    expect(column(sheet, 10)).toEqual([expect.any(Number), expect.any(Number), 'no total']);
    expect(column(sheet, 2).at(-1)).toBe('not shown');
    const numbers = sheet.parts.flatMap((part) =>
      part.type === 'cells' ? part.cells.flat().filter((cell) => typeof cell === 'number') : []
    );
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.every(Number.isInteger)).toBe(true);
  });

  it('has a note on each total with its date and how it came about', () => {
    const notes = sheet.parts.flatMap((part) => (part.type === 'note' ? [part.text] : []));
    expect(notes).toHaveLength(3);
    expect(notes[0]).toContain('Worked out on 2 March 2026');
    expect(notes.join(' ')).not.toMatch(/\d\.\d/);
  });

  it('is not there without a survey', () => {
    expect(readinessSheet(null, DETAILS)).toBeNull();
  });
});

describe('Our own survey', () => {
  it('is within what Excel holds', () => {
    expect(checkDeclaration(declareSurvey())).toEqual([]);
  });

  it('never asks about one condition twice in a row', () => {
    const order = statementOrder().map(({ dimension }) => dimension);
    expect(order).toHaveLength(24);
    expect(order.filter((dimension, at) => dimension === order[at - 1])).toEqual([]);
  });
});
