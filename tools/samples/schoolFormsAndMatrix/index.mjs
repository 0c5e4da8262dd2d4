import { SCHOOLS } from '../fernhollow.mjs';
import {
  aboutTheForm,
  alderRowForm,
  emptyForm,
  kilnMeadowForm,
  lanternHillForm,
} from './forms.mjs';
import { codes, whoIsDoingWhat } from './matrix.mjs';
import { onOnePage } from './onOnePage.mjs';

/** The same plans in the shapes a list is not: forms, a plan on its side, and a matrix of schools by code. */
export const schoolFormsAndMatrix = {
  name: 'school-forms-and-matrix',
  about:
    'Three schools’ forms with different labels, values beside or below them and merged; an empty form; a plan on its side with a column a school; a matrix of programmes by school code with marks and half terms; a key to the codes.',
  schools: SCHOOLS,
  sheets: [
    aboutTheForm,
    alderRowForm,
    kilnMeadowForm,
    lanternHillForm,
    emptyForm,
    onOnePage,
    whoIsDoingWhat,
    codes,
  ],
};
