import type { KnownReadiness } from '../checks/rule';
import type { SchoolResult, TrustReadiness } from '../readiness/scoreTrust';

const DOUBTFUL: ReadonlySet<string> = new Set(['old', 'fewer than half']);

function known({ school, score, dimensions, warnings }: SchoolResult): KnownReadiness {
  const { trust, autonomy, safety, collaboration, competence } = dimensions;
  return {
    school,
    score,
    dimensions: {
      trust: trust.score,
      autonomy: autonomy.score,
      safety: safety.score,
      collaboration: collaboration.score,
      competence: competence.score,
    },
    doubtful: warnings.some(({ code }) => DOUBTFUL.has(code)),
  };
}

/** What questions may know of a scored survey: shown scores only, nothing that is kept back. */
export function knownReadiness(readiness: TrustReadiness | null): readonly KnownReadiness[] | null {
  return readiness === null ? null : readiness.schools.map(known);
}
