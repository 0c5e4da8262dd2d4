/** What a shown score suggests doing next; never a grade, and never an inspector's word. */
export type Band =
  'Go deeper' | 'Start small' | 'Build together' | 'Listen first' | 'Not enough answers to show';

interface BandEdge {
  readonly from: number;
  readonly band: Band;
  readonly meaning: string;
}

/** The bands by the lowest shown score that belongs to each. Convention. */
export const BANDS: readonly BandEdge[] = [
  {
    from: 80,
    band: 'Go deeper',
    meaning: 'The conditions support lasting change; the school could host visits.',
  },
  { from: 60, band: 'Start small', meaning: 'Try it with volunteers and look again at half term.' },
  {
    from: 40,
    band: 'Build together',
    meaning: 'Choose one pupil problem and shape the plan with staff.',
  },
  {
    from: 0,
    band: 'Listen first',
    meaning: 'Begin with what staff say is in the way; add nothing new yet.',
  },
];

/** A score of 0 to 100 as people see it: a whole number, halves rounded up as Excel's ROUND does. */
export function shownScore(score: number): number {
  return Math.floor(score + 0.5 + 1e-9);
}

/** The band of a shown whole number of 0 to 100; null is a school without enough answers. */
export function bandOf(shown: number | null): Band {
  if (shown === null) return 'Not enough answers to show';
  return BANDS.find(({ from }) => shown >= from)?.band ?? 'Listen first';
}

/** What a band means for a school's next step, in a sentence. */
export function bandMeaning(band: Band): string {
  return (
    BANDS.find((edge) => edge.band === band)?.meaning ??
    'Too few people have answered for anything to be shown.'
  );
}
