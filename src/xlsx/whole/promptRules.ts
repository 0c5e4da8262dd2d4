/**
 * hucre passes over a validation that lets any value in, and with it the prompt that it is there for.
 * Before hucre sees a sheet, each is given the rule that every value keeps, which reading knows.
 */

/** The rule that every value keeps: a file's prompt without a rule of its own. */
export const ANYTHING = 'TRUE';

const TAG = /<((?:\w+:)?)dataValidation\b([^>]*?)(\/?)>/g;
const TYPE = /\stype="([^"]*)"/;

const isFree = (attributes: string): boolean => (TYPE.exec(attributes)?.[1] ?? 'none') === 'none';

/** A sheet's part in which no validation is without a rule. */
export function withPromptRules(sheet: string): string {
  return sheet.replace(TAG, (tag, prefix: string, attributes: string, closed: string) => {
    if (!isFree(attributes)) return tag;
    const start = `<${prefix}dataValidation${attributes.replace(TYPE, '')} type="custom">`;
    const rule = `<${prefix}formula1>${ANYTHING}</${prefix}formula1>`;
    return start + rule + (closed === '' ? '' : `</${prefix}dataValidation>`);
  });
}
