import { findPupilProblem } from '../pupilProblem';
import { aboutPupils } from './aboutPupils';
import { missingRemedy } from './missingRemedy';
import { namedProgramme } from './namedProgramme';
import { roomToAdapt } from './roomToAdapt';
import { specificGroup } from './specificGroup';
import { staffDuty } from './staffDuty';
import { statedEvidence } from './statedEvidence';
import { found, type Finding, type StatementColumn, type Understanding } from './statement';

/** A pupil problem is about pupils, whatever words it takes. */
function orProblem(about: Finding, problem: Finding | null): Finding {
  return about.holds || !problem?.holds ? about : problem;
}

/**
 * What a text in a plan says, label by label, each with the words that led to it. A label that does
 * not apply to the column is null: only problems and priorities can name a pupil problem or a missing
 * remedy, only success criteria and hows can ask people to comply, only hows leave room to adapt.
 */
export function understandStatement(text: string, column: StatementColumn): Understanding {
  const asProblem = column === 'problem' || column === 'priority';
  const problem = asProblem ? found(findPupilProblem(text, column)) : null;
  return {
    problem_led: problem,
    solution_as_problem: asProblem ? missingRemedy(text) : null,
    names_programme: namedProgramme(text),
    about_pupils: orProblem(aboutPupils(text, column), problem),
    specific_group: specificGroup(text),
    evidence: column === 'how' ? null : statedEvidence(text),
    compliance: column === 'success' || column === 'how' ? staffDuty(text, column) : null,
    room_to_adapt: column === 'how' ? roomToAdapt(text) : null,
  };
}
