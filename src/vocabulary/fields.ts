/**
 * What a column of a CPD sheet can mean. A teacher can read this list; the headings that lead to
 * each field stand in `headings.ts`.
 */
export const FIELDS = {
  school: 'School',
  priority: 'Title of a priority or goal',
  problem: 'What is not working, for pupils',
  pupils: 'Which pupils, year groups or phase',
  evidence: 'How the problem is known',
  why: 'Purpose, rationale or message',
  success: 'Success criteria or intended outcome',
  baseline: 'Where it starts',
  target: 'Where it should get to',
  approach: 'What will be done: session, programme, activity',
  steps: 'How it will be carried out or adapted',
  audience: 'Which staff',
  lead: 'Who leads or owns it',
  provider: 'Who delivers it from outside',
  format: 'INSET, twilight, coaching, online …',
  date: 'Start, or the only date',
  end: 'End date or deadline',
  term: 'Term, half term or week',
  hours: 'Duration',
  cost: 'Money planned or spent',
  impact: 'What changed, evaluation',
  review: 'When it is looked at again',
  status: 'RAG, done, in progress',
  notes: 'Notes or comments',
  respondent: 'Who answered a survey',
  role: "A respondent's or attendee's job",
  person: 'The attendee in a log',
  count: 'Number attending',
} as const;

/** The id of a field, as it stands in readings and in `inspect --json`. */
export type Field = keyof typeof FIELDS;

/** The field ids in their listed order. */
export const FIELD_IDS = Object.keys(FIELDS) as readonly Field[];

/** What a staff survey's statement is about; `other` is workload, pay, wellbeing, open comment. */
export const SURVEY_DIMENSIONS = [
  'collaboration',
  'involvement',
  'trust',
  'mission',
  'safety',
  'autonomy',
  'competence',
  'relatedness',
  'other',
] as const;

/** The id of a survey statement's dimension. */
export type SurveyDimension = (typeof SURVEY_DIMENSIONS)[number];
