import { addressOf, fixedBlockText, quotedSheet } from '../model/addresses';
import { tell } from '../model/changes';
import type { Model } from '../model/model';
import type { DefinedName, Sheet } from '../model/sheet';
import { shownText } from '../model/shownText';
import { cellAt } from '../model/cells';
import { bind, NULL_OBJECT, type HostObject, type Kind } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { isNameTaken, isValidName } from '../rules/names';
import { collectionMembers, sameName } from './collection';
import { blockOf, namedPlace, rangeOf } from './rangeTarget';
import { asFlag, asText } from './values';
import { readGrid, wireValue } from './readGrid';
import { height, width } from '../model/blocks';

/** Where names are kept: the workbook, or one sheet. */
type Scope = Model | Sheet;

interface NameTarget {
  readonly scope: Scope;
  readonly name: DefinedName;
}

const isSheet = (scope: Scope): scope is Sheet => !('sheets' in scope);

function told(scope: Scope, { model }: Session): void {
  tell(model, isSheet(scope) ? { type: 'sheet-parts', sheet: scope } : { type: 'workbook' });
}

/** What a name stands for: the cell's value, the address of more cells, or the formula itself. */
function valueOf({ name }: NameTarget, { model }: Session): unknown {
  if (name.formula.includes('#REF!')) return '#REF!';
  const place = namedPlace(model, name.formula);
  return place ? addressOf(place.sheet.name, place.block) : name.formula.slice(1);
}

function typeOf({ name }: NameTarget, { model }: Session): string {
  if (name.formula.includes('#REF!')) return 'Error';
  if (namedPlace(model, name.formula)) return 'Range';
  if (/^="/.test(name.formula)) return 'String';
  return /^=-?\d+(?:\.\d+)?$/.test(name.formula) ? 'Double' : 'Array';
}

const NAMED_ITEM: Kind<NameTarget> = {
  name: 'NamedItem',
  isAlive: ({ scope, name }) => scope.names.includes(name),
  identity: ({ name }) => ({ _Id: name.name, Name: name.name }),
  properties: {
    Name: { since: '1.1', get: ({ name }) => name.name },
    Type: { since: '1.1', get: typeOf },
    Value: { since: '1.1', get: valueOf },
    Visible: {
      since: '1.1',
      get: ({ name }) => name.visible,
      set: ({ scope, name }, value, session) => {
        name.visible = asFlag(value);
        told(scope, session);
      },
    },
    Comment: {
      since: '1.4',
      get: ({ name }) => name.comment,
      set: ({ scope, name }, value, session) => {
        name.comment = asText(value);
        told(scope, session);
      },
    },
    Scope: { since: '1.4', get: ({ scope }) => (isSheet(scope) ? 'Worksheet' : 'Workbook') },
    Formula: {
      since: '1.7',
      get: ({ name }) => name.formula,
      set: ({ scope, name }, value, session) => {
        const formula = asText(value);
        name.formula = formula.startsWith('=') ? formula : `=${formula}`;
        told(scope, session);
      },
    },
  },
  children: {
    Worksheet: {
      since: '1.4',
      open: ({ scope }, { objects }) =>
        isSheet(scope)
          ? objects.worksheet(scope)
          : refuse('ItemNotFound', 'The name belongs to the workbook.'),
    },
    WorksheetOrNullObject: {
      since: '1.4',
      open: ({ scope }, { objects }) => (isSheet(scope) ? objects.worksheet(scope) : null),
    },
    ArrayValues: {
      since: '1.7',
      open: (target) => bind(ARRAY_VALUES, target),
    },
  },
  methods: {
    GetRange: {
      since: '1.1',
      run: ({ name }, _args, session) => {
        const place = namedPlace(session.model, name.formula);
        return place ? rangeOf(session, place) : refuse('ItemNotFound', 'The name is no range.');
      },
    },
    GetRangeOrNullObject: {
      since: '1.4',
      run: ({ name }, _args, session) => {
        const place = namedPlace(session.model, name.formula);
        return place ? rangeOf(session, place) : NULL_OBJECT;
      },
    },
    Delete: {
      since: '1.4',
      run: ({ scope, name }, _args, session) => {
        scope.names = scope.names.filter((other) => other !== name);
        told(scope, session);
      },
    },
  },
};

/** The grid of values of the range that a name means. */
const ARRAY_VALUES: Kind<NameTarget> = {
  name: 'NamedItemArrayValues',
  properties: {
    Values: {
      since: '1.7',
      get: ({ name }, { model }) => {
        const place = namedPlace(model, name.formula);
        if (!place) return null;
        const read = ({ value }: { value: Parameters<typeof wireValue>[0] }) => wireValue(value);
        return readGrid(place.sheet, place.block, { read, blank: '' as string | number | boolean });
      },
    },
    Types: {
      since: '1.7',
      get: ({ name }, { model }) => {
        const place = namedPlace(model, name.formula);
        if (!place) return null;
        const { block, sheet } = place;
        return Array.from({ length: height(block) }, (_r, row) =>
          Array.from({ length: width(block) }, (_c, column) =>
            shownText(cellAt(sheet, block.top + row, block.left + column)) === ''
              ? 'Empty'
              : 'String'
          )
        );
      },
    },
  },
};

function addName(
  scope: Scope,
  added: { name: string; formula: string; comment: string },
  session: Session
): HostObject {
  const { name, formula, comment } = added;
  if (!isValidName(name)) refuse('InvalidArgument', `Excel does not take this name: "${name}"`);
  const taken = isSheet(scope)
    ? scope.names.some((other) => sameName(other.name, name))
    : isNameTaken(session.model, name);
  if (taken) refuse('ItemAlreadyExists', `This name is taken: "${name}"`);
  const defined: DefinedName = { name, formula, comment, visible: true };
  scope.names.push(defined);
  told(scope, session);
  return bind(NAMED_ITEM, { scope, name: defined });
}

/** The formula of a name for a range, or for a formula given as text. */
export function referenceFormula(reference: unknown): string {
  if (typeof reference === 'string')
    return reference.startsWith('=') ? reference : `="${reference}"`;
  if (typeof reference === 'number' || typeof reference === 'boolean')
    return `=${String(reference)}`;
  const target = (reference as { readonly target?: RangeTarget } | null)?.target;
  if (!target || !('block' in target))
    return refuse('InvalidArgument', 'A name means a range or a formula.');
  return `=${quotedSheet(target.sheet.name)}!${fixedBlockText(blockOf(target))}`;
}

const listing = collectionMembers<Scope, DefinedName>({
  all: ({ names }) => names,
  find: (names, key) => names.find(({ name }) => sameName(name, key)),
  object: (name, scope) => bind(NAMED_ITEM, { scope, name }),
  since: '1.4',
});

const NAMES: Kind<Scope> = {
  name: 'NamedItemCollection',
  ...listing,
  methods: {
    ...listing.methods,
    Add: {
      since: '1.4',
      run: (scope, args, session) => {
        const formula = referenceFormula(args.any(1));
        const comment = args.optionalText(2) ?? '';
        return addName(scope, { name: args.text(0), formula, comment }, session);
      },
    },
    AddFormulaLocal: {
      since: '1.4',
      run: (scope, args, session) => {
        const added = {
          name: args.text(0),
          formula: args.text(1),
          comment: args.optionalText(2) ?? '',
        };
        return addName(scope, added, session);
      },
    },
  },
};

/** The names of the workbook or of a sheet. */
export const namesOf = (scope: Scope): HostObject => bind(NAMES, scope);
