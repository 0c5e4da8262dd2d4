import { isNewStrand, writeFormKey } from '../../plan/formKey';
import { FORM_WORDS } from '../../text/schoolForm';
import { FORM_BOXES, WHY_LABELS, type FormBox, type FormField } from '../../vocabulary/formBoxes';
import { dateCell, textCell } from '../cellContents';
import type { CellContent, CellStyle, SheetDeclaration, SheetPart } from '../declaration';
import { gentleFormulas } from '../gentleLooks';
import { HOW_COLUMNS } from '../how';
import { MAX_PROMPT_TITLE, MAX_ROW_HEIGHT } from '../limits';
import { heightFor, linesFor } from '../measures';
import { LIST_NAMES, SHEET_IDS } from '../names';
import { printPortrait } from '../printSetup';
import { COLOURS, STYLES } from '../styles';
import type { FormStrand, FormWhy, PackContent } from './formContent';

/** The columns of the form, counted from 0: a hidden one for keys, the label, the box. */
export const FORM_COLUMNS = { key: 0, label: 1, box: 2 } as const;
const WIDTHS = { key: 8, label: 32, box: 72 } as const;
/** Empty strands that a form has room for beside what the school wrote. */
const MORE_STRANDS = 2;
const WRAP_SLACK = 4;

const LABEL: CellStyle = { ...STYLES.label, vertical: 'center', bottomBorder: COLOURS.line };
const BOX: CellStyle = STYLES.text;
const DATE_BOX: CellStyle = STYLES.date;
const KEY: CellStyle = { ...STYLES.source, wrap: false };
const STRAND: CellStyle = { ...STYLES.headingSoft };
const LEAD: CellStyle = { ...STYLES.quiet, vertical: 'center' };

/** One line of the form as it grows. */
interface FormLine {
  readonly cells: readonly { readonly column: number; content: CellContent; style: CellStyle }[];
  readonly height: number;
  readonly box: BoxLook | null;
}

/** How a box behaves: what it asks, its drop-down, and whether it is tinted while it is empty. */
interface BoxLook {
  readonly prompt: string;
  readonly title: string;
  readonly choices: string | null;
  readonly date: boolean;
}

function textLine(text: string, style: CellStyle, room: number): FormLine {
  const lines = linesFor(text, (room * 10) / style.fontSize);
  return {
    cells: [{ column: FORM_COLUMNS.label, content: text, style }],
    height: heightFor(lines, style.fontSize) + 2,
    box: null,
  };
}

const WHOLE = WIDTHS.label + WIDTHS.box;

const sectionLine = (text: string): FormLine => ({
  cells: [
    { column: FORM_COLUMNS.label, content: text, style: STYLES.section },
    { column: FORM_COLUMNS.box, content: null, style: STYLES.section },
  ],
  height: 32,
  box: null,
});

interface Box extends BoxLook {
  readonly key: string;
  readonly label: string;
  readonly content: CellContent;
  readonly lines: number;
}

function boxLine({ key, label, content, lines, ...box }: Box): FormLine {
  const text = typeof content === 'string' ? content : '';
  const most = Math.max(
    text === '' ? lines : 1,
    linesFor(label, WIDTHS.label - WRAP_SLACK),
    linesFor(text, WIDTHS.box - WRAP_SLACK)
  );
  return {
    cells: [
      { column: FORM_COLUMNS.key, content: key, style: KEY },
      { column: FORM_COLUMNS.label, content: label, style: LABEL },
      { column: FORM_COLUMNS.box, content, style: box.date ? DATE_BOX : BOX },
    ],
    height: Math.min(MAX_ROW_HEIGHT, heightFor(most)),
    box,
  };
}

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
  const title = isNewStrand(id) ? FORM_WORDS.more : `${FORM_WORDS.strand} ${nth + 1}`;
  const heading: FormLine = {
    cells: [
      { column: FORM_COLUMNS.key, content: writeFormKey(id, 'strand', ''), style: KEY },
      { column: FORM_COLUMNS.label, content: title, style: STRAND },
      { column: FORM_COLUMNS.box, content: null, style: STRAND },
    ],
    height: 20,
    box: null,
  };
  const space: FormLine = { cells: [], height: 8, box: null };
  return [space, heading, ...FORM_BOXES.map((box) => strandBox(id, box, boxes[box.field] ?? ''))];
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
  const blank = Array.from({ length: MORE_STRANDS }, (_, at): FormStrand => ({
    id: `new-${at + 1}`,
    boxes: {},
  }));
  return [
    textLine(FORM_WORDS.title, STYLES.sheetTitle, WHOLE),
    textLine(FORM_WORDS.lead, STYLES.lead, WHOLE - 8),
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
    sectionLine(FORM_WORDS.whys),
    textLine(whys.length > 0 ? FORM_WORDS.whysLead : FORM_WORDS.noWhys, LEAD, WHOLE),
    ...whys.flatMap(whyLines),
    sectionLine(FORM_WORDS.strands),
    textLine(FORM_WORDS.strandsLead, LEAD, WHOLE),
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

/** Whole lines of text run over the label and the box. */
function spread(line: FormLine, row: number): readonly SheetPart[] {
  return line.cells.length === 1
    ? [{ type: 'merge', range: { top: row, bottom: row, left: 1, right: FORM_COLUMNS.box } }]
    : [];
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
 * a hidden key with the row's id, the box and a hash of what was sent.
 */
export function formSheet(content: PackContent): SheetDeclaration {
  const lines = linesOf(content);
  return {
    id: SHEET_IDS.schoolForm,
    name: FORM_WORDS.sheet,
    visibility: 'visible',
    tabColour: COLOURS.accent,
    showGridlines: false,
    zoom: 100,
    columns: [WIDTHS.key, WIDTHS.label, WIDTHS.box].map((width, column) => ({
      width,
      outlineLevel: 0,
      hidden: column === FORM_COLUMNS.key,
    })),
    rowHeights: new Map(lines.map(({ height }, row) => [row, height])),
    freeze: null,
    parts: [
      ...lines.flatMap(({ cells }, row) =>
        cells.map(({ column, content: cell, style }): SheetPart => ({
          type: 'cells',
          row,
          column,
          cells: [[cell]],
          style,
        }))
      ),
      ...lines.flatMap(spread),
      ...lines.flatMap(lookParts),
      ...strandRows(lines).flatMap(invitations),
      emptyBoxes(lines.length),
    ],
    print: printPortrait(),
  };
}
