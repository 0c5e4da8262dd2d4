import type { ColumnDraft } from './columnDraft';

const SHARE_OF_PEOPLE = 0.7;

/**
 * True for a column headed `Who` or `Name` in which nearly every row names another person: a list of
 * who attended or asked, not of who leads.
 */
export function namesEachPerson({ guesses, profile }: ColumnDraft): boolean {
  const mayBe = guesses.some(
    ({ meaning, confidence }) =>
      meaning.type === 'field' && meaning.field === 'person' && confidence >= 0.2
  );
  if (!mayBe || profile.filled < 3) return false;
  return (
    (profile.shares['person-name'] ?? 0) >= SHARE_OF_PEOPLE &&
    profile.distinct / profile.filled >= SHARE_OF_PEOPLE
  );
}
