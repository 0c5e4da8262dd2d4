/** Answers in words, as staff surveys offer them, from the least to the most. Convention. */
export interface AnswerFamily {
  readonly name: string;
  /** How each answer may be written, by its key. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** The usual scale first, then others that such surveys have; each from least to most. */
  readonly scales: readonly (readonly string[])[];
  /** Milder wordings that stand for the plain answer where that one is not offered. */
  readonly milder: Readonly<Record<string, string>>;
}

/** The families of answers that are known. */
export const ANSWER_FAMILIES: readonly AnswerFamily[] = [
  {
    name: 'agreement',
    words: {
      stronglyDisagree: [
        'strongly disagree',
        'disagree strongly',
        'completely disagree',
        'totally disagree',
        'definitely disagree',
        'fully disagree',
      ],
      disagree: ['disagree', 'mostly disagree', 'generally disagree'],
      slightlyDisagree: [
        'slightly disagree',
        'somewhat disagree',
        'tend to disagree',
        'disagree slightly',
        'disagree somewhat',
        'partly disagree',
      ],
      neither: [
        'neither',
        'neither agree nor disagree',
        'neither agree or disagree',
        'neither disagree nor agree',
        'neutral',
        'undecided',
        'mixed',
      ],
      unsure: ['not sure', 'unsure'],
      slightlyAgree: [
        'slightly agree',
        'somewhat agree',
        'tend to agree',
        'agree slightly',
        'agree somewhat',
        'partly agree',
      ],
      agree: ['agree', 'mostly agree', 'generally agree'],
      stronglyAgree: [
        'strongly agree',
        'agree strongly',
        'completely agree',
        'totally agree',
        'definitely agree',
        'fully agree',
      ],
    },
    scales: [
      ['stronglyDisagree', 'disagree', 'neither', 'agree', 'stronglyAgree'],
      ['stronglyDisagree', 'disagree', 'agree', 'stronglyAgree'],
      [
        'stronglyDisagree',
        'disagree',
        'slightlyDisagree',
        'neither',
        'slightlyAgree',
        'agree',
        'stronglyAgree',
      ],
      [
        'stronglyDisagree',
        'disagree',
        'slightlyDisagree',
        'slightlyAgree',
        'agree',
        'stronglyAgree',
      ],
    ],
    milder: { slightlyAgree: 'agree', slightlyDisagree: 'disagree', unsure: 'neither' },
  },
  {
    // Letters alone: read apart from the words, since "n" or "a" in a column of words is a slip.
    name: 'letters',
    words: {
      stronglyDisagree: ['sd'],
      disagree: ['d'],
      neither: ['n', 'nand', 'nad'],
      agree: ['a'],
      stronglyAgree: ['sa'],
    },
    scales: [
      ['stronglyDisagree', 'disagree', 'neither', 'agree', 'stronglyAgree'],
      ['stronglyDisagree', 'disagree', 'agree', 'stronglyAgree'],
    ],
    milder: {},
  },
  {
    name: 'yes or no',
    words: {
      no: ['no', 'n'],
      partly: ['partly', 'sometimes', 'in part', 'to some extent', 'maybe'],
      yes: ['yes', 'y'],
    },
    scales: [
      ['no', 'yes'],
      ['no', 'partly', 'yes'],
    ],
    milder: {},
  },
  {
    name: 'frequency',
    words: {
      never: ['never', 'almost never'],
      rarely: ['rarely', 'seldom', 'hardly ever'],
      sometimes: ['sometimes', 'occasionally', 'now and then'],
      often: ['often', 'usually', 'frequently', 'most of the time', 'mostly'],
      always: ['always', 'almost always', 'all the time', 'very often'],
    },
    scales: [
      ['never', 'rarely', 'sometimes', 'often', 'always'],
      ['never', 'sometimes', 'often', 'always'],
      ['never', 'rarely', 'often', 'always'],
    ],
    milder: {},
  },
  {
    name: 'extent',
    words: {
      none: ['not at all', 'to no extent', 'no extent'],
      little: ['a little', 'to a small extent', 'to a little extent', 'slightly', 'not much'],
      some: ['to some extent', 'some extent', 'somewhat', 'moderately', 'to a moderate extent'],
      much: ['to a large extent', 'quite a lot', 'mostly', 'a lot'],
      fully: ['to a great extent', 'great extent', 'completely', 'very much', 'a great deal'],
    },
    scales: [['none', 'little', 'some', 'much', 'fully']],
    milder: {},
  },
  {
    name: 'satisfaction',
    words: {
      veryDissatisfied: ['very dissatisfied', 'very unsatisfied'],
      dissatisfied: ['dissatisfied', 'unsatisfied', 'fairly dissatisfied'],
      neither: ['neither', 'neutral', 'neither satisfied nor dissatisfied'],
      satisfied: ['satisfied', 'fairly satisfied'],
      verySatisfied: ['very satisfied'],
    },
    scales: [['veryDissatisfied', 'dissatisfied', 'neither', 'satisfied', 'verySatisfied']],
    milder: {},
  },
];

/** Answers that say nothing either way; they count as a blank and not as a mistake. */
export const NO_ANSWER_WORDS: readonly string[] = [
  "don't know",
  'do not know',
  'dont know',
  'rather not say',
  'prefer not to say',
  "don't know / rather not say",
  "don't know or rather not say",
  'no opinion',
  'no answer',
];

/** What people type where a statement is not for them; a blank that is counted. */
export const NOT_APPLICABLE_WORDS: readonly string[] = ['n/a', 'na', 'not applicable', '-', '–'];
