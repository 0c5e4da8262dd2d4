import type { HeadingTarget } from './headings';

/** How a heading ends, and what it then says, where the vocabulary has no nearer phrase. */
export const HEADING_ENDS: readonly { readonly ends: RegExp; readonly target: HeadingTarget }[] = [
  {
    ends: /\b(pupils|children|students|learners|classes|cohorts?)\b.*\b(aimed at|for|is for|applies to|targeted|affected|focus\w* on|benefit\w*)$/,
    target: 'pupils',
  },
  {
    ends: /\b(implementation|implemented|completion|complete|completed|done|achieve|achieved|finish|finished|due|action|actions|required|needed|submit|in place|place) by$/,
    target: 'end',
  },
  { ends: /\b\w+(ed|en|un|led|run) by$/, target: 'lead' },
  {
    ends: /\b(recommended|intended|suitable|aimed|delivered|relevant|offered|available|open|applies|apply|addressed|designed|required|needed|training|essential) (for|to|at)$/,
    target: 'audience',
  },
  {
    ends: /^(expected|intended|desired|anticipated|hoped for|planned|target|proposed|projected|aspirational) .*\b(benefits?|outcomes?|impacts?|results?|effects?|changes?|gains?|improvements?)\b/,
    target: 'success',
  },
  {
    ends: /^(actual|current|observed|seen|achieved|final) .*\b(benefits?|outcomes?|impacts?|effects?|changes?|gains?|improvements?)\b/,
    target: 'impact',
  },
  {
    ends: /\b(benefits?|outcomes?|impacts?|gains?|improvements?)\b.*\b(hop\w+|want\w*|expect\w*|intend\w*|aim\w*) (for|to see|to achieve)?$/,
    target: 'success',
  },
  {
    ends: /^(number|total number|total)\b.*\b(staff|people|delegates?|attend\w*|participants?|teachers?|trained|places|room|present|booked|colleagues|took part)\b/,
    target: 'count',
  },
  {
    ends: /\b(staff|people|delegates?|attend\w*|participants?|teachers?|places) \(? ?(number|total|count) ?\)?$/,
    target: 'count',
  },
  { ends: /\b(evaluation|evaluations|impact)$/, target: 'impact' },
  {
    ends: /^(comments?|notes?|feedback|remarks?|observations?) (from|by|for|on)\b/,
    target: 'notes',
  },
  {
    ends: /\b(cpd|training|sessions?|courses?|activit(y|ies)|support|actions?|things?) (that |which )?(we|you|i|they|staff) (will|are|plan|have|did|ran|run|would|want|need)\b/,
    target: 'approach',
  },
  {
    ends: /^(details?|description|outline|summary|overview|content|name|title|focus) of (the )?(training|course|session|activity|cpd|programme|event|event|action|intervention|support|meeting)\b/,
    target: 'approach',
  },
  {
    ends: /^(date|day|when) .*(took place|held|taken|attended|of event|occurred|happened)$/,
    target: 'date',
  },
  {
    ends: /\b(y(ea)?rs?|years) (at|in|of) (this |the )?(school|post|role|service|teaching|trust)$/,
    target: 'unmapped',
  },
  { ends: /^(first|opening|day one|1st) (day|session|date|meeting|one)$/, target: 'date' },
  { ends: /^(last|final|closing) (day|session|date|meeting|one)$/, target: 'end' },
  {
    ends: /\b(start(s|ed|ing)?|began|begins|begun|commenced|commences|kick off|launch(ed)?)$/,
    target: 'date',
  },
  {
    ends: /\b(due|expected|planned|likely|hoped|set|meant|supposed) to (end|finish|complete|be done|be finished|be complete|be completed)$/,
    target: 'end',
  },
  {
    ends: /\b(ends?|ended|finish(es|ed)?|wrapped up|in place by|ready by|sorted by)$/,
    target: 'end',
  },
  {
    ends: /^(?!.*\b(school|academy|academies|setting|site|base)s?\b).*\b(driving|steering|leading|running|heading|championing|chasing|sorting|looking after|overseeing) (it|this|them|the work|on this|up)$/,
    target: 'lead',
  },
  {
    ends: /^(making|come to|came to|getting|got) (a |the )?(difference|impact)\b/,
    target: 'impact',
  },
  {
    ends: /^(ran|run|put on|organised|laid on|supplied|taught|given) by .*\b(company|hub|provider|external|organisation|agency)\b/,
    target: 'provider',
  },
  {
    ends: /^(governors?|trustees?|board|slt|heads?|we|i|committee|trust|directors?) (look|looks|looking|check|checks|checking|review|reviews|come|go|see|sees|return) (at|to|on|in|back|again|it)\b/,
    target: 'review',
  },
  {
    ends: /\b(agreed|promised|offered|provided) (development|training|support|cpd)$|^(development|training|support|cpd) (we |they |i |that we )?(\w+ )*(agreed|promised|offered|give|gave|need|needed|wanted|get|getting)$/,
    target: 'approach',
  },
  { ends: /\b(time|hours|minutes)$/, target: 'hours' },
  {
    ends: /^(person|people|name|colleague|staff|member of staff|somebody|someone) (keeping|driving|leading|running|pushing|holding|making|chasing|steering|who leads|who runs|in charge)\b/,
    target: 'lead',
  },
  {
    ends: /\b(person|teacher|colleague|leader|staff|ta|ect) (being )?(coached|mentored|observed|supported|appraised|visited|trained|released)$/,
    target: 'person',
  },
  { ends: /^(going|coming|looking|checking) (back|again)\b/, target: 'review' },
  { ends: /^(works?|working|based|employed|teaches|teaching|located) (at|in)$/, target: 'school' },
  {
    ends: /^next (visit|check|look|looked at|conversation|meeting|time|discussion|catch up|point)\b/,
    target: 'review',
  },
  {
    ends: /^(person|people|name|names|colleague|employee|individual) (completing|attending|undertaking|doing|taking|who|of|on)\b/,
    target: 'person',
  },
  {
    ends: /^(organisation|company|body|agency|partner) (running|delivering|providing|offering|leading)\b/,
    target: 'provider',
  },
  {
    ends: /\b(data|position|score|level|attainment|performance|results?) (at|on) (the )?(start|entry|beginning|outset)$/,
    target: 'baseline',
  },
  { ends: /^target (by|for|at)\b/, target: 'target' },
  {
    ends: /\b(ideally|wanted|needed|required|preferably|deadline|no later than|latest|sort(ed)?|do(ne)?) (before|by)$/,
    target: 'end',
  },
  {
    ends: /\b(outside|external|bought in|visiting) (help|trainer|trainers|support|input|expert|experts|expertise|speaker|speakers|people|person|body|organisation|organisations|provider)\b/,
    target: 'provider',
  },
  {
    ends: /\b(webinar|meeting|session|course|event|resources?|training|survey|form|video|join|teams|zoom|slides?|calendar|feedback) (link|url)$/,
    target: 'unmapped',
  },
  { ends: /\b(signature|signed|folder|postcode|extension|password|login)$/, target: 'unmapped' },
];
