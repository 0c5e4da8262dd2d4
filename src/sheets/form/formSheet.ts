import { isNewStrand, writeFormKey } from '../../plan/formKey';
import { FORM_WORDS } from '../../text/schoolForm';
import { FORM_BOXES, WHY_LABELS, type FormBox, type FormField } from '../../vocabulary/formBoxes';
import { dateCell, textCell } from '../cellContents';
import type { CellStyle, SheetDeclaration, SheetPart } from '../declaration';
import { gentleFormulas } from '../gentleLooks';
import { HOW_COLUMNS } from '../how';
import { MAX_PROMPT_TITLE } from '../limits';
import { LIST_NAMES, SHEET_IDS } from '../names';
import { COLOURS, STYLES } from '../styles';
import { boxLine, FORM_COLUMNS, spaceLine, textLine, titleLine, type FormLine } from './formLines';
import { letterPage } from './letterPage';
import type { FormStrand, FormWhy, PackContent } from './formContent';

/** Strands that every form has room for, and the fewest empty ones beside what the school wrote. */
const ROOM_FOR_STRANDS = 2;
const FEWEST_EMPTY = 1;
/** Points of lines that one sheet of A4 holds at 80 %, under which print gets too small to read. */
const ONE_PAGE = 960;

const SECTION = { height: 28 } as const;
const LEAD: CellStyle = { ...STYLES.quiet, vertical: 'center' };

const LISTS_OF: Readonly<Record<string, string>> = {
  helps: LIST_NAMES.helpsWith,
  hear: LIST_NAMES.happyToShare,
  next: LIST_NAMES.whatNext,
};

const PROMPTS = new Map(HOW_COLUMNS.map(({ heading, prompt }) => [heading, prompt]));

function strandBox(id: string, { field, label, kind, lines }: FormBox, text: string): FormLine {
  return boxLine({
    key: writeFormKey(id, field, text),
    label,
    content: kind === 'date' ? dateCell(text) : textCell(text),
    lines,
    prompt: PROMPTS.get(label) ?? '',
    title: label,
    choices: LISTS_OF[field] ?? null,
    date: kind === 'date',
  });
}

function strandLines({ id, boxes }: FormStrand, nth: number): readonly FormLine[] {
  const isMore = isNewStrand(id) && nth > 0;
  const title = isMore ? FORM_WORDS.more : `${FORM_WORDS.strand} ${nth + 1}`;
  const key = writeFormKey(id, 'strand', '');
  return [
    spaceLine(8),
    titleLine(title, STYLES.headingSoft, { height: 18, key }),
    ...FORM_BOXES.map((box) => strandBox(id, box, boxes[box.field] ?? '')),
  ];
}

function whyLines({ id, name, words }: FormWhy): readonly FormLine[] {
  const box = (field: 'sees' | 'what', choices: string | null, prompt: string): FormLine =>
    boxLine({
      key: writeFormKey(id, field, ''),
      label: WHY_LABELS[field],
      content: null,
      lines: 1,
      prompt,
      title: WHY_LABELS[field],
      choices,
      date: false,
    });
  return [
    boxLine({
      key: writeFormKey(id, 'words', words),
      label: name,
      content: textCell(words),
      lines: 1,
      prompt: 'How we word it across the trust. Change the words if you would say it differently.',
      title: '',
      choices: null,
      date: false,
    }),
    box(
      'sees',
      LIST_NAMES.seesThis,
      'Yes, Differently, No, or Haven’t looked. Each is a good answer.'
    ),
    box('what', null, 'In your own words, about your pupils. A sentence is plenty.'),
  ];
}

