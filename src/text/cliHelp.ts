/** The words of `trellis --help` and of each command's own help. */
export const CLI_HELP = {
  about:
    "Reads a trust's CPD spreadsheets and builds one structured workbook: a central why, a local how. Your own files are never changed.",
  version: 'show the version and stop',
  help: 'show this help and stop',
  inspect: 'show what a person would read from a workbook, and how sure Trellis is',
  inspectFile: 'a workbook (.xlsx or .ods)',
  inspectJson: 'print everything that was read as JSON, and nothing else',
  structure: 'read workbooks as one trust and write one structured workbook',
  structureFiles: 'the workbooks to read (.xlsx or .ods)',
  structureOut: 'the new workbook to write; a file of that name is replaced',
  classify: 'try a part of the reader on its own',
  classifyHeadings: 'print what each heading of a list was taken for',
  classifyFile: 'a text file with a heading a line (anything after a tab is ignored)',
  footer: [
    '',
    'Exit codes:',
    '  0  all went well',
    '  1  a file to read is missing, or is not a workbook that Trellis can read',
    '  2  the command was not understood',
    '  3  the output could not be written',
    '',
    'Examples:',
    '  trellis inspect "CPD plan.xlsx"',
    '  trellis structure schools/*.xlsx -o trust.xlsx',
  ].join('\n'),
} as const;
