import { callingFunctions } from './functionCalls';

describe('The benchmark of functions', () => {
  it('calls them through the real runtime and sets them against one that gives its first cell', async () => {
    // TRELLIS_CALLS=10000 gives the figures of `npm run bench` without building it.
    const cells = Number(process.env['TRELLIS_CALLS'] ?? 40);
    const results = await callingFunctions(cells);
    expect(results.compared.map(({ oursMs }) => oursMs > 0)).toEqual([true, true]);
    expect(results.fixedWaitMs).toBeGreaterThan(0);
    if (cells > 1000) console.warn(JSON.stringify(results, null, 1));
  }, 300_000);
});
