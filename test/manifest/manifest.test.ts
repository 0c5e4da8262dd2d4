import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { RIBBON_COMMANDS } from '../../src/commands/commands';
import { builtBundle } from '../browser/addinServer';

const ROOT = resolve(__dirname, '../..');
const SCRIPT = join(ROOT, 'tools/manifest/validate.mjs');
const SCHEMAS = resolve(ROOT, '../shared/manifest-xsd');

interface Problem {
  readonly line: number;
  readonly says: string;
}

/** What is changed in a good manifest, and what the check should say of it. */
interface Broken {
  readonly what: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly says: string;
}

const BROKEN: readonly Broken[] = [
  {
    what: 'names a resource that is not there',
    from: '<Label resid="Read.Label" />',
    to: '<Label resid="Read.Lable" />',
    says: '<Label> names "Read.Lable", which is not in <ShortStrings>',
  },
  {
    what: 'takes a long text from the short ones',
    from: '<Description resid="Read.Tip" />',
    to: '<Description resid="Read.Title" />',
    says: '<Description> names "Read.Title", which is not in <LongStrings>',
  },
  {
    what: 'holds a resource that nothing uses',
    from: '<bt:ShortStrings>',
    to: '<bt:ShortStrings><bt:String id="Spare" DefaultValue="Spare" />',
    says: 'nothing uses the resource "Spare"',
  },
  {
    what: 'has its elements in another order',
    from: /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    to: '$2$1',
    says: '<Version> in <OfficeApp> must stand before <ProviderName>',
  },
  {
    what: 'has the runtime after the form factors',
    from: /(<Runtimes>[\s\S]*<\/Runtimes>)\s*(<AllFormFactors>[\s\S]*<\/AllFormFactors>)/,
    to: '$2$1',
    says: '<Runtimes> in <Host> must stand before <AllFormFactors>',
  },
  {
    what: 'has no supertip on a button',
    from: /<Supertip>[\s\S]*?<\/Supertip>/,
    to: '',
    says: '<Control> has no <Supertip>',
  },
  {
    what: 'has an element that is not known where it stands',
    from: '<CustomTab id="CPD.Tab">',
    to: '<CustomTab id="CPD.Tab"><Menu />',
    says: '<Menu> in <CustomTab> is not known there',
  },
  {
    what: 'has a short text of 126 characters',
    from: '<bt:String id="Read.Label" DefaultValue="Read" />',
    to: `<bt:String id="Read.Label" DefaultValue="${'x'.repeat(126)}" />`,
    says: '"Read.Label" has 126 characters; Excel takes 125',
  },
  {
    what: 'has a long text of 251 characters',
    from: /<bt:String id="Help.Tip" DefaultValue="[^"]*" \/>/,
    to: `<bt:String id="Help.Tip" DefaultValue="${'x'.repeat(251)}" />`,
    says: '"Help.Tip" has 251 characters; Excel takes 250',
  },
  {
    what: 'has an empty text',
    from: '<bt:String id="Read.Label" DefaultValue="Read" />',
    to: '<bt:String id="Read.Label" DefaultValue="" />',
    says: '"Read.Label" is empty',
  },
  {
    what: 'still names the developer’s own machine',
    from: /(id="Functions.Script" DefaultValue=")https:\/\/[^/]*\//,
    to: '$1https://localhost:3000/',
    says: 'https://localhost:3000/functions.js is on the developer',
  },
  {
    what: 'names a file that the build does not have',
    from: /(id="Functions.Script" DefaultValue="[^"]*)functions\.js/,
    to: '$1function.js',
    says: 'function.js names a file that the build does not have',
  },
  {
    what: 'takes a part from another server',
    from: /(id="Functions.Script" DefaultValue=")https:\/\/[^/]*\//,
    to: '$1https://elsewhere.example/',
    says: 'https://elsewhere.example/functions.js is not below',
  },
  {
    what: 'has an address without encryption',
    from: /(<SupportUrl DefaultValue=")https/,
    to: '$1http',
    says: 'is not https',
  },
  {
    what: 'lacks a size of an icon',
    from: '<bt:Image size="20" resid="read.20" />',
    to: '',
    says: 'this <Icon> has no picture of 20 pixels',
  },
  {
    what: 'gives a picture of another size',
    from: '<bt:Image size="32" resid="read.32" />',
    to: '<bt:Image size="32" resid="read.16" />',
    says: 'read-16.png is 16 by 16 pixels, not 32 by 32',
  },
  {
    what: 'gives an icon that is no picture',
    from: /(<IconUrl DefaultValue="[^"]*)icons\/trellis-32\.png/,
    to: '$1help.html',
    says: 'help.html is no PNG picture',
  },
  {
    what: 'has another version than the package',
    from: /<Version>.*<\/Version>/,
    to: '<Version>9.9.9.0</Version>',
    says: 'the Version is 9.9.9.0, but package.json says',
  },
  {
    what: 'has an id that is no GUID',
    from: /<Id>.*<\/Id>/,
    to: '<Id>trellis</Id>',
    says: 'the Id "trellis" is no GUID',
  },
  {
    what: 'gives an id twice',
    from: 'id="CPD.Build"',
    to: 'id="CPD.Read"',
    says: 'the id "CPD.Read" is given twice',
  },
  {
    what: 'has an id of 33 characters',
    from: 'id="CPD.Build"',
    to: `id="${'x'.repeat(33)}"`,
    says: 'is longer than 32 characters',
  },
  {
    what: 'has another namespace for what is younger than the first add-ins',
    from: 'office/taskpaneappversionoverrides"',
    to: 'office/taskpaneappversionoverride"',
    says: 'is in the namespace "http://schemas.microsoft.com/office/taskpaneappversionoverride"',
  },
  {
    what: 'gives functions a first word that is none',
    from: 'id="Functions.Namespace" DefaultValue="CPD"',
    to: 'id="Functions.Namespace" DefaultValue="9 CPD"',
    says: '"9 CPD" cannot be the first word of a function',
  },
  {
    what: 'runs the buttons in another page than the pane',
    from: '<FunctionFile resid="Pane.Url" />',
    to: '<FunctionFile resid="Help.Url" />',
    says: 'share one runtime only by one resid',
  },
  {
    what: 'lets the runtime end with the pane',
    from: 'lifetime="long"',
    to: 'lifetime="short"',
    says: 'the shared runtime must have lifetime="long"',
  },
  {
    what: 'opens a second pane from a button',
    from: '<FunctionName>openRead</FunctionName>',
    to: '<TaskpaneId>Second</TaskpaneId>',
    says: 'no action may have a TaskpaneId',
  },
  {
    what: 'does not ask for the shared runtime',
    from: '<Set Name="SharedRuntime" MinVersion="1.1" />',
    to: '<Set Name="ExcelApi" MinVersion="1.1" />',
    says: 'the Requirements do not ask for SharedRuntime',
  },
  {
    what: 'is no XML',
    from: '</OfficeApp>',
    to: '</OfficeApps>',
    says: 'no XML:',
  },
];

