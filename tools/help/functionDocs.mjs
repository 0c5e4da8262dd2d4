import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The files that hold the functions which cells call, in the order of the help pages. */
export const FUNCTION_FILES = ['readiness.ts', 'plan.ts', 'calendar.ts'];

const textOf = (comment) => (ts.getTextOfJSDocComment(comment) ?? '').trim();

/** `=CPD.BAND(74)` and what it gives, a row a line. */
function exampleOf(comment) {
  const [formula = '', ...gives] = textOf(comment)
    .split('\n')
    .map((line) => line.trim());
  return { formula, gives: gives.filter((line) => line !== '') };
}

function docOf(node) {
  const tags = ts.getJSDocTags(node);
  const texts = (name) => tags.filter(({ tagName }) => tagName.text === name);
  const [id] = texts('customfunction').map(({ comment }) => textOf(comment));
  if (!id) return null;
  const [block] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return {
    id,
    description: textOf(block?.comment),
    parameters: tags.filter(ts.isJSDocParameterTag).map((tag) => ({
      name: tag.name.getText(),
      isOptional: tag.isBracketed,
      description: textOf(tag.comment),
    })),
    gives: texts('returns')
      .map(({ comment }) => textOf(comment))
      .join(' '),
    remarks: texts('remarks')
      .map(({ comment }) => textOf(comment))
      .join('\n\n'),
    examples: texts('example').map(({ comment }) => exampleOf(comment)),
  };
}

/** What the docstrings of all functions say: the one source of the help pages. */
export function functionDocs(root) {
  return FUNCTION_FILES.flatMap((file) => {
    const path = join(root, 'src', 'functions', file);
    const source = ts.createSourceFile(
      path,
      readFileSync(path, 'utf8'),
      ts.ScriptTarget.ES2022,
      true
    );
    return source.statements.filter(ts.isFunctionDeclaration).flatMap((node) => docOf(node) ?? []);
  });
}

/** The cells that examples speak of, by their address. */
export function sampleCells(root) {
  return JSON.parse(readFileSync(join(root, 'tools', 'help', 'sampleCells.json'), 'utf8'));
}