function linesOf({ school, whys, strands }: PackContent): readonly FormLine[] {
  const empty = Math.max(FEWEST_EMPTY, ROOM_FOR_STRANDS - strands.length);
  const blank = Array.from({ length: empty }, (_, at): FormStrand => ({
    id: `new-${at + 1}`,
    boxes: {},
  }));
  return [
    textLine(FORM_WORDS.title, STYLES.sheetTitle),
    textLine(FORM_WORDS.lead, STYLES.lead),
    boxLine({
      key: writeFormKey('form', 'school', school),
      label: FORM_WORDS.school,
      content: textCell(school),
      lines: 1,
      prompt: '',
      title: '',
      choices: null,
      date: false,
    }),
    titleLine(FORM_WORDS.whys, STYLES.section, SECTION),
    textLine(whys.length > 0 ? FORM_WORDS.whysLead : FORM_WORDS.noWhys, LEAD),
    ...whys.flatMap(whyLines),
    titleLine(FORM_WORDS.strands, STYLES.section, SECTION),
    textLine(FORM_WORDS.strandsLead, LEAD),
    ...[...strands, ...blank].flatMap(strandLines),
  ];
}

function lookParts({ box }: FormLine, row: number): readonly SheetPart[] {
  if (box === null) return [];
  const range = { top: row, bottom: row, left: FORM_COLUMNS.box, right: FORM_COLUMNS.box };
  const title = box.title.length <= MAX_PROMPT_TITLE ? box.title : '';
  if (box.prompt === '' && box.choices === null) return [];
  return [
    {
      type: 'validation',
      range,
      rule: box.choices === null ? { kind: 'any' } : { kind: 'list', name: box.choices },
      prompt: box.prompt === '' ? null : { title, text: box.prompt },
      alert: null,
    },
  ];
}

/** Empty boxes have a light ground of their own, which goes as soon as somebody writes. */
function emptyBoxes(rows: number): SheetPart {
  return {
    type: 'conditional-format',
    range: { top: 2, bottom: rows - 1, left: FORM_COLUMNS.box, right: FORM_COLUMNS.box },
    rule: {
      kind: 'formula',
      formula: 'AND($C3="",$A3<>"",ISERROR(SEARCH("/strand/",$A3)))',
      fill: COLOURS.emptyBox,
      colour: null,
      bold: false,
    },
  };
}

/** Softly the one box of a strand that is worth a thought next, as on How. */
function invitations(strandRow: number): readonly SheetPart[] {
  const rowOf = (field: FormField): number =>
    strandRow + 1 + FORM_BOXES.findIndex((box) => box.field === field);
  const cell = (field: FormField): string => `$C$${rowOf(field) + 1}`;
  const gentle = gentleFormulas({
    problem: cell('hard'),
    whichPupils: cell('pupils'),
    whatWeWillDo: cell('doing'),
    lookAgain: cell('look'),
    helpsWith: cell('helps'),
  });
  const looks = [
    ['hard', gentle.problem],
    ['pupils', gentle.whichPupils],
    ['look', gentle.lookAgain],
  ] as const;
  return looks.map(([field, formula]) => ({
    type: 'conditional-format',
    range: {
      top: rowOf(field),
      bottom: rowOf(field),
      left: FORM_COLUMNS.box,
      right: FORM_COLUMNS.box,
    },
    rule: { kind: 'formula', formula, fill: COLOURS.invitation, colour: null, bold: false },
  }));
}

/** The rows on which strands begin. */
const strandRows = (lines: readonly FormLine[]): readonly number[] =>
  lines.flatMap(({ cells }, row) => {
    const key = cells[0]?.content;
    return typeof key === 'string' && key.includes('/strand/') ? [row] : [];
  });

/**
 * The school form: one vertical page, a label beside each box, nothing locked. Beside each box stands
 * a hidden key with the row's id, the box and a hash of what was sent. Prints on one page where that
 * leaves it large enough to read.
 */
export function formSheet(content: PackContent): SheetDeclaration {
  const lines = linesOf(content);
  const points = lines.reduce((sum, { height }) => sum + height, 0);
  const page = letterPage({ id: SHEET_IDS.schoolForm, name: FORM_WORDS.sheet }, lines);
  return {
    ...page,
    parts: [
      ...page.parts,
      ...lines.flatMap(lookParts),
      ...strandRows(lines).flatMap(invitations),
      emptyBoxes(lines.length),
    ],
    print: { ...page.print, onOnePage: points <= ONE_PAGE },
  };
}
