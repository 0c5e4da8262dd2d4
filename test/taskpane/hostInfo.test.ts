import { hostApp } from '../../src/taskpane/hostInfo';

const at = (search: string, external: { GetHostInfo?: () => unknown } = {}) => ({
  location: { search },
  external,
});

describe('the app that opened the pane', () => {
  it.each([
    ['Excel', at('?_host_Info=Excel$Win32$16.01$en-GB$$$$16')],
    ['Word', at('?x=1&_host_Info=Word$Web$16.00$en-GB$$$$0')],
    ['PowerPoint', at('?_host_Info=PowerPoint|Mac|16.00|en-GB')],
    ['Word', at('', { GetHostInfo: () => 'Word$Win32$16.01$en-GB$$$$16' })],
  ])('is %s where it says so', (app, asked) => {
    expect(hostApp(asked)).toBe(app);
  });

  it.each([
    ['in a browser on its own', at('')],
    ['where the address says something else', at('?_host_Info=')],
    [
      'where the host does not want to be asked',
      at('', {
        GetHostInfo: () => {
          throw new Error('not now');
        },
      }),
    ],
  ])('is not known %s', (_, asked) => {
    expect(hostApp(asked)).toBeNull();
  });
});
