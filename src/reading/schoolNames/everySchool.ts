const EVERY =
  /^(the )?(all(?!\s+(saints|souls|hallows|staff|teach\w*|tas?\b|pupils|children|students|leaders|governors|ects?|hods|year|ks\d|subjects|depart\w*|class\w*))|(every|each)(?!\s+(term|half|week|month|year|day|fortnight|other|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|autumn|spring|summer|pupil|child|teacher))|whole|trust(?!\s+(in|and)\b)|mat\b|multi|central( (team|office|services|staff|trust))?$|cross[- ]?(trust|school|phase|mat|site)|both\b|across|group[- ]?wide|(primary|secondary|special) (schools|phase)|primaries|secondaries|schools\b|everyone)/i;

/** True where a text in a school's place means all schools, a phase's schools, or the trust itself. */
export function everySchool(text: string): boolean {
  return text.length <= 60 && EVERY.test(text.trim());
}
