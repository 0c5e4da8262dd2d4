import { cellsOf } from './arguments/cells';
import { textIn } from './arguments/scalars';
import { dayIn, yearIn } from './days';
import { gives, toCell, type Outcome } from './outcome';
import { findSchool } from './schoolList';
import { termOf } from './terms';

/* Excel's generator of function metadata reads this file: plain types only, and top-level functions. */

/**
 * The school that a name means, as your list spells it: "St. Marys CE" or "SMP" becomes "St Mary's CE Primary School".
 *
 * @customfunction SCHOOL
 * @helpurl https://localhost:3000/help/school.html
 * @param name A school's name as somebody typed it.
 * @param schools The list of your schools.
 * @returns The name as the list has it.
 * @remarks A name that fits no school of the list, or two of them alike, shows #N/A and says so. An empty name gives empty text.
 * @example
 * =CPD.SCHOOL("St. Marys CE", G1:G4)
 * St Mary's CE Primary School
 */
export function school(name: unknown, schools: unknown[][]): string {
  const text = textIn({ call: 'CPD.SCHOOL', name: 'name', argument: name });
  return toCell(text.ok ? findSchool(text.value, schools) : text);
}

function serialIn(text: unknown, academicYear: unknown): Outcome<number | string> {
  const [[cell] = []] = cellsOf(text);
  const year = yearIn('CPD.DATE', academicYear);
  if (!year.ok) return year;
  if (typeof cell !== 'number') {
    const words = textIn({ call: 'CPD.DATE', name: 'text', argument: text });
    if (!words.ok) return words;
    if (words.value === '') return gives('');
    return dayIn(words.value, year.value);
  }
  return cell === 0 ? gives('') : dayIn(cell, year.value);
}

/**
 * The day that a text means, as a real date: "w/c 4 Nov", "Tues 3rd Dec 25", "3/12/25". Format the cell as a date.
 *
 * @customfunction DATE
 * @helpurl https://localhost:3000/help/date.html
 * @param text A date as somebody typed it.
 * @param [academicYear] The school year for dates without one: 2025-26, or 2025.
 * @returns The date, as Excel counts days.
 * @remarks Days are read the English way, day before month. Words without one plain day, such as "HT3" or "TBC", show #N/A and say why: nothing is made up. A week gives its Monday. An empty cell gives empty text.
 * @example
 * =CPD.DATE("3/12/25")
 * 45994
 * @example
 * =CPD.DATE("w/c 3 Nov", "2025-26")
 * 45964
 */
export function date(text: unknown, academicYear?: unknown): number | string {
  return toCell(serialIn(text, academicYear));
}

/**
 * The half term that a day falls in: Autumn 1 to Summer 2, or Holiday.
 *
 * @customfunction TERM
 * @helpurl https://localhost:3000/help/term.html
 * @param date A date.
 * @param [termDates] Your term dates.
 * @returns The half term's name.
 * @remarks Give your own term dates: three columns with the name, the first and the last day, or one column with texts such as "Autumn 1: 1 Sep 2025 to 24 Oct 2025". Without them typical English half terms are used, which can be some days off from yours. An empty cell gives empty text.
 * @example
 * =CPD.TERM("3/12/2025", I1:K3)
 * Autumn 2
 * @example
 * =CPD.TERM("30/12/2025")
 * Holiday
 */
export function term(date: unknown, termDates?: unknown[][]): string {
  return toCell(termOf(date, termDates));
}
