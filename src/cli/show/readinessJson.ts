import type { ReadinessFound } from '../../operations/readiness';
import { DIMENSION_IDS } from '../../readiness/dimensions';
import type { SchoolResult } from '../../readiness/scoreTrust';

function schoolJson(school: SchoolResult) {
  const { base, score, shown, capped, limiting, margin, band } = school;
  return {
    school: school.school,
    responses: school.responses,
    staff: school.staff,
    dimensions: Object.fromEntries(
      DIMENSION_IDS.map((id) => {
        const dimension = school.dimensions[id];
        return [
          id,
          {
            score: dimension.score,
            n: dimension.n,
            suppressed: dimension.suppressed,
            shown: dimension.shown === '' ? null : dimension.shown,
          },
        ];
      })
    ),
    base,
    score,
    shown,
    capped,
    limiting,
    margin,
    band,
    warnings: school.warnings.map(({ sentence }) => sentence),
  };
}

/** Readiness as `trellis readiness --json` prints it: only what may be shown, and counts of what was left out. */
export function readinessJson({ surveys, readiness }: ReadinessFound) {
  return {
    schools: readiness.schools.map(schoolJson),
    trust: readiness.trust,
    rejected: {
      count: surveys.leftOut.reduce((sum, { count }) => sum + count, 0),
      reasons: surveys.leftOut,
    },
    notes: surveys.notes,
  };
}
