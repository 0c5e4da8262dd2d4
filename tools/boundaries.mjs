/** The folders that run the same everywhere: no host, no clock, no randomness. */
export const CORE = [
  'grid',
  'vocabulary',
  'plan',
  'reading',
  'checks',
  'readiness',
  'spread',
  'coaching',
  'sheets',
  'operations',
  'text',
];

/**
 * Which folder of src/ may import which: the table in CONTRIBUTING.md as data.
 * ESLint reads it, and a test compares it with the table, so that neither drifts.
 */
export const MAY_IMPORT = {
  text: [],
  grid: ['text'],
  vocabulary: ['text'],
  plan: ['vocabulary', 'text'],
  reading: ['grid', 'vocabulary', 'plan', 'text'],
  checks: ['plan', 'vocabulary', 'text'],
  readiness: ['plan', 'vocabulary', 'text'],
  spread: ['plan', 'checks', 'readiness', 'text'],
  coaching: ['plan', 'checks', 'readiness', 'text'],
  sheets: [
    'grid',
    'vocabulary',
    'plan',
    'reading',
    'checks',
    'readiness',
    'spread',
    'coaching',
    'text',
  ],
  operations: [
    'grid',
    'vocabulary',
    'plan',
    'reading',
    'checks',
    'readiness',
    'spread',
    'coaching',
    'sheets',
    'text',
  ],
  excel: ['grid', 'sheets', 'operations', 'text'],
  xlsx: ['grid', 'sheets', 'operations', 'text'],
  functions: CORE,
  taskpane: [...CORE, 'excel', 'xlsx'],
  commands: [...CORE, 'excel', 'xlsx', 'taskpane'],
  cli: [...CORE, 'xlsx'],
  workbench: ['grid', 'xlsx', 'text'],
};
