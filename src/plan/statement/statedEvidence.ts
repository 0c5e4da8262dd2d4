import { EVIDENCE_SOURCES } from '../../vocabulary/evidenceWords';
import { anyOf } from '../wordPattern';
import { blank, evenText, found, spansOf, type Finding, type Span } from './statement';

const SOURCES = anyOf(EVIDENCE_SOURCES, 'g');
const WORD_NUMBER =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)';
const YEAR_NAMES =
  'y|yr|yrs|year|years|ks|key stage|wk|wks|week|weeks|w/c|wc|page|p|pp\\.|phase|step|stage|module|unit|set|term|ht|aut|autumn|spr|spring|sum|summer|sept?|september|oct|october|nov|november|dec|december|jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|chapter|part|priority|group|period|room|level|tier|grade|question|q|point|action|section|strand|cluster|p8|a8|inset|fs|cohort|row|slide|table|item|version|no\\.|number|by|lesson|paragraph';

/** What a number may count: people, work, time lost, anything in the plural, but no spans of time. */
const COUNTED = String.raw`(?!(?:mins?|minutes|weeks?|wks?|hours?|hrs|days?|terms?|years?|yrs?|months? (?:later|on|into)|steps?|pages?|priorities|strands|things|times a|phases|sessions|lessons|slots|periods|half|keywords|key|words? max|per|a|or|and|to|in|of|at|for|on|each|minute|step|day|week|hour|year|term|mins|wk|form|fe|part|new|cycles|stages|rules|questions|principles|areas|strategies|streams|routines|schools have|s|st|nd|rd|th|am|pm|m|cm|sept|oct|nov|dec|jan|feb|mar|apr|may|june|july|aug)\b)[a-z][\w'-]*`;

