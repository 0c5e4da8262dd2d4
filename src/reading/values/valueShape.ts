/** What a cell's text looks like by itself. */
export type ValueShape =
  | 'date' | 'day-month' | 'week' | 'term' | 'half-term' | 'month' | 'year' | 'number' | 'money' | 'duration'
  | 'percent' | 'rag' | 'tick' | 'yes-no' | 'status' | 'likert' | 'email' | 'url' | 'school-year-group'
  | 'staff-group' | 'format-word' | 'person-name' | 'initials' | 'role' | 'short-text' | 'long-text' | 'id' | 'blank';

/** The shape of one cell's text. */
export function valueShape(text: string): ValueShape {
  return text.trim() === '' ? 'blank' : 'short-text';
}
