import type { Block } from '../../../grid/workbook';
import { intersection, without } from '../model/blocks';
import { evenBlocks } from '../model/coverage';
import type { ConditionalFormat, Sheet } from '../model/sheet';
import { guid } from '../model/newModel';
import { bind, NULL_OBJECT, type HostObject, type Kind } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { checkAllowed } from '../rules/protection';
import { collectionMembers } from './collection';
import { RULES_BY_TYPE } from './conditionalRules';
import { changed, type FormatTarget } from './conditionalTarget';
import { rangeAreas } from './rangeAreas';
import { blockOf, rangeOf } from './rangeTarget';
import { asFlag, asNumber } from './values';

/** What the stand-in host has of Excel's kinds, by the member that leads to each. */
const TYPES = ['Custom', 'CellValue', 'ColorScale'] as const;

function setPriority({ sheet, format }: FormatTarget, value: unknown): void {
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  others.splice(asNumber(value), 0, format);
  sheet.conditionalFormats = others;
}

const CONDITIONAL_FORMAT: Kind<FormatTarget> = {
  name: 'ConditionalFormat',
  isAlive: ({ sheet, format }, { model }) =>
    model.sheets.includes(sheet) && sheet.conditionalFormats.includes(format),
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: { since: '1.6', get: ({ format }) => format.id },
    Type: { since: '1.6', get: ({ format }) => format.type },
    Priority: {
      since: '1.6',
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: (target, value, session) => {
        setPriority(target, value);
        changed(target, session);
      },
    },
    StopIfTrue: {
      since: '1.6',
      get: ({ format }) => format.stopIfTrue,
      set: (target, value, session) => {
        target.format.stopIfTrue = asFlag(value);
        changed(target, session);
      },
    },
  },
  children: RULES_BY_TYPE,
  methods: {
    Delete: {
      since: '1.6',
      run: (target, _args, session) => {
        const { sheet, format } = target;
        checkAllowed(sheet, 'allowFormatCells');
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
        changed(target, session);
      },
    },
    GetRange: {
      since: '1.6',
      run: ({ sheet, format }, _args, session) => {
        const [block, more] = format.blocks;
        if (!block || more) return refuse('InvalidArgument', 'This format has several ranges.');
        return rangeOf(session, { sheet, block });
      },
    },
    GetRangeOrNullObject: {
      since: '1.6',
      run: ({ sheet, format }, _args, session) => {
        const [block, more] = format.blocks;
        return block && !more ? rangeOf(session, { sheet, block }) : NULL_OBJECT;
      },
    },
    GetRanges: {
      since: '1.9',
      run: ({ sheet, format }, _args, session) => rangeAreas(sheet, format.blocks, session),
    },
  },
};

const formatObject = (target: FormatTarget): HostObject => bind(CONDITIONAL_FORMAT, target);

/** New formats come first, before all others, as in Excel. */
function addFormat(
  target: RangeTarget,
  type: (typeof TYPES)[number],
  session: Session
): HostObject {
  const { sheet } = target;
  checkAllowed(sheet, 'allowFormatCells');
  const format: ConditionalFormat = {
    id: guid(session.model),
    type,
    blocks: [blockOf(target)],
    stopIfTrue: false,
    formula: '',
    rule: null,
    criteria: null,
    look: {},
  };
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  changed(target, session);
  return formatObject({ sheet, format });
}

function addType(value: unknown): (typeof TYPES)[number] {
  const type = TYPES.find((known) => known === value);
  return (
    type ??
    refuse('ApiNotFound', `The stand-in host has no conditional formats of type ${String(value)}.`)
  );
}

/** Takes the formats off a block and leaves them on the rest. */
function clearBlock(sheet: Sheet, block: Block): void {
  for (const format of sheet.conditionalFormats)
    format.blocks = evenBlocks(format.blocks.flatMap((part) => without(part, block)));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ blocks }) => blocks.length > 0);
}

const listing = collectionMembers<RangeTarget, ConditionalFormat>({
  all: (target) => {
    const block = blockOf(target);
    return target.sheet.conditionalFormats.filter(({ blocks }) =>
      blocks.some((part) => intersection(part, block))
    );
  },
  find: (formats, key) => formats.find(({ id }) => id === key),
  object: (format, { sheet }) => formatObject({ sheet, format }),
  since: '1.6',
});

const CONDITIONAL_FORMATS: Kind<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  ...listing,
  methods: {
    ...listing.methods,
    Add: {
      since: '1.6',
      run: (target, args, session) => addFormat(target, addType(args.any(0)), session),
    },
    ClearAll: {
      since: '1.6',
      run: (target, _args, session) => {
        checkAllowed(target.sheet, 'allowFormatCells');
        clearBlock(target.sheet, blockOf(target));
        changed(target, session);
      },
    },
  },
};

/** `Excel.ConditionalFormatCollection` of a range. */
export const conditionalFormats = (target: RangeTarget): HostObject =>
  bind(CONDITIONAL_FORMATS, target);
