/** True where a text in a school's place means all schools, a phase's schools, or the trust itself. */
export function everySchool(text: string): boolean {
  return /^(all|trust)\b/i.test(text.trim());
}
