import { SCHOOLS } from '../fernhollow.mjs';
import { replies } from './replies.mjs';
import { staffNumbers } from './staffNumbers.mjs';

/** The trust's staff survey, as the form gives it out, and the number of staff to hold it against. */
export const staffCultureSurvey = {
  name: 'staff-culture-survey',
  about:
    'A forms export of a staff culture survey in five-point words: two statements for each of eight dimensions in the trust’s own wording, school as free text in many spellings, some unanswered, Kiln Meadow with only three replies; and a table of staff numbers by school.',
  schools: SCHOOLS,
  sheets: [replies, staffNumbers],
};