/** Numbers that say how much or how many; years, ages, weeks and names of groups are none. */
const COUNTS = [
  /\d+(?:\.\d+)? ?(?:%|per ?cent\b|percent\b)(?!\s*(?:of )?(?:in y))/,
  /\(voice\b|\bvoice(?= ?[:,)]|$)/,
  /\b(?:assessments?|observations?|discussions?|data|analysis|results?|outcomes?|records?|homework|work|books?|feedback|reviews?|monitoring|visits?|tests?|papers?|reports?|conversations?|figures|research here|evidence|scores|register) (?:[\w-]+ ){0,4}?(?:indicates?|shows?|showed|suggests?|reveals?|confirms?|highlights?|highlighted|demonstrates?|identified|told us|tells us|points? to)\b/,
  /\b\d+ percentage\b|\b(?:increased?|improved?|higher|reduced|lower|greater|larger|smaller|rising|falling) (?:percentage|proportion|numbers?|rates?|pass rates?|share)\b|\bpass rates?\b/,
  /£ ?\d[\d,.]*k?/,
  /\b\d+ ?(?:\/|out of|of|in) ?(?:the |our |every )?\d+\b(?!\/)/,
  /\b\d+(?:\.\d+)? ?(?:v|vs|versus|compared (?:with|to)|against|down to|up to|to)\.? ?\d+/,
  /[-–][ ]?\d+ ?[rwm]\b|(?<!\w)[-+−]0?\.\d+|(?<!\w)[-−]\d+(?:\.\d+)?(?= (?:in|for|at|r\b|p8|to|on|p\b))/,
  new RegExp(
    String.raw`(?<![\w/.-]|\b(?:${YEAR_NAMES})[ .-]?|\d ?[-–&/,] ?|£)\d{1,4}(?:\.\d+)? (?!(?:${YEAR_NAMES})\b)(?:${COUNTED} )?(?:pupils|students|children|chn|kids|boys|girls|learners|staff|teachers|ects|tas|schools|agencies|groups|books|papers|classes|families|parents|visits|marks|exclusions|suspensions|incidents|referrals|pp|sen|send|eal|fsm|points?|pts?|grades?|percentage|words|wpm|people|responses|replies|restraints|changes|absentees|late|lates|lateness|detentions|call ?outs?|joined|left|lost|told|said|asked|scored|failed|passed|missed|below|above|under|over|behind|out|secure|still|months|days lost|days missed|days' absence|sessions missed|[a-z]{3,}ed)\b`
  ),
  new RegExp(
    String.raw`\b(?:from|to|at|by|under|over|above|below|least|than|nearly|about|around|only|just|average|avg|mean|score|scores|scored|age|ra|was|now|currently|is) (?:a |an |of )?(?<!by )\d{1,3}(?:\.\d+)?(?![\d./:-]|\w| ?(?:mins?|minutes|weeks?|wks?|hours?|hrs?|days?|terms?|pages?|years?|yrs?|steps?|priorit\w+|things?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am|pm|st\b|nd\b|rd\b|th\b|m\b))`
  ),
  /\bby \d{1,3}(?:\.\d+)?(?= ?(?:%|pts?|points?|pp|percentage|per ?cent|pupils|students|children|months)|\s*$|[.,;)])/,
  /\b\d{2,3}[-–]\d{2,3}[-–]\d{2,3}\b|\b\d{1,3} ?\/ ?(?:non|other|all|rest)[\w -]* \d{1,3}\b|\b0\.\d+ (?:of )?(?:a )?(?:grades?|levels?)\b/,
  /\b(?<!(?:y|yr|year|ks|week|wk|term|set) ?)\d{1,3} (?:in|of|from) (?:the )?(?:y(?:ea)?r? ?(?:\d|r\b)|reception|nursery|ks ?\d|our|class|lower|upper|[a-z]+ (?:class|group|school))/,
  /\b(?:half|a third|a quarter|two[- ]thirds|three[- ]quarters) (?:their|its|the) (?:week|day|time|class|group|year|lessons?|marks)\b/,
  /\b\w+ data(?= ?(?:[:(–-]|shows?|says?|suggests?|indicates?|tells?|was|is (?:down|up|flat|low)))/,
  new RegExp(
    String.raw`\b(?:${WORD_NUMBER}|half|a third|a quarter|most|several) (?:in|out of) (?:every )?${WORD_NUMBER}\b|\b\d+ in (?:every )?${WORD_NUMBER}\b|\b${WORD_NUMBER} (?:in|of|out of) (?:the |our |every )?\d+\b`
  ),
  /\b(?:half|a third|a quarter|a fifth|two[- ]thirds|three[- ]quarters|one in (?:three|four|five|six|ten)|a tenth|the majority) of (?:our |the |my |all )?(?:\d+\w|y\w* ?\d|year|pupils|students|children|them|class|cohort|pp|send|eal|books|staff|teachers|boys|girls|kids|chn|learners|reception|nursery|those|intake|sixth|lessons|families|parents)/,
  new RegExp(
    String.raw`\b(?:only|just|fewer than|less than|more than|nearly|almost|at least|over|around|about) ${WORD_NUMBER} (?:of|in|pupils|children|students|chn|boys|girls|books|words|marks|points|months|schools|staff|teachers|families)\b`
  ),
  /\b(?:falls?|fallen|drops?|dropped|rises?|risen|halves?|halved|doubles?|doubled|trebled|down|up|reduced?|cut|improved?|increased?|decreased?|narrow\w*|grown?|shrunk) by (?:a )?(?:half|third|quarter|\d+)\b|\b(?:halves|halved|doubles|doubled|trebles|trebled)\b|\b\d+(?:\.\d+)?x (?:more|as|the|higher|less)\b|\b(?:twice|three times|four times) (?:as (?:many|likely|often|much)|more|the (?:rate|national))\b/,
  new RegExp(
    String.raw`\b${WORD_NUMBER} (?:heads|headteachers|principals|teachers|staff|ects|pupils|children|students|schools|exclusions|suspensions|complaints|leaders|sencos|deputies|agencies)\b(?= (?:in|since|have|left|this|last|over|during|joined|told|said|still|on|are|were))`
  ),
  /\b(?:gld|rwm|combined|attendance|psc|p8|a8|progress 8|attainment 8|exs|gds|ra|attend|absence|pa) (?:at |of |is |was |to |= ?|: ?)?\d{2,3}(?:\.\d+)?\b/,
  /\b(?:\d{2,3}|[\d.]+) ?(?:now|last (?:year|yr|summer|term)|this (?:year|yr|summer|term))\b/,
  /\b(?:\d (?:weeks|months|years|terms) (?:behind|below|of lost|of progress))\b|\b(?:weeks|months|years|terms|days) behind\b(?<=\d \w+ behind)/,
].map((pattern) => new RegExp(pattern.source, 'g'));

