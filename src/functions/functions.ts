/** Everything that Excel can call as `=CPD.…`; the bundle ties each function to its id in `functions.json`. */
export { band, bySchool, limiting, margin, profile, readiness } from './readiness';
export { nudge, problem, programmes, similarity, why } from './plan';
export { date, school, term } from './calendar';
