import { intersection } from '../model/blocks';
import { NULL_OBJECT, type Method } from '../requests/kinds';
import type { RangeTarget } from '../requests/contracts';
import { rangeAreas } from './rangeAreas';
import { blockOf } from './rangeTarget';

/** Merged cells of a range, whole, wherever the range touches them. */
export const MERGED_AREAS: Record<string, Method<RangeTarget>> = {
  GetMergedAreasOrNullObject: {
    since: '1.13',
    run: (target, _args, session) => {
      const { sheet } = target;
      const block = blockOf(target);
      const merges = sheet.merges.filter((merge) => intersection(merge, block));
      return merges.length === 0 ? NULL_OBJECT : rangeAreas(sheet, merges, session);
    },
  },
};
