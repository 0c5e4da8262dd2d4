import type { BuildDetails } from '../settings';
import { spokenDate } from '../spokenDate';
import { STYLES } from '../styles';
import { addPair, addSection, inOrder, type AddToPage } from './page';

const NOTES: readonly (readonly [string, string])[] = [
  ['Your sheets', 'They were read and not changed. Every row here says where it came from.'],
  [
    'Words',
    'Nothing was invented and nothing reworded: an empty box was empty, and what Trellis suggests says so.',
  ],
  [
    'People',
    'Names of leads stand where your plans name them. Columns of names, e-mails, jobs or ids of people who attended or answered were left where they are.',
  ],
  [
    'Surveys',
    'Answers were not copied. No count or score about fewer people than the minimum on the Settings sheet is shown.',
  ],
  [
    'Before you share',
    'Make the copy to share. It leaves out your own sheets, survey answers, notes, questions, Carried over and Not used, and why: those are for you.',
  ],
];

/** What became of the data, when, and with what: a note to keep with the workbook. */
export function aboutTheData({ builtOn, version }: BuildDetails): AddToPage {
  const built: readonly [string, string] = [
    'Built on',
    `${spokenDate(builtOn)}, with Trellis ${version}, on your own computer. Nothing was sent anywhere.`,
  ];
  const lines = [...NOTES, built].map(([label, text]) =>
    addPair({ content: label, style: STYLES.label }, { content: text, style: STYLES.plain })
  );
  return inOrder(addSection('About the data'), ...lines);
}
