import {
  A_HALF,
  SCHOOL_YEAR,
  TERM,
  academicYear,
  half,
  half2,
  inYear,
  termOf,
  whole,
  type TimeReader,
} from './timeParts';

/** Half terms and terms: `HT3`, `Aut 1`, `Autumn/Spring`, `Term 3`. */
export const TERM_READERS: readonly TimeReader[] = [
  {
    kind: 'half-term',
    pattern: whole(String.raw`${A_HALF}${SCHOOL_YEAR}`),
    read: ([term, mark, first, second]) => {
      const year = academicYear(first, second);
      return {
        halves: [half2(term, mark), half2(term, mark)],
        ...(year === null ? {} : { academicYear: year }),
      };
    },
  },
  {
    kind: 'half-term',
    pattern: whole(String.raw`${A_HALF} ?(?:[-–&/+,]|to|and|until|onwards) ?(?:${A_HALF}|(1|2))`),
    read: ([term, mark, lastTerm, lastMark, sameTerm]) => ({
      halves: [
        half2(term, mark),
        lastTerm === undefined ? half2(term, sameTerm) : half2(lastTerm, lastMark),
      ],
    }),
  },
  {
    kind: 'half-term',
    pattern: whole(
      String.raw`(?:ht|half[ -]?term) ?([1-6])(?: ?(?:[-–&/+,]|to|and) ?(?:ht|half[ -]?term)? ?([1-6]))?${SCHOOL_YEAR}`
    ),
    read: ([first, last]) => ({ halves: [half(Number(first)), half(Number(last ?? first))] }),
  },
  {
    kind: 'half-term',
    pattern: whole(String.raw`a ?([12])`),
    read: ([mark]) => ({ halves: [half(Number(mark)), half(Number(mark))] }),
  },
  {
    kind: 'half-term',
    pattern: whole(
      String.raw`(first|1st|second|2nd|last) half (?:of (?:the )?)?(?:term|(${TERM})(?: term)?)|half[ -]?term(?:ly)?`
    ),
    read: ([which, term]) =>
      term === undefined
        ? null
        : {
            halves: [
              half2(term, /^(first|1st)$/i.test(which ?? '') ? '1' : '2'),
              half2(term, /^(first|1st)$/i.test(which ?? '') ? '1' : '2'),
            ],
          },
  },
  {
    kind: 'term',
    pattern: whole(
      String.raw`(?:early|mid|late|end of|start of|beginning of|during|by|by end of|by the end of|from|in)?[ -]?(?:the )?(${TERM})\.?(?: ?term)?(?: ?onwards)?${SCHOOL_YEAR}`
    ),
    read: ([term, first, second, single]) => {
      const year = academicYear(first, second);
      return {
        halves: [half(termOf(term)), half(termOf(term) + 1)],
        ...(year === null ? {} : { academicYear: year }),
        ...inYear(single),
      };
    },
  },
  {
    kind: 'term',
    pattern: whole(
      String.raw`(${TERM})\.?(?: ?term)? ?(?:[-–&/+,]|to|and|then) ?(?:(?:${TERM})\.? ?(?:[-–&/+,]|and) ?)?(${TERM})\.?(?: ?terms?)?${SCHOOL_YEAR}`
    ),
    read: ([first, last]) => ({ halves: [half(termOf(first)), half(termOf(last) + 1)] }),
  },
  {
    kind: 'term',
    pattern: whole(String.raw`(?:t|term) ?([1-6])(?: ?(?:[-–&/+,]|to|and) ?(?:t|term)? ?([1-6]))?`),
    read: ([first, last]) => ({ halves: [half(Number(first)), half(Number(last ?? first))] }),
  },
];
