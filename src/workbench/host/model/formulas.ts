import type { Model } from './model';
import type { Chart } from './sheet';

/**
 * Changes every formula of a workbook: of cells, names, validations, conditional formats and charts.
 * What changes it is told on which sheet it stands, and in which row where it stands in a cell.
 */
export function mapFormulas(
  model: Model,
  changeIn: (formula: string, home: string, row: number | null) => string
): void {
  const change = (formula: string, home: string): string => changeIn(formula, home, null);
  for (const sheet of model.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        if (cell.formula === null) continue;
        const formula = changeIn(cell.formula, sheet.name, row);
        if (formula !== cell.formula) line.set(column, { ...cell, formula });
      }
    }
    for (const name of sheet.names) name.formula = change(name.formula, sheet.name);
    for (const format of sheet.conditionalFormats) {
      format.formula = change(format.formula, sheet.name);
      if (format.rule) format.rule = mapRule(format.rule, sheet.name, change);
    }
    for (const validation of sheet.validations) {
      if (validation.rule) validation.rule = mapRule(validation.rule, sheet.name, change);
    }
    for (const chart of sheet.charts) mapChart(chart, (text) => change(text, sheet.name));
  }
  for (const name of model.names) name.formula = change(name.formula, '');
}

function mapChart(chart: Chart, change: (formula: string) => string): void {
  chart.source = change(chart.source);
  for (const series of chart.series) {
    series.values = change(series.values);
    series.categories = series.categories && change(series.categories);
  }
}

/** A rule with its formulas changed, wherever in it they stand. */
function mapRule(
  rule: Readonly<Record<string, unknown>>,
  home: string,
  change: (formula: string, home: string) => string
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => {
      if (typeof value === 'string' && value.startsWith('=')) return [key, change(value, home)];
      if (typeof value === 'object' && value !== null)
        return [key, mapRule(value as Record<string, unknown>, home, change)];
      return [key, value];
    })
  );
}
