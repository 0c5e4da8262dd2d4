import { asFailure } from './officeFailure';
import type { ExcelApi } from './requests';

/** Letters of base64 made at a time, so that no call has too many arguments. */
const PIECE = 0x8000;

function base64Of(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}

/** Opens a workbook file as a new, unsaved workbook beside the one that is open (ExcelApi 1.8). */
export async function openNewWorkbook(api: ExcelApi, bytes: Uint8Array): Promise<void> {
  try {
    await api.createWorkbook(base64Of(bytes));
  } catch (error) {
    throw asFailure(error, 'nothing was changed');
  }
}
