/**
 * Words in a sheet's name or title that say what kind of table follows. Convention, gathered from
 * how trusts and schools in England title their sheets.
 */
export const KIND_WORDS = {
  priorities:
    /\b(improvement (plan|priorit)\w*|development plan|priorit(y|ies)|strategic (plan|objective\w*|aims?)|milestones?|[stad][id]p\b|raising achievement plan|rap|action plan summary|goals|key objectives|sef)\b/i,
  plan: /\b(cpd|cpld?|pdl|professional (learning|development)|training|inset|twilights?|staff meetings?|calendar|programme of|sessions?|appraisal|performance management)\b/i,
  budget: /\b(budget|spend(ing)?|costs?|expenditure|outturn|finance|invoices?|ledger|funding)\b/i,
  log: /\b(log|register|record of|attendance|attended|tracker|training record|statutory training|certificates?)\b/i,
  other:
    /\b(risk register|risks?|dashboard|pivot|contacts?|staff list|staffing|term dates|key dates|inventory|headline data|data sheet|look-?up)\b/i,
} as const;