describe('the check of a manifest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-manifest-'));
  let good = '';
  let found: readonly (readonly Problem[])[] = [];

  beforeAll(() => {
    const build = builtBundle('addin');
    good = readFileSync(join(build, 'manifest.xml'), 'utf8');
    const texts = [good, ...BROKEN.map(({ from, to }) => good.replace(from, to))];
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, text);
      return file;
    });
    const words = [SCRIPT, '--json', build, ...files];
    found = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as Problem[][];
    // Building the add-in may come first.
  }, 300_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds nothing in the manifest of the production build', () => {
    expect(found[0]).toEqual([]);
  });

  it.each(BROKEN.map((broken, index) => ({ ...broken, index })))(
    'says so where a manifest $what',
    ({ from, to, says, index }) => {
      expect(good.replace(from, to)).not.toBe(good);
      expect(found[index + 1]?.map((problem) => problem.says)).toContainEqual(
        expect.stringContaining(says)
      );
    }
  );

  it('names the line', () => {
    const problem = found[1]?.[0];
    const line = good.split('\n').findIndex((one) => one.includes('"Read.Label"'));
    expect(problem?.line).toBe(line + 1);
  });
});

describe('the manifest of the repository', () => {
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const all = (pattern: RegExp) => [...manifest.matchAll(pattern)].map(([, word]) => word);

  it('has a button for each command that the code answers, and no other', () => {
    const buttons = all(/<FunctionName>(\w+)<\/FunctionName>/g);
    expect([...buttons].sort()).toEqual(Object.keys(RIBBON_COMMANDS).sort());
  });

  it('has the CPD tab with its buttons in working order', () => {
    const labels = all(/<Control xsi:type="Button" id="CPD\.(\w+)">/g);
    expect(labels).toEqual(['Read', 'Build', 'WorthAsking', 'Readiness', 'Schools', 'Help']);
  });

  const schemas = existsSync(join(SCHEMAS, 'OfficeAppManifestV1_1.xsd'));
  if (!schemas) console.warn('NOT RUN: Microsoft’s manifest schemas are not at hand');
  const withSchemas = schemas ? it : it.skip;

  const bySchemas = (text: string): readonly Problem[] => {
    const code = `import('./tools/manifest/schemas.mjs').then(async (m) => console.log(JSON.stringify(
      await m.schemaProblems(require('fs').readFileSync(0, 'utf8'), ${JSON.stringify(SCHEMAS)}))))`;
    const options = { cwd: ROOT, input: text, encoding: 'utf8' } as const;
    return JSON.parse(execFileSync(process.execPath, ['-e', code], options)) as Problem[];
  };

  withSchemas('satisfies Microsoft’s schemas', () => {
    expect(bySchemas(manifest)).toEqual([]);
  });

  withSchemas('and would not, were an element misspelt or out of place', () => {
    expect(bySchemas(manifest.replaceAll('Supertip', 'SuperTip'))).not.toEqual([]);
    const turned = /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/;
    expect(bySchemas(manifest.replace(turned, '$2$1'))).not.toEqual([]);
  });
});
