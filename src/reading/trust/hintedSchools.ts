import type { ColumnDraft } from '../columns/columnDraft';
import { gatherSchools, type SchoolMention } from '../schoolNames/gatherSchools';
import { matchSchool } from '../schoolNames/matchSchool';
import type { SheetDraft } from './sheetDraft';

const isSchool = ({ meaning }: ColumnDraft): boolean =>
  meaning.type === 'field' && meaning.field === 'school';

/** A heading such as `Where?` over a few capitalised names: schools, if some of them are known. */
function mayHoldSchools({ guesses, meaning, confidence, samples, profile }: ColumnDraft): boolean {
  const hint = guesses.some(
    (guess) =>
      guess.meaning.type === 'field' && guess.meaning.field === 'school' && guess.confidence >= 0.25
  );
  if (!hint || (meaning.type === 'field' && confidence >= 0.6) || profile.meanLength > 30)
    return false;
  return (
    samples.length >= 3 &&
    samples.filter((text) => /^\p{Lu}/u.test(text) && text.split(' ').length <= 5).length /
      samples.length >=
      0.6
  );
}

/** The names in columns that only hint at schools, by column. */
function hintedNames({ view, tables }: SheetDraft): readonly (readonly SchoolMention[])[] {
  return tables.flatMap((table) => {
    if (table.type === 'sideways' || table.columns.some((column) => isSchool(column))) return [];
    return table.columns.filter(mayHoldSchools).map(({ samples }) =>
      [...new Set(samples)].map((text): SchoolMention => ({
        text,
        from: 'school column',
        sheet: view.snapshot.name,
      }))
    );
  });
}

/** From here on enough of a column's names are schools for the rest to be schools too. */
const SHARE_KNOWN = 0.2;

/** Adds the names of columns that only hint at schools, where some of them are known already. */
export function withHinted(
  mentions: readonly SchoolMention[],
  drafts: readonly SheetDraft[]
): readonly SchoolMention[] {
  const columns = drafts.flatMap(hintedNames);
  if (columns.length === 0) return mentions;
  const known = gatherSchools(mentions);
  const hinted = columns.filter(
    (column) =>
      column.filter(({ text }) => matchSchool(text, known) !== null).length / column.length >=
      SHARE_KNOWN
  );
  return [...mentions, ...hinted.flat()];
}
