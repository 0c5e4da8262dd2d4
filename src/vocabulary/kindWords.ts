/**
 * Words in a sheet's name or title that say what kind of table follows. Convention, gathered from
 * how trusts and schools in England title their sheets.
 */
export const KIND_WORDS = {
  priorities:
    /\b(improvement (plan|priorit\w*)|development plan|priorit(y|ies)|strategic (plan|objective\w*|aims?)|milestones?|[stad]\s?[id]p\b|raising achievement plan|rapid improvement|key objectives|school goals|trust goals|sef)\b/i,
  plan: /\b(cpd|cpld?|pdl|professional (learning|development)|training|inset|twilights?|staff meetings?|calendar|sessions?|appraisals?|performance management|objs?|coaching|rota|planner|enquir(y|ies))\b/i,
  appraisal: /\b(appraisals?|performance (management|review|development)|objectives for staff)\b/i,
  budget:
    /\b(budgets?|spend(ing)?|spent|costs?|expenditure|outturn|finance|invoices?|ledger|bought|purchases?|orders?)\b/i,
  log: /\b(log|register|record of|attendance|attended|tracker|training records?|statutory training|certificates?)\b/i,
  survey: /\b(survey|questionnaire|responses?|agreed?|staff voice|pulse)\b|% (who )?agree/i,
  other:
    /\b(risk register|risks?|dashboards?|pivot|contacts?|staff list|staffing|term dates|key dates|inset dates|inventory|headline data|look-?up|expiring|feedback)\b/i,
} as const;