/** Numbers that are names, and words that look like evidence but say nothing of how it is known. */
const NO_COUNT =
  /\b(?:bottom|lowest|top|weakest) \d+ ?%|\b\d+ ?(?:\/|:|-)?1 (?:tutoring|support)|\b1[:-]1\b|\b20\d\d(?:[-/]\d+)?\b|\bnon monitoring\b|\b(?:carry out|no|without|lack of|more|behaviour|improve|better) monitoring\b|\bphonics check (?:practice|prep)\b|\bevidence of impact\b|\bprogress info\b|\b(?:tracking|monitoring) (?:of|interventions|system)\b|\b(?:to|will|leaders) monitor\b|\bmocks?\W*$|\bby \w+ mock\b|\b(?:assessment|attainment|prior attainment) (?:in|info)\b|\b(?:outstanding|good|ready for|next|before|prepare for|preparing for|rated by) (?:\w+ )?(?:ofsted|hmi|inspection)\b|\bofsted (?:ready|readiness|good|outstanding|grade|judg\w*|prep\w*|window|framework|is due|due)\b|\b(?:use|using|used|uses|understanding|reading|analysing|share|sharing|collecting|entering|the) (?:of )?(?:the |our |their )?(?:assessment |pupil |progress |internal )?(?:data|assessments?)\b|\b(?:no|more|too many|need|needs|book|run|running|start|introduce|new|moderation of|use of|lack of|without|missing|wants?) (?:\w+ )?(?:surveys?|moderation|audits?|screening|screener|screen|observations?|learning walks?|book looks?|mocks|baselines?|pupil voice|student voice|staff voice|questionnaires?|tests|qla|drop-ins?|logs?)\b|\b(?:not|never|isn't|aren't|haven't|hasn't) (?:been )?(?:audited|moderated|observed|surveyed|screened|monitored|counted)\b|\b(?:lead|leading|conduct|conducting|prepare for|cope with|complete|carry out|take part in) (?:\w+ )?(?:deep dives?|observations?|learning walks?|book looks?|moderation)\b|\bmoderation (?:is|isn't|not|across|between|training|meetings?|system)\b|\bscreen[- ](?:time|based)\b|\b(?:on|off) screens?\b|\b(?:a|their|no|have a|find a|pupils' own|own|authorial|writer's|narrative|active|passive|teacher's|raise their|raised|loud) voices?\b|\b(?:cpd|training|reading) logs?\b|\b(?:peer|live|lesson) observations? (?:not|don't|are not|programme|cycle|training)\b|\bexit interviews? (?:not|to be)\b|\bon entry (?:to school )?(?:routine|routines)\b|\bwhat (?:\w+ ){0,2}(?:pupils|children|students|boys|girls) say\b/g;

/** A measure in brackets after a hope: `(EAL lead tally)`, `(pupil conferencing)`. */
const IN_BRACKETS =
  /\((?:[^()]*\b(?:checks?|tests?|scores?|lists?|looks?|samples?|data|counts?|records?|returns?|reports?|ta|assessments?|measured?|films?|notes from)\b[^()]*)\)/g;

function asTyped(even: string): readonly Span[] {
  return [
    ...spansOf(SOURCES, even),
    ...COUNTS.flatMap((count) => spansOf(count, even)),
    ...spansOf(IN_BRACKETS, even),
  ];
}

/** Where a text says how something is known or will be measured: counts, tests, looks, voices. */
export function statedEvidence(text: string): Finding {
  return found(asTyped(evenText(text).replace(NO_COUNT, blank)));
}
