import {
  IUniverInstanceService,
  UniverInstanceType,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { blockAddress } from '../../../grid/address';
import { parseBlock } from '../../host/model/addresses';
import { bareRange, blockOf, gridRange, isInExtent } from '../places';
import type { PartKind } from './part';

/** Cells shown as one. */
export interface DrawnMerge {
  readonly range: IRange;
}

function rangeOf(address: string): IRange {
  const block = parseBlock(address);
  if (!block) throw new Error(`no address of merged cells: ${address}`);
  return gridRange(block, { rows: Infinity, columns: Infinity });
}

/** Merged cells. The grid has no ids for them: their address is one. */
export const merges: PartKind<DrawnMerge> = {
  wanted: (sheet, extent) =>
    sheet.merges
      .filter((block) => isInExtent(block, extent))
      .map((block) => ({ range: gridRange(block, extent) })),
  present: (injector, { unitId, subUnitId }) =>
    (
      injector
        .get(IUniverInstanceService)
        .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
        ?.getSheetBySheetId(subUnitId)
        ?.getMergeData() ?? []
    ).map((range) => ({
      id: blockAddress(blockOf(range)),
      content: { range: bareRange(range) },
    })),
  add: (place, _id, { range }) => ({
    id: AddWorksheetMergeMutation.id,
    params: { ...place, ranges: [range] },
  }),
  remove: (place, id) => ({
    id: RemoveWorksheetMergeMutation.id,
    params: { ...place, ranges: [rangeOf(id)] },
  }),
};
