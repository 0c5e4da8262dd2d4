import { version } from '../../package.json';
import { ran } from './ran';

describe('the command line answers in kind sentences', () => {
  it.each([
    [['inspct'], 'no command "inspct". Did you mean "inspect"?'],
    [['paint'], 'Trellis has no command "paint".'],
    [['classify', 'heading', 'x.tsv'], 'no command "heading". Did you mean "headings"?'],
    [['inspect', 'plan.xlsx', '--jsn'], 'option "--jsn" here. Did you mean "--json"?'],
    [['inspect'], 'Something is missing: file.'],
    [['classify'], 'Something is missing after that command.'],
    [['structure', 'plan.xlsx'], 'Something is missing: -o'],
    [['structure', 'plan.xlsx', '-o'], 'Something is missing: -o'],
    [['inspect', 'CPD', 'plan.xlsx'], 'quotation marks around it'],
  ])('to %j', async (words, sentence) => {
    const { code, printed, said } = await ran(...words);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(sentence);
    expect(printed).toBe('');
    expect(code).toBe(2);
  });

  it('shows its version', async () => {
    expect(await ran('--version')).toEqual({ code: 0, printed: `${version}\n`, said: [] });
  });

  it.each([['--help'], ['inspect', '--help'], ['structure', '--help'], ['classify', '--help']])(
    'shows help for %s %s',
    async (...words) => {
      const { code, printed, said } = await ran(...words);
      expect(printed).toContain('Usage: trellis');
      expect(said).toEqual([]);
      expect(code).toBe(0);
    }
  );

  it('lists the exit codes and an example of each command in its help', async () => {
    const { printed } = await ran('--help');
    expect(printed).toMatch(/0 {2}all went well[^]*3 {2}the output could not be written/);
    expect(printed).toContain('trellis structure schools/*.xlsx -o trust.xlsx');
  });

  it('shows its help, as a usage mistake, where it is given nothing to do', async () => {
    const { code, printed } = await ran();
    expect(printed).toContain('Usage: trellis');
    expect(code).toBe(2);
  });
});

describe('files that cannot be read are an input problem', () => {
  it.each([
    [['inspect', 'nowhere/plan.xlsx'], 'There is no file "nowhere/plan.xlsx".'],
    [['inspect', '.'], '"." is a folder.'],
    [['classify', 'headings', 'nowhere.tsv'], 'There is no file "nowhere.tsv".'],
  ])('in %j', async (words, sentence) => {
    const { code, printed, said } = await ran(...words);
    expect(said[0]).toContain(sentence);
    expect(printed).toBe('');
    expect(code).toBe(1);
  });
});
