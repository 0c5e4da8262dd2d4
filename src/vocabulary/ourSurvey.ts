import type { SurveyDimension } from './fields';

/** One statement of our own staff survey, answered from 1 Strongly disagree to 5 Strongly agree. */
export interface SurveyItem {
  readonly id: string;
  readonly dimension: SurveyDimension;
  /** True where agreeing is bad news, so that an answer a counts as 6 - a. */
  readonly reversed: boolean;
  readonly text: string;
}

const item = (id: string, dimension: SurveyDimension, text: string): SurveyItem => ({
  id,
  dimension,
  reversed: false,
  text,
});
const reversed = (id: string, dimension: SurveyDimension, text: string): SurveyItem => ({
  id,
  dimension,
  reversed: true,
  text,
});

/** Our own 24 statements, three a dimension, in order; our wording, not taken from any published scale. */
export const OUR_SURVEY: readonly SurveyItem[] = [
  item('COL1', 'collaboration', 'I get regular time to plan or review lessons with colleagues.'),
  item(
    'COL2',
    'collaboration',
    "When we look at pupils' work or results together, it changes what we teach next."
  ),
  reversed('COL3', 'collaboration', 'I mostly work out how to teach my pupils by myself.'),
  item(
    'INV1',
    'involvement',
    'Leaders ask for my view before they decide things that change how I teach.'
  ),
  item(
    'INV2',
    'involvement',
    'I can point to a decision in this school that staff helped to shape.'
  ),
  reversed(
    'INV3',
    'involvement',
    'By the time we hear about a new initiative here, everything has already been decided.'
  ),
  item(
    'TRU1',
    'trust',
    'I can say what is going badly in my classroom and get help rather than blame.'
  ),
  item('TRU2', 'trust', 'Leaders here do what they say they will do.'),
  reversed('TRU3', 'trust', 'People here keep their real opinions to themselves.'),
  item(
    'MIS1',
    'mission',
    'I could tell a parent what this school is trying to improve for pupils this year.'
  ),
  item('MIS2', 'mission', 'Staff here agree on what matters most for our pupils.'),
  item(
    'MIS3',
    'mission',
    'What I work on in CPD fits what this school is trying to improve for pupils.'
  ),
  item('SAF1', 'safety', 'Behaviour in this school lets teachers teach and pupils learn.'),
  item('SAF2', 'safety', 'When I ask for support with behaviour, it comes quickly.'),
  reversed('SAF3', 'safety', 'Poor behaviour here is left for individual teachers to deal with.'),
  item('AUT1', 'autonomy', 'I have a real say in the goals of my own professional development.'),
  item(
    'AUT2',
    'autonomy',
    'I am trusted to adapt an agreed approach so that it works for my pupils.'
  ),
  reversed('AUT3', 'autonomy', 'CPD here is something that is done to us.'),
  item(
    'COM1',
    'competence',
    'CPD here has helped me get better at something that matters for my pupils.'
  ),
  item('COM2', 'competence', 'I get feedback that helps me improve.'),
  item(
    'COM3',
    'competence',
    'I get enough time to practise something new before I am expected to do it well.'
  ),
  item('REL1', 'relatedness', 'I feel that I belong in this staff team.'),
  item('REL2', 'relatedness', 'Someone here takes a real interest in how I am developing.'),
  reversed(
    'REL3',
    'relatedness',
    'I could go a whole week here with nobody asking how my teaching is going.'
  ),
];
