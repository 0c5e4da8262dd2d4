import { isMapped, readLabelled, scoreHeadings } from './score';
test('blind', () => {
  let out = '';
  const h = readLabelled('/tmp/blind/h.tsv'); const s = readLabelled('/tmp/blind/s.tsv');
  for (const [k, v] of [['mapped', h.filter(isMapped)], ['unmapped', h.filter((x) => !isMapped(x))], ['items', s]] as const) { const r = scoreHeadings(v); out += `${k} ${r.right}/${r.of} ${r.accuracy.toFixed(3)}\n` + r.wrong.map((w) => '   ' + w).join('\n') + '\n'; }
  require('fs').writeFileSync('/tmp/blind.out', out);
});
