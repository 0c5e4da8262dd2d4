import type { Question } from '../../checks/checkPlan';
import { sourceLink } from '../../sheets/cellContents';
import { FOR_THE_TRUST, NOTHING_TO_ASK, whereWords } from '../../text/cliCheck';
import type { Colours } from '../terminal';

const placeOf = ({ where }: Question): string => (where === null ? '' : sourceLink(where).text);

/** The questions as a JSON list: id (the same from build to build), rule, where, school, question, quoted. */
export function questionsJson(questions: readonly Question[]): string {
  const list = questions.map((each) => ({
    id: each.id,
    rule: each.rule,
    where: placeOf(each),
    school: each.school,
    question: each.question,
    quoted: each.quoted,
  }));
  return `${JSON.stringify(list)}\n`;
}

/** The questions for people, under the school that each is for, the trust's own first. */
export function questionsText(questions: readonly Question[], colours: Colours): string {
  if (questions.length === 0) return `${NOTHING_TO_ASK}\n`;
  const schools = [...new Set(questions.map(({ school }) => school))];
  const lines = schools.flatMap((school) => [
    colours.bold(school === '' ? FOR_THE_TRUST : school),
    ...questions
      .filter((question) => question.school === school)
      .flatMap((question) => [
        ...(question.quoted === '' ? [] : [`    “${question.quoted.replace(/\s+/g, ' ')}”`]),
        `    ${question.question} ${colours.dim(whereWords(placeOf(question)))}`,
      ]),
    '',
  ]);
  return `${lines.join('\n')}`;
}
