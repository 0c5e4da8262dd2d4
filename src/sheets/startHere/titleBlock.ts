import type { TrustPlan } from '../../plan/trustPlan';
import { STYLES } from '../styles';
import { counted } from './counted';
import { addLine, inOrder, type AddToPage } from './page';

/** The book's title, what it is, and how much is in it. */
export function titleBlock({ academicYear, schools, whys, hows, sessions }: TrustPlan): AddToPage {
  const title = academicYear === '' ? 'One why, many hows' : `One why, many hows: ${academicYear}`;
  const facts = [
    { count: schools.length, words: counted(schools.length, 'school') },
    {
      count: whys.length,
      words: counted(whys.length, 'pupil problem named', 'pupil problems named'),
    },
    { count: hows.length, words: counted(hows.length, 'strand of work', 'strands of work') },
    { count: sessions.length, words: counted(sessions.length, 'session') },
  ].flatMap(({ count, words }) => (count === 0 ? [] : [words]));
  return inOrder(
    addLine(title, STYLES.bookTitle),
    addLine(
      'What pupils find hard, and what each of our schools does about it in its own way. Made from the sheets you already keep; nothing was added.',
      STYLES.lead
    ),
    addLine(facts.join('   ·   '), STYLES.quiet)
  );
}
