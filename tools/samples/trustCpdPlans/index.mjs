import { SCHOOLS } from '../fernhollow.mjs';
import { cover, lists } from './aroundThePlans.mjs';
import { fernhollowHigh } from './fernhollowHigh.mjs';
import { alderRow } from './alderRow.mjs';
import { stEdwens } from './stEdwens.mjs';
import { kilnMeadow } from './kilnMeadow.mjs';
import { tolbrook } from './tolbrook.mjs';
import { lanternHill } from './lanternHill.mjs';

/** The trust asked six schools for one plan and got six: the main example. */
export const trustCpdPlans = {
  name: 'trust-cpd-plans',
  about:
    'Fernhollow Schools Trust asked its six schools to fill in a CPD template and each made it their own: other headings and orders on every tab, a table starting in column B, merged priorities, dates as words, a how copied from school to school, pupil problems in the comments; a cover and a hidden sheet of drop-down lists.',
  schools: SCHOOLS,
  sheets: [cover, fernhollowHigh, alderRow, stEdwens, kilnMeadow, tolbrook, lanternHill, lists],
};
