import type { Block } from '../../../grid/workbook';
import { height, intersection, width, without } from './blocks';
import { evenBlocks } from './coverage';
import type { Sheet, Validation } from './sheet';

/** A validation without where it lies. */
export type ValidationContent = Omit<Validation, 'blocks'>;

/** A range about which nobody said anything. */
export const NO_VALIDATION: ValidationContent = {
  rule: null,
  prompt: null,
  errorAlert: null,
  ignoreBlanks: true,
};

const cells = (block: Block): number => height(block) * width(block);

const contentOf = ({ rule, prompt, errorAlert, ignoreBlanks }: Validation): ValidationContent => ({
  rule,
  prompt,
  errorAlert,
  ignoreBlanks,
});

/** What all cells of a block have in common, or null where they differ. */
export function validationOf(sheet: Sheet, block: Block): ValidationContent | null {
  const here = sheet.validations.flatMap((validation) => {
    const covered = validation.blocks.reduce((sum, part) => {
      const shared = intersection(part, block);
      return sum + (shared ? cells(shared) : 0);
    }, 0);
    return covered > 0 ? [{ validation, covered }] : [];
  });
  const [first] = here;
  if (!first) return NO_VALIDATION;
  return here.length === 1 && first.covered === cells(block) ? contentOf(first.validation) : null;
}

/** Takes the validation off a block. */
export function clearValidation(sheet: Sheet, block: Block): void {
  for (const validation of sheet.validations)
    validation.blocks = evenBlocks(validation.blocks.flatMap((part) => without(part, block)));
  sheet.validations = sheet.validations.filter(({ blocks }) => blocks.length > 0);
}

/** Adds content over blocks; equal content elsewhere takes them in. */
function lay(sheet: Sheet, content: ValidationContent, blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const key = JSON.stringify(content);
  const same = sheet.validations.find(
    (validation) => JSON.stringify(contentOf(validation)) === key
  );
  if (same) same.blocks = evenBlocks([...same.blocks, ...blocks]);
  else sheet.validations.push({ ...content, blocks: evenBlocks(blocks) });
}

/** Changes the validation of every cell of a block, whatever it is now. */
export function changeValidation(
  sheet: Sheet,
  block: Block,
  change: (content: ValidationContent) => ValidationContent
): void {
  const pieces = sheet.validations.map((validation) => ({
    content: contentOf(validation),
    blocks: validation.blocks.flatMap((part) => intersection(part, block) ?? []),
  }));
  const rest = pieces
    .flatMap(({ blocks }) => blocks)
    .reduce((left, piece) => left.flatMap((part) => without(part, piece)), [block]);
  clearValidation(sheet, block);
  for (const { content, blocks } of pieces) lay(sheet, change(content), blocks);
  lay(sheet, change(NO_VALIDATION), rest);
}
