import { isMapped, readLabelled, scoreHeadings } from './score';
const show = process.env.SHOW ?? '';
test('scores', () => {
  const dev = readLabelled('/work/shared/corpus/headers.dev.tsv');
  const heads = readLabelled('test/reading/headings/ownHeadings.tsv');
  const st = readLabelled('test/reading/headings/ownStatements.tsv');
  const half = <T>(l: readonly T[], o: number) => l.filter((_, i) => i % 2 === o);
  const sets = {
    devMapped: dev.filter(isMapped),
    devUnmapped: dev.filter((x) => x.label === 'unmapped'),
    devItems: dev.filter((x) => x.label.startsWith('item')),
    ownMapped: half(heads, 0).filter(isMapped),
    ownUnmapped: half(heads, 0).filter((x) => !isMapped(x)),
    ownItems: half(st, 0),
    holdMapped: half(heads, 1).filter(isMapped),
    holdUnmapped: half(heads, 1).filter((x) => !isMapped(x)),
    holdItems: half(st, 1),
  };
  let out = '';
  for (const [k, v] of Object.entries(sets)) {
    const s = scoreHeadings(v);
    out += `${k} ${s.right}/${s.of} ${s.accuracy.toFixed(3)}\n`;
    if (show.includes(k)) out += s.wrong.map((w) => '   ' + w).join('\n') + '\n';
  }
  require('fs').writeFileSync('/tmp/score.out', out);
});
