import type { How } from '../plan/trustPlan';
import { TOGETHER, type Whose } from '../plan/whose';

/** What stands under each heading of a row of How, as people read it. */
export type HowCells = Readonly<Record<string, string>>;

function whoseOf(school: string): Whose {
  if (school === '') return { type: 'unknown' };
  return school === TOGETHER ? { type: 'together' } : { type: 'school', name: school };
}

/**
 * A row of the How sheet as it stands now, read back as a how. Headings are those of `how.ts`; a box
 * that is not there is empty. Rows still marked *Suggested* count as suggested.
 */
export function standingHow(id: string, cells: HowCells): How {
  const under = (heading: string): string => (cells[heading] ?? '').trim();
  const status = under('Status');
  return {
    id,
    origin: status === 'Suggested' ? { type: 'suggested', reason: '' } : { type: 'written' },
    whose: whoseOf(under('School')),
    name: under('What we will do'),
    helpsWith: under('Helps with'),
    hardHere: under('What pupils find hard here'),
    whichPupils: under('Which pupils'),
    howWeKnow: under('How we know, and where we start'),
    whatWeWillDo: under('What we will do'),
    whatWeChange: under('What we change to fit'),
    whoLeads: under('Who helped shape it, who leads'),
    hope: under('What we hope to see in pupils'),
    lookAgain: under('Look again on'),
    whatChanged: under('What changed, and what next'),
    staff: under('Staff'),
    provider: under('Provider'),
    format: under('Format'),
    start: under('Start'),
    end: under('End'),
    term: under('Term'),
    hours: under('Hours'),
    cost: under('Cost'),
    status,
    notes: under('Notes'),
    year: under('Year'),
    source: { file: '', sheet: '', row: 0, column: 0 },
  };
}
