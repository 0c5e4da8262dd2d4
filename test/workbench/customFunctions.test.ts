import { openInOffice, type OpenOffice } from './openInOffice';

let office: OpenOffice;

beforeEach(async () => {
  office = await openInOffice();
});

afterEach(() => office.close());

/** The custom-functions runtime of the window. */
const runtime = () =>
  (office.window as unknown as { CustomFunctions: typeof CustomFunctions }).CustomFunctions;

describe('custom functions', () => {
  it('are called with their arguments and give values, grids and promises', async () => {
    runtime().associate('SUMUP', (grid: number[][]) =>
      grid.flat().reduce((sum, value) => sum + value, 0)
    );
    runtime().associate('SPILL', () => [
      ['a', 1],
      ['b', 2],
    ]);
    runtime().associate('LATER', async (text: string) => `${text}!`);
    const results = await office.host.functions.callAll([
      {
        name: 'SUMUP',
        args: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
      { name: 'SPILL', args: [] },
      { name: 'LATER', args: ['soon'] },
    ]);
    expect(results).toEqual([
      { ok: true, value: 10 },
      {
        ok: true,
        value: [
          ['a', 1],
          ['b', 2],
        ],
      },
      { ok: true, value: 'soon!' },
    ]);
  });

  it('show their errors with their words, anything thrown as #VALUE!, and so what was never associated', async () => {
    const { Error: CellError, ErrorCode } = runtime();
    runtime().associate('NONE', () => {
      throw new CellError(ErrorCode.notAvailable, 'Fewer than five replies.');
    });
    runtime().associate('BROKEN', () => {
      throw new Error('oops');
    });
    const results = await office.host.functions.callAll([
      { name: 'NONE', args: [] },
      { name: 'BROKEN', args: [] },
      { name: 'NOBODY', args: [] },
    ]);
    expect(results).toEqual([
      { ok: false, error: '#N/A', message: 'Fewer than five replies.' },
      { ok: false, error: '#VALUE!', message: expect.any(String) as string },
      { ok: false, error: '#VALUE!', message: expect.any(String) as string },
    ]);
  });

  it('are told where they stand and get nothing for optional arguments', async () => {
    runtime().associate('WHERE', (given: unknown, invocation: { address: string }) => [
      [invocation.address, given === null],
    ]);
    expect(await office.host.callFunction('WHERE', [null], "'My sheet'!C1")).toEqual({
      ok: true,
      value: [["'My sheet'!C1", true]],
    });
  });

  it('stream until they are cancelled', async () => {
    let cancelled = false;
    runtime().associate('TICK', (invocation: CustomFunctions.StreamingInvocation<number>) => {
      invocation.setResult(1);
      invocation.onCanceled = () => {
        cancelled = true;
      };
    });
    const seen = await new Promise<unknown>((resolve) => {
      const stream = office.host.functions.stream({ name: 'TICK', args: [] }, (result) => {
        stream.cancel();
        resolve(result);
      });
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect([seen, cancelled]).toEqual([{ ok: true, value: 1 }, true]);
  });
});
