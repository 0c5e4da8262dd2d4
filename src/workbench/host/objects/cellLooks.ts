import type { BorderLine, Side, Style } from '../model/style';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { put, type Plain } from './propertyTrees';

/** A property of a cell's look in the words of `getCellProperties`: how it is read and written. */
interface LookProperty {
  readonly read: (style: Style) => unknown;
  readonly key?: keyof Style;
}

const look = (key: keyof Style): LookProperty => ({ read: (style) => style[key], key });

/** The look of a cell by path below `format`. */
const LOOKS: Readonly<Record<string, LookProperty>> = {
  'fill/color': { read: ({ fill }) => fill ?? '#FFFFFF', key: 'fill' },
  'fill/pattern': { read: ({ fill }) => (fill === null ? 'None' : 'Solid') },
  'font/name': look('fontName'),
  'font/size': look('fontSize'),
  'font/color': look('fontColor'),
  'font/bold': look('bold'),
  'font/italic': look('italic'),
  'font/underline': look('underline'),
  'font/strikethrough': look('strikethrough'),
  'protection/locked': look('locked'),
  'protection/formulaHidden': look('formulaHidden'),
  horizontalAlignment: look('horizontal'),
  verticalAlignment: look('vertical'),
  wrapText: look('wrap'),
  indentLevel: look('indent'),
  shrinkToFit: look('shrink'),
  textOrientation: look('orientation'),
};

const BORDER_SIDES: Readonly<Record<string, Side>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const NO_LINE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

/** Refuses a property that the stand-in does not have. */
export const unknown = (path: string): never =>
  refuse('ApiNotFound', `The stand-in host does not know this cell property: ${path}`);

function readLook(style: Style, path: string): unknown {
  const [first, side = '', part = ''] = path.split('/');
  if (first === 'borders') {
    const edge = BORDER_SIDES[side] ?? unknown(path);
    return (style[edge] ?? NO_LINE)[part as keyof BorderLine] ?? unknown(path);
  }
  return (LOOKS[path] ?? unknown(path)).read(style);
}

/** Reads formats by look, each different look once. */
export function formatReader(paths: readonly string[]): (style: Style) => Plain {
  const read = new Map<Style, Plain>();
  return (style) => {
    const known = read.get(style);
    if (known) return known;
    const format: Record<string, unknown> = {};
    for (const path of paths) put(format, path, readLook(style, path));
    read.set(style, format);
    return format;
  };
}

/** Sets one property of a block through the same members as `range.format`, so that one set of rules holds. */
export function setFormat(
  target: RangeTarget,
  [path, value]: readonly [string, unknown],
  session: Session
): void {
  const steps = path.split('/').map((step) => step.charAt(0).toUpperCase() + step.slice(1));
  const last = steps.pop() ?? '';
  let object = session.objects.range(target).open('Format', session);
  if (steps[0] === 'Borders') {
    const side = BORDER_SIDES[path.split('/')[1] ?? ''] ?? unknown(path);
    object = object?.open('Borders', session)?.item(side, session) ?? null;
  } else for (const step of steps) object = object?.open(step, session) ?? null;
  object?.write(last, value, session);
}
