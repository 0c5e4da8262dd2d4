import { SCHOOLS } from '../fernhollow.mjs';
import { budget } from './budget.mjs';
import { calendar } from './calendar.mjs';
import { trainingLog } from './trainingLog.mjs';

/** The trust office's own workbook: what is on, who went, what it cost. */
export const trustCalendarAndLog = {
  name: 'trust-calendar-and-log',
  about:
    "The trust office's calendar of the year with rows for all schools and for two schools at once, a log of who went on what with certificates that expire, and a budget in sections by school with subtotals and prices as people type them.",
  schools: SCHOOLS,
  sheets: [calendar, trainingLog, budget],
};
