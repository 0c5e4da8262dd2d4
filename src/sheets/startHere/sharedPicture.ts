import type { SharedActivity, TrustPlan, Why } from '../../plan/trustPlan';
import { TOGETHER } from '../../plan/whose';
import { STYLES } from '../styles';
import { addLine, addMore, addPair, addSection, inOrder, type AddToPage } from './page';

/** A few quotes say more than all of them on a first page. */
const MOST_QUOTES = 5;
const MOST_ACTIVITIES = 8;
const MOST_NAMES = 4;

function someNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function quoteLine({ hardForPupils, saidBy }: Why): AddToPage {
  const who =
    saidBy.length === 0
      ? 'Written for the trust'
      : someNames(saidBy.slice(0, 2)) + (saidBy.length > 2 ? ` and ${saidBy.length - 2} more` : '');
  return addPair(
    { content: who, style: STYLES.label },
    { content: `“${hardForPupils}”`, style: STYLES.quote }
  );
}

/** One quote from each school before a second from any, in the order in which they were found. */
function fewFromMany(whys: readonly Why[]): readonly Why[] {
  const heard = new Set<string>();
  const first = whys.filter(({ saidBy }) => {
    const who = saidBy[0] ?? '';
    return heard.has(who) ? false : heard.add(who);
  });
  const rest = whys.filter((why) => !first.includes(why));
  return [...first, ...rest].slice(0, MOST_QUOTES);
}

/** What pupils find hard, quoted; or that nobody has written it down yet. */
export function whatPupilsFindHard({ whys }: TrustPlan): AddToPage {
  const lines =
    whys.length === 0
      ? [
          addLine(
            'Nobody has written this down yet in these files. The Why sheet has an empty row to begin with.',
            STYLES.lead
          ),
        ]
      : [...fewFromMany(whys).map(quoteLine), addMore(whys.length - MOST_QUOTES, 'Why')];
  return inOrder(addSection('What pupils find hard, in our own words'), ...lines);
}

function whereItIsDone({ schools, together }: SharedActivity): string {
  const names = someNames(schools);
  if (!together) return names;
  return names === '' ? TOGETHER : `${TOGETHER}; ${names}`;
}

/** What schools do, the widest first; nothing where no activity was read. */
export function whatSchoolsDo({ activities }: TrustPlan): AddToPage {
  if (activities.length === 0) return (page) => page;
  const lines = activities
    .slice(0, MOST_ACTIVITIES)
    .map((activity) =>
      addPair(
        { content: activity.words, style: STYLES.label },
        { content: whereItIsDone(activity), style: STYLES.plain }
      )
    );
  return inOrder(addSection('What our schools are doing'), ...lines);
}
