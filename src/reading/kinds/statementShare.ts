import type { ColumnDraft } from '../columns/columnDraft';
import { classifyHeading } from '../headings/classifyHeading';
import { dimensionFits } from '../headings/dimensionFits';

/** Shorter texts are labels, which name a condition where they name anything about staff at all. */
const LENGTH_OF_A_STATEMENT = 15;
const FEWEST_NAMES = 3;
const SHARE_OF_TEXT = 0.7;

const isText = ({ profile, meaning }: ColumnDraft): boolean =>
  meaning.type !== 'school' &&
  (profile.shares.number ?? 0) + (profile.shares.percent ?? 0) < 1 - SHARE_OF_TEXT;

const saysStatement = (text: string): boolean => classifyHeading(text)[0]?.meaning.type === 'item';
const namesCondition = (text: string): boolean => dimensionFits(text.toLowerCase()).length > 0;

/** The first column of texts under each other that are read as statements or names of conditions. */
export function statementsDown(columns: readonly ColumnDraft[]): ColumnDraft | undefined {
  return columns.find((column) => statementsIn(column) >= 0.5);
}

function statementsIn(column: ColumnDraft): number {
  const { samples, profile } = column;
  if (samples.length === 0 || !isText(column)) return 0;
  if (profile.meanLength > LENGTH_OF_A_STATEMENT)
    return (
      samples.filter((text) => saysStatement(text) || namesCondition(text)).length / samples.length
    );
  const names = samples.filter(namesCondition).length;
  return names >= FEWEST_NAMES ? names / samples.length : 0;
}

/** How many rows of the first text column read like survey statements, 0 to 1. */
export function statementShare(columns: readonly ColumnDraft[]): number {
  const long = columns.find(
    ({ profile, meaning }) =>
      meaning.type !== 'school' && profile.meanLength > LENGTH_OF_A_STATEMENT
  );
  const said = long?.samples.filter(saysStatement).length ?? 0;
  const share = long && long.samples.length > 0 ? said / long.samples.length : 0;
  const down = statementsDown(columns);
  return Math.max(share, down ? statementsIn(down) : 0);
}
