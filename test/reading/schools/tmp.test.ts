import { matchSchool, askForSchool } from '../../../src/reading/schools/matchSchool';
import { gatherSchools } from '../../../src/reading/schools/gatherSchools';
import { splitSchools } from '../../../src/reading/schools/splitSchools';
import { looksLikeSchoolName } from '../../../src/reading/schools/looksLikeSchoolName';
import { readdirSync, readFileSync } from 'fs';
test('x', () => {
  let o = '';
  let all = 0, bad = 0;
  for (const f of readdirSync('/work/shared/corpus').filter((x) => x.endsWith('truth.json'))) {
    const t = JSON.parse(readFileSync('/work/shared/corpus/' + f, 'utf8'));
    const list = t.schools.map((s: any) => ({ name: s.name, aliases: [] }));
    for (const s of t.schools) for (const a of [s.name, ...s.aliases]) { all++; const m = matchSchool(a, list); if (m?.school !== s.name) { bad++; o += `${f} ${a} wanted ${s.name} got ${JSON.stringify(askForSchool(a, list))}\n`; } if (looksLikeSchoolName(s.name) < 0.5) o += `NOTNAME ${s.name}\n`; }
    const g = gatherSchools(t.schools.flatMap((s: any) => [s.name, ...s.aliases].map((text: string) => ({ text, from: 'school column' as const, sheet: 'x' }))));
    if (g.length !== t.schools.length) o += `GATHER ${f} ${g.length} vs ${t.schools.length}: ${g.map((x) => x.name + ' [' + x.aliases.join('; ') + ']').join(' | ')}\n`;
    const short = gatherSchools(t.schools.flatMap((s: any) => s.aliases.filter((a: string) => a.length > 4).map((text: string) => ({ text, from: 'school column' as const, sheet: 'x' }))));
    o += `SHORT ${f} ${short.length} of ${t.schools.filter((s: any) => s.aliases.some((a: string) => a.length > 4)).length}: ${short.map((x) => x.name).join(' | ')}\n`;
  }
  o += `aliases ${all - bad}/${all}\n`;
  const A = ["St Mary's CofE Junior School","St Mary's CofE Infant School",'Church Lane Primary School','St Peter & St Paul Catholic Primary School','Parkside Academy','Lower Mill Primary School','St Barnabas CofE Primary School','Kings Road Primary','Kingsway Academy','The Forest School','Northfield Primary School','Manor Park Academy','Hill Top Primary School','Hilltop High School'].map((name) => ({ name, aliases: [] }));
  for (const q of ["St Mary's Junior","St Marys Inf","St Mary's","St. Mary's C of E Jnr","Church Lane","St Peter & St Paul","SS Peter and Paul","Lower Mill, St Barnabas","Parkside & Lower Mill","Lower Mill / Parkside / Northfield","Parkside - Autumn","PARKSIDE ACADEMY CPD Plan 2025-26","Kings Rd","Kingsway","Forest","Forest School","Northfields","Southfield","Manor Pk","Hill Top","Hilltop","St Mark's","Saint Barnabas Church of England Primary","St Barnabas CE(VA)","LMPS","CLPS","SPSP","All","TBC","Phonics","Park","St Peter","Working with Parkside on phonics","Parkside Academy and Lower Mill Primary School", "Lower Mill\nSt Barnabas", "Lower Mill + one other"]) o += `${q.replace('\n','\\n')} -> ${JSON.stringify(splitSchools(q, A))} ${JSON.stringify(askForSchool(q, A)).slice(0,150)}\n`;
  for (const q of ['All staff','Maths','Autumn term','NPQ Academy','Millpond Primary','High expectations','St Helens','Primary','High School','The Millrace School (SEMH)','Leeds College','Early Years','Academy','Harbour Learning Trust','Junior','Secondary School','Primary schools','Ashlode High School','St Mary’s','nursery','Reception','Park High','Corpus Christi','Lead','School','Green Lane','Star Academies','School closed','Sir Isaac Newton Sixth Form','UTC Reading','Meadow Infants','Year 7','Which school?','First aid','Middle leaders','Summer school','Teaching School','Behaviour Academy training','Research School','Teaching school hub','High']) o += `${q}\t${looksLikeSchoolName(q)}\n`;
  require('fs').writeFileSync('/tmp/sch.out', o);
});
