import { valueShape } from '../values/valueShape';

const TIME_SHAPES: ReadonlySet<string> = new Set([
  'date',
  'day-month',
  'week',
  'half-term',
  'term',
  'month',
]);

/** True for a heading that says when: a date, week, half term, term or month, as on a wall planner. */
export function isTimelineLabel(text: string): boolean {
  return text !== '' && text.length <= 40 && TIME_SHAPES.has(valueShape(text));
}
