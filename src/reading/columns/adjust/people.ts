import { become, each, fieldOf, type Change } from './change';

const STAFF_AT_LEAST = 0.35;
const PUPILS_AT_MOST = 0.15;

/** `Who benefits` and the like ask for pupils, and mean staff where staff stand under it. */
export const staffNotPupils: Change = each((draft) => {
  if (fieldOf(draft) !== 'pupils' || draft.profile.filled < 3) return draft;
  const { shares } = draft.profile;
  const staff = (shares['staff-group'] ?? 0) + (shares.role ?? 0) + (shares['person-name'] ?? 0);
  return staff >= STAFF_AT_LEAST && (shares['school-year-group'] ?? 0) <= PUPILS_AT_MOST
    ? become(draft, 'audience', 'staff stand under it, not pupils')
    : draft;
});
