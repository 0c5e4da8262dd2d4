import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/workbook';
import { isNewStrand, type FormKey } from '../../plan/formKey';
import { FORM_WORDS } from '../../text/schoolForm';
import { FORM_BOXES, type FormField, type WhyField } from '../../vocabulary/formBoxes';
import { formRows, type FormRow } from './formRows';
import type {
  LooseText,
  ReturnedBox,
  ReturnedForm,
  ReturnedStrand,
  ReturnedWhy,
} from './returnedForm';

/** The fewest boxes of a strand that make a sheet a school form. */
const FEWEST_BOXES = 4;

/** The line above a strand, for forms whose hidden keys are gone. */
const STRAND_HEADING = new RegExp(`^(?:${FORM_WORDS.strand} \\d+|${FORM_WORDS.more})$`, 'i');

const FIELDS: ReadonlySet<string> = new Set(FORM_BOXES.map(({ field }) => field));
const isField = (field: string): field is FormField => FIELDS.has(field);

interface GrowingStrand {
  id: string;
  readonly boxes: Map<FormField, ReturnedBox>;
}

interface GrowingWhy {
  id: string;
  name: string;
  readonly boxes: Map<WhyField, ReturnedBox>;
}

/** A form while its rows are read from top to bottom. */
interface Growing {
  school: string;
  readonly strands: GrowingStrand[];
  readonly whys: GrowingWhy[];
  readonly loose: LooseText[];
  /** What the last box was, for words that stand below it. */
  near: string;
}

/** The strand that a box belongs to: by its hidden id, else the last one, or a new one where it has the box. */
function strandFor(form: Growing, key: FormKey | null, field: FormField): GrowingStrand {
  const last = form.strands.at(-1);
  // A copied strand has the ids of the first: its rows go to the last of them that lacks the box.
  const known =
    key === null
      ? last
      : form.strands.findLast(({ id, boxes }) => id === key.id && !boxes.has(field));
  if (known && !known.boxes.has(field)) return known;
  const strand: GrowingStrand = { id: key?.id ?? '', boxes: new Map() };
  form.strands.push(strand);
  return strand;
}

function whyFor(form: Growing, key: FormKey | null, field: WhyField): GrowingWhy {
  const last = form.whys.at(-1);
  const known = key === null ? last : form.whys.findLast(({ id }) => id === key.id);
  if (known && !known.boxes.has(field)) return known;
  const why: GrowingWhy = { id: key?.id ?? '', name: '', boxes: new Map() };
  form.whys.push(why);
  return why;
}

/** Everything right of the first text of a box stands beside it. */
function besides(form: Growing, texts: readonly string[], near: string): void {
  for (const text of texts) if (text !== '') form.loose.push({ near, text });
}

/** What stands in the box of a row, and what stands beside it: everything where a merge hides the box. */
function boxOf({ key, texts, seen }: FormRow): {
  readonly box: ReturnedBox;
  readonly rest: readonly string[];
} {
  const box = { text: texts[0] ?? '', sent: key?.sent ?? null };
  return { box, rest: seen ? texts.slice(1) : texts };
}

function readStrandBox(form: Growing, row: FormRow, field: FormField): void {
  const label = FORM_BOXES.find((box) => box.field === field)?.label ?? row.lead;
  const { box, rest } = boxOf(row);
  const strand = strandFor(form, row.key, field);
  if (row.seen) strand.boxes.set(field, box);
  // Words typed over the label are no label any more.
  if (row.label === null) besides(form, [row.lead], label);
  besides(form, rest, label);
  form.near = label;
}

function readWhyBox(form: Growing, row: FormRow, field: WhyField): void {
  const why = whyFor(form, row.key, field);
  const { box, rest } = boxOf(row);
  if (field === 'words') why.name = row.lead;
  if (field === 'words' || row.label === null) besides(form, [row.lead], row.lead);
  if (row.seen) why.boxes.set(field, box);
  besides(form, rest, row.lead);
  form.near = row.lead;
}

function readKeyed(form: Growing, row: FormRow, { id, field }: FormKey): void {
  if (id === 'form') {
    form.school = row.texts[0] ?? '';
    besides(form, row.texts.slice(1), row.lead);
  } else if (field === 'strand') {
    form.strands.push({ id, boxes: new Map() });
    form.near = row.lead;
    besides(form, row.texts, row.lead);
  } else if (field === 'words' || field === 'sees' || field === 'what')
    readWhyBox(form, row, field);
  else if (isField(field)) readStrandBox(form, row, field);
}

function readLabelled(form: Growing, row: FormRow): void {
  const { label } = row;
  if (label === null) {
    if (STRAND_HEADING.test(row.lead)) form.strands.push({ id: '', boxes: new Map() });
    besides(form, [row.lead, ...row.texts], form.near);
    return;
  }
  switch (label.type) {
    case 'school':
      if (form.school === '') form.school = row.texts[0] ?? '';
      besides(form, row.texts.slice(1), row.lead);
      return;
    case 'strand':
      readStrandBox(form, row, label.field);
      return;
    case 'why':
      readWhyBox(form, row, label.field);
  }
}

const boxesIn = (rows: readonly FormRow[]): number =>
  rows.filter(({ key, label }) => label?.type === 'strand' || isField(key?.field ?? '')).length;

function settled({ id, boxes }: GrowingStrand): ReturnedStrand {
  return { id: isNewStrand(id) ? '' : id, boxes };
}

/** A sheet read as a school form; null where it is none. */
export function readFormSheet(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot
): ReturnedForm | null {
  const rows = formRows(sheet, workbook);
  if (boxesIn(rows) < FEWEST_BOXES) return null;
  const form: Growing = { school: '', strands: [], whys: [], loose: [], near: '' };
  for (const row of rows) {
    if (row.key !== null) readKeyed(form, row, row.key);
    else readLabelled(form, row);
  }
  const whys: ReturnedWhy[] = form.whys;
  return {
    school: form.school,
    strands: form.strands.filter(({ boxes }) => boxes.size > 0).map(settled),
    whys,
    loose: form.loose,
  };
}
