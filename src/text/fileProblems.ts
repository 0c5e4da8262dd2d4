/** Why a file was not read, in kinds that a program can tell apart. */
export type FileProblemReason =
  | { readonly code: 'empty' }
  | { readonly code: 'not-a-workbook' }
  | { readonly code: 'other-format'; readonly format: OtherFormat }
  | { readonly code: 'password' }
  | { readonly code: 'cut-short' }
  | { readonly code: 'damaged' }
  | { readonly code: 'too-large-inside'; readonly megabytes: number }
  | { readonly code: 'too-tightly-packed' }
  | { readonly code: 'too-many-parts'; readonly parts: number; readonly limit: number }
  | { readonly code: 'too-many-sheets'; readonly sheets: number; readonly limit: number }
  | {
      readonly code: 'too-many-cells';
      readonly sheet: string;
      readonly cells: number;
      readonly limit: number;
    }
  | {
      readonly code: 'too-spread-out';
      readonly sheet: string;
      readonly rows: number;
      readonly columns: number;
    }
  | { readonly code: 'too-much-text'; readonly limit: number }
  | { readonly code: 'document-type' };

/** File kinds that Trellis knows by sight and asks to have saved again. */
export type OtherFormat =
  'xls' | 'xlsb' | 'docx' | 'pptx' | 'doc' | 'ppt' | 'csv' | 'pdf' | 'numbers' | 'odt' | 'zip';

/** A file that was not read: its reason, and a sentence for the person who chose it. */
export type FileProblem = FileProblemReason & { readonly sentence: string };

const KINDS: Readonly<Record<OtherFormat, string>> = {
  xls: 'an older Excel workbook (.xls)',
  xlsb: 'a binary Excel workbook (.xlsb)',
  docx: 'a Word document',
  pptx: 'a PowerPoint presentation',
  doc: 'an older Word document (.doc)',
  ppt: 'an older PowerPoint presentation (.ppt)',
  csv: 'a text or CSV file',
  pdf: 'a PDF',
  numbers: 'an Apple Numbers spreadsheet',
  odt: 'an OpenDocument file that is no spreadsheet',
  zip: 'a zip folder',
};

const AS_XLSX = 'Please save this as .xlsx; we have not guessed.';
const AGAIN = 'Opening it in Excel and saving it again as .xlsx often mends this.';

function formatSentence(file: string, format: OtherFormat): string {
  if (format === 'zip')
    return `“${file}” is a zip folder, not a workbook. Please take the workbooks out of it first.`;
  const opener =
    format === 'docx' || format === 'pptx' || format === 'doc' || format === 'ppt'
      ? 'If there is a table in it, copy that into Excel and save it as .xlsx; we have not guessed.'
      : AS_XLSX;
  return `“${file}” is ${KINDS[format]}. ${opener}`;
}

const count = (value: number): string => value.toLocaleString('en-GB');

function sentenceFor(file: string, reason: FileProblemReason): string {
  switch (reason.code) {
    case 'empty':
      return `“${file}” is empty: it has no bytes in it. Please check that it finished copying or downloading.`;
    case 'not-a-workbook':
      return `“${file}” is not a workbook that we know. ${AS_XLSX}`;
    case 'other-format':
      return formatSentence(file, reason.format);
    case 'password':
      return `“${file}” is protected with a password, so we could not look inside. Please save a copy without the password (File, Info, Protect Workbook) and try that.`;
    case 'cut-short':
      return `“${file}” stops before its end, as if it was cut short while copying or downloading. Please fetch it again.`;
    case 'damaged':
      return `Part of “${file}” could not be read, so we have read none of it. ${AGAIN}`;
    case 'too-large-inside':
      return `“${file}” unpacks to more than ${count(reason.megabytes)} MB, which is more than we read. If it is a real workbook, please save the sheets that matter in a new one.`;
    case 'too-tightly-packed':
      return `A part of “${file}” is packed far more tightly than real workbooks are, which can be a trap for computers. We have not opened it. ${AGAIN}`;
    case 'too-many-parts':
      return `“${file}” is made of ${count(reason.parts)} parts; we read up to ${count(reason.limit)}. ${AGAIN}`;
    case 'too-many-sheets':
      return `“${file}” says it has ${count(reason.sheets)} sheets; we read up to ${count(reason.limit)}. Please save the sheets that matter in a new workbook.`;
    case 'too-many-cells':
      return `The sheet “${reason.sheet}” of “${file}” brings us to ${count(reason.cells)} filled or formatted cells; we read up to ${count(reason.limit)} in a workbook. Please save the part that matters in a new one.`;
    case 'too-spread-out':
      return `The sheet “${reason.sheet}” of “${file}” says it has ${count(reason.rows)} rows and ${count(reason.columns)} columns, which is more than we read. Often one stray entry far down or far right does this: Ctrl+End in Excel goes there. Please delete it and save the workbook.`;
    case 'too-much-text':
      return `“${file}” holds more separate pieces of text than we read (about ${count(reason.limit)}). Please save the sheets that matter in a new workbook.`;
    case 'document-type':
      return `“${file}” carries instructions (a document type) that spreadsheets never need and that can be harmful. We have not opened it. ${AGAIN}`;
  }
}

/** The problem of a file, with the sentence that a person reads. `file` is its name, no folder. */
export function fileProblem(file: string, reason: FileProblemReason): FileProblem {
  return { ...reason, sentence: sentenceFor(file, reason) };
}
