import { LEFT_OUT, type CellAnswer } from './cellAnswer';
import { findWordScale, type WordScale } from './wordScale';

/** A settled scale of answers, and where each answer stands on it. */
export interface AnswerScaleReading {
  readonly lowest: number;
  readonly highest: number;
  /** The answer's place on the scale, a reason why it is left out, or null for no answer. */
  readonly place: (answer: CellAnswer, column: number) => number | string | null;
}

/** Rows of answers, a row a person, before their scale is known. */
export type AnswerRows = readonly (readonly CellAnswer[])[];

/** A scale of numbers; `turned` where the lowest number is the most agreement. */
export function placeNumbers({
  lowest,
  highest,
  turned,
}: {
  readonly lowest: number;
  readonly highest: number;
  readonly turned: boolean;
}): AnswerScaleReading {
  return {
    lowest,
    highest,
    place: (answer) => {
      if (answer.type === 'word') return LEFT_OUT.words;
      if (answer.type !== 'number') return answer.type === 'blank' ? null : answer.reason;
      const { value } = answer;
      if (value < lowest || value > highest) return LEFT_OUT.offScale;
      return turned ? lowest + highest - value : value;
    },
  };
}

/** The scale behind answers in words; a column with words of another kind has its own, stretched to fit. */
export function placeWords(columns: number, rows: AnswerRows): AnswerScaleReading {
  const keysOf = (column: number) =>
    rows.flatMap((answers) => {
      const answer = answers[column];
      return answer?.type === 'word' ? [answer.words] : [];
    });
  const all = Array.from({ length: columns }, (_, column) => keysOf(column));
  const everywhere = findWordScale(all.flat());
  const highest = everywhere?.points ?? 5;
  const own = all.map((keys): WordScale | null => {
    const scale = findWordScale(keys);
    return scale?.family === everywhere?.family ? everywhere : scale;
  });
  return {
    lowest: 1,
    highest,
    place: (answer, column) => {
      if (answer.type === 'number') return LEFT_OUT.number;
      if (answer.type !== 'word') return answer.type === 'blank' ? null : answer.reason;
      const scale = own[column];
      const key = scale ? answer.words.get(scale.family) : undefined;
      const place = key === undefined ? undefined : scale?.places.get(key);
      if (!scale || place === undefined) return key === 'unsure' ? null : LEFT_OUT.words;
      return 1 + ((place - 1) * (highest - 1)) / (scale.points - 1);
    },
  };
}

/** True where most answers are words. */
export function areWords(rows: AnswerRows): boolean {
  let balance = 0;
  for (const answers of rows)
    for (const { type } of answers) balance += type === 'word' ? 1 : type === 'number' ? -1 : 0;
  return balance > 0;
}
