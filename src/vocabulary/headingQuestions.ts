import type { HeadingTarget } from './headings';
import { phrases } from './phrases';

/** A way of asking, and what it asks for when one of the words stands in it. */
export interface QuestionFrame {
  /** How the heading begins (small letters, contractions written out). */
  readonly starts: RegExp;
  /** Beginnings of words, one of which must stand in the rest; empty where the beginning is enough. */
  readonly having: readonly string[];
  readonly target: HeadingTarget;
}

const frame = (starts: RegExp, having: string, target: HeadingTarget): QuestionFrame => ({
  starts,
  having: phrases(having),
  target,
});

/**
 * Questions of planning forms and logs in general: the first frame that fits decides where the
 * vocabulary has no nearer phrase. Convention: how schools word boxes on forms.
 */
export const QUESTION_FRAMES: readonly QuestionFrame[] = [
  frame(
    /^what (we|you|i|staff|have we|have you|did we|did you|do we|do you) .*(notic|s[ae]w|seen|found|observ|learn|chang)/,
    'after, since, as a result, so far, now, at the end, by the end',
    'impact'
  ),
  frame(/^what .*(need|like|want|ask|expect|support|help) .*from\b/, '', 'unmapped'),
  frame(
    /^what (will|should|do|must) (staff|teachers|adults|leaders|schools|we) (do|be doing|deliver|run|use)\b/,
    '',
    'approach'
  ),
  frame(
    /^what (do|will|must|should|would|have|did) (all |our |your |these |the |support |teaching )*(staff|teachers|adults|leaders|colleagues|tas|they|people)\b.*(need|learn|train|practi[sc]e|get better|work on|do|attend|cover)/,
    '',
    'approach'
  ),
  frame(
    /^what (we|you|i|they|he|she|staff)( all)? (did|do|went on|went to|attended|are doing|will do|agreed|plan|are putting|put in place|put on|offer|signed up)/,
    '',
    'approach'
  ),
  frame(
    /^what (was|is|were|has been|we) (agreed|decided|offered|delivered|covered|promised|booked)\b/,
    '',
    'approach'
  ),
  frame(
    /^(how far|how well on|where .* (got|up) to|where (things|it|this|we|they) (is|are|stand|stands) (at|up to)?)\b/,
    '',
    'status'
  ),
  frame(
    /^how (is|are) (it|this|things|they|we) (going|getting on|coming on|doing)\b/,
    '',
    'status'
  ),
  frame(
    /^what (\w+ )?(staff|teachers|adults|tas|leaders|colleagues) (are|will|do|did|need|have|learn|want)\b/,
    '',
    'approach'
  ),
  frame(
    /^how (we|you|i|they) (will|would|shall|should|are going to|plan to) .*(know|measur|judg|tell|see|check)/,
    '',
    'success'
  ),
  frame(
    /^what (we|you|i|they) (would|will|should|want to|hope to|expect to|would like to) (see|notice|hear|find)\b/,
    '',
    'success'
  ),
  frame(
    /^(we|you|i|they) (will|would|should) (know|see|notice|hear|have|be able)\b/,
    '',
    'success'
  ),
  frame(/^how (we|you|i) .*(know|knew|found|identif|spotted|noticed|discover)/, '', 'evidence'),
  frame(/^how (many|much)\b/, 'hour, minute, time, day', 'hours'),
  frame(/^how much\b/, '', 'cost'),
  frame(/^how many\b/, '', 'count'),
  frame(
    /^how long\b/,
    'been teaching, worked, been at, been in, in post, at this school, have you',
    'unmapped'
  ),
  frame(/^how long\b/, '', 'hours'),
  frame(/^how often\b/, '', 'term'),
  frame(/^how (far along|complete|is it going|are we doing)\b/, '', 'status'),
  frame(
    /^how (will|would|can|could|should|shall|are we going to|do we intend to|might) .*(know|measur|judg|evaluat|tell|assess|see|recogn|success)/,
    '',
    'success'
  ),
  frame(
    /^how (do|did|was|were|have|has|is) .*(know|identif|spot|found|find (this|it|that|out)|come to light|discover|establish|evidenced)/,
    '',
    'evidence'
  ),
  frame(
    /^how (was|is|were|are) .*(deliver|run|provided|taught|accessed|attended|held)/,
    '',
    'format'
  ),
  frame(/^how (did|has|have|well|effective|successful|useful|was)\b/, '', 'impact'),
  frame(
    /^(how|what) (we|you|i|they) .*(judg|measur|tell|know if|know whether|know it worked|count as success)/,
    '',
    'success'
  ),
  frame(/^how\b/, 'pay, paid, fund, cost', 'cost'),
  frame(/^how\b/, 'book, sign up, join', 'unmapped'),
  frame(/^how\b/, '', 'steps'),
  frame(
    /^when\b/,
    'review, come back, monitor, check, look again, look at, revisit, evaluat, return to',
    'review'
  ),
  frame(
    /^when\b/,
    'by, finish, complet, end, due, deadline, be done, has to be, have to be, wanted',
    'end'
  ),
  frame(/^when\b/, 'term, week, half, month', 'term'),
  frame(/^when\b/, '', 'date'),
  frame(/^where (do|did|are|is) .*(stuck|fall|struggl|go wrong|lose|difficult|gap)/, '', 'problem'),
  frame(
    /^where .*(want|hope|aim|like|plan|expect|need|ought|should) to (be|get|reach)\b/,
    '',
    'target'
  ),
  frame(/^where\b/, 'from, evidence, information', 'evidence'),
  frame(/^where\b/, 'want, aim, should, need to be, hope, next', 'target'),
  frame(/^where\b/, 'up to', 'status'),
  frame(/^where\b/, 'now, start, were we, were they, currently, begin, began', 'baseline'),
  frame(/^where\b/, 'work, based, employed, teach, which school', 'school'),
  frame(/^where\b/, '', 'unmapped'),
  frame(/^why\b/, '', 'why'),
  frame(
    /^who (was|were|is|are) (being )?(coached|mentored|observed|visited|trained|supported|appraised)\b/,
    '',
    'person'
  ),
  frame(
    /^(is )?(anyone|anybody|someone|somebody|visitors?|people) (coming|brought|bought|invited|from) (in|outside)\b/,
    '',
    'provider'
  ),
  frame(/^(bought|brought|booked|hired) (in )?(from|through|via|with)\b/, '', 'provider'),
  frame(
    /^who (went|came|turned up|was there|were there|attended|did it|did this|has done|have done|took it|took the|got the|was trained|is doing|is on)\b/,
    '',
    'person'
  ),
  frame(
    /^(come|for you|book|join|one for you|sign up|please attend) (along )?if you\b/,
    '',
    'audience'
  ),
  frame(
    /^working with$|^(working|work|sessions?|time|paired) with (whom|who|which)\b/,
    '',
    'audience'
  ),
  frame(/^working on\b/, '', 'approach'),
  frame(
    /^(who|whom|whose)\b/,
    'expected, has to be, have to be, must be there, can come, may come, should come, ought, release',
    'audience'
  ),
  frame(/^(who|whom|whose)\b/, 'pupil, children, student, learner, benefit, struggl', 'pupils'),
  frame(
    /^(who|whom|whose)\b/,
    'provid, company, ran the, run the, external, deliver the training, supplies, came in, coming in, we pay, gets paid, is paid, is coming from, from outside, bought from, bought it from, we use, we used',
    'provider'
  ),
  frame(
    /^(who|whom|whose)\b/,
    'for $, attend, need, visit, goes, takes part, taking part, invit, aimed, involve, take part, audience, come, should be, applies, target, receive, must',
    'audience'
  ),
  frame(/^(who|whom|whose)\b/, '', 'lead'),
  frame(/^(which|what) .*(school|schools|academy|academies|settings?|sites?)\b/, '', 'school'),
  frame(
    /^(which|what) .*(priorit|objective|strand|goal|pillar|\baims?\b|driver|\bplan\b)/,
    '',
    'priority'
  ),
  frame(/^which .*(pupil|child|student|learner|class|cohort|year|key stage|phase)/, '', 'pupils'),
  frame(
    /^(which|what) (\w+ )?(staff|colleague|teacher|team|department|leader|adult|faculty|faculties)/,
    '',
    'audience'
  ),
  frame(/^(which|what) .*(half term|term|week|month)/, '', 'term'),
  frame(/^(which|what) .*(provider|company|organisation|supplier)/, '', 'provider'),
  frame(/^what .*(job|role|position)\b/, '', 'role'),
  frame(
    /^what .*(evidence|data|tells? us|makes? (you|us) (think|say)|based on|information)/,
    '',
    'evidence'
  ),
  frame(
    /^what .*(approach|session|training|activity|course|programme|action).*(planned|attend|undertake|do)/,
    '',
    'approach'
  ),
  frame(
    /^what .*(stop|hold|held back|hard|difficult|struggl|stuck|not working|wrong|concern|notic|worr|barrier|problem|issue|obstacle|in the way|prevent|put right|to fix|fixing|fixed|sort out|to solve|solving|tackl|to address|overcome|letting .* down|let down|get right|behind|trouble|need to improve|not going|cannot|can not|weak|missing)/,
    '',
    'problem'
  ),
  frame(/^what .*(purpose|reason|rationale)/, '', 'why'),
  frame(
    /^what (was|were|is|has been|have been|did) .*(impact|difference|outcome|result|effect|gain)/,
    '',
    'impact'
  ),
  frame(
    /^what (difference|has|have|changed|worked|went|did .*(learn|change|gain)|do .*(differently|now do))/,
    '',
    'impact'
  ),
  frame(
    /^what .*(success|hope|want to see|will be different|will we see|will change|should|good look|expect|intend|would we|be able to)/,
    '',
    'success'
  ),
  frame(
    /^what (will|would|should) (pupils|children|students|improve|change|be better|get better|they)/,
    '',
    'success'
  ),
  frame(
    /^by (christmas|easter|july|june|summer|spring|then|the end|end of|next|this time|half term|march|april|may|december|january|february)\b.*(want|hope|will|should|expect|aim|like|see|be|can)/,
    '',
    'success'
  ),
  frame(
    /^(it|this) (will|would|should) (have|be) (work|succe|a success|been worth|done its job)/,
    '',
    'success'
  ),
  frame(/^because$|^because of (what|which)\b|^(so that|in order to)\b/, '', 'why'),
  frame(/^what happened\b/, '', 'impact'),
  frame(/^what .*(want|aim|trying) to (achieve|improve|do)/, '', 'priority'),
  frame(
    /^what .*(look like|needs? to happen|happens? between|happens? next|next|steps|stays? the same|change to fit|in practice)/,
    '',
    'steps'
  ),
  frame(/^what .*(time|hours)\b/, '', 'hours'),
  frame(/^what .*(cost|price|budget)\b/, '', 'cost'),
  frame(/^what .*(format|kind|type|sort|shape|mode)\b/, '', 'format'),
  frame(/^what .*(date|day)\b/, '', 'date'),
  frame(/^what\b/, '', 'approach'),
  frame(
    /^(is|are|has|have|was|were|did|does|do|will|can)\b/,
    'difference, impact, work, effective, helpful, improve, use $, useful, any good, worth, help',
    'impact'
  ),
  frame(
    /^(is|are|has|have|was|were|did|does|do|will|can)\b/,
    'complete, done, finished, started, on track, achieved, met, delivered, happened, attend, embedded, booked, confirmed',
    'status'
  ),
];
