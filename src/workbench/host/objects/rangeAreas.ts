import type { Block } from '../../../grid/workbook';
import { addressOf } from '../model/addresses';
import { height, width } from '../model/blocks';
import type { Sheet } from '../model/sheet';
import { bind, type HostObject, type Kind } from '../requests/kinds';
import type { RangeTarget, Session } from '../requests/contracts';
import { refuse } from '../rules/hostError';
import { blockOf } from './rangeTarget';

/** Several ranges of one sheet. */
interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly RangeTarget[];
}

const AREAS: Kind<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ areas }, { objects }) => areas.map(objects.range),
  methods: {
    GetCount: { since: '1.9', run: ({ areas }) => areas.length },
    GetItemAt: {
      since: '1.9',
      run: ({ areas }, args, { objects }) => {
        const area = areas[args.whole(0)];
        return area ? objects.range(area) : refuse('ItemNotFound', 'There is no such area.');
      },
    },
  },
};

const RANGE_AREAS: Kind<AreasTarget> = {
  name: 'RangeAreas',
  isAlive: ({ sheet }, { model }) => model.sheets.includes(sheet),
  identity: (target, session) => {
    const id = session.referenceOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  properties: {
    Address: {
      since: '1.9',
      get: ({ sheet, areas }) =>
        areas.map((area) => addressOf(sheet.name, blockOf(area))).join(', '),
    },
    AreaCount: { since: '1.9', get: ({ areas }) => areas.length },
    CellCount: {
      since: '1.9',
      get: ({ areas }) =>
        areas.reduce((sum, area) => sum + height(blockOf(area)) * width(blockOf(area)), 0),
    },
  },
  children: { Areas: { since: '1.9', open: (target) => bind(AREAS, target) } },
};

/** `Excel.RangeAreas` over blocks of a sheet. */
export const rangeAreas = (sheet: Sheet, blocks: readonly Block[], session: Session): HostObject =>
  bind(RANGE_AREAS, { sheet, areas: blocks.map((block) => session.range(sheet, block)) });
