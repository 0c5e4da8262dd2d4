/** What the host says about itself before Office.js has come, as `Excel$Win32$16.01$en-GB$$$$16`. */
interface AskedWindow {
  readonly location: { readonly search: string };
  readonly external?: object;
}

function fromHost({ external }: AskedWindow): string {
  try {
    const { GetHostInfo: tell } = (external ?? {}) as { readonly GetHostInfo?: () => unknown };
    const info = tell?.call(external);
    return typeof info === 'string' ? info : '';
  } catch {
    // A host that does not want to be asked says nothing.
    return '';
  }
}

/**
 * The Office app that opened this page, such as "Excel" or "Word"; null where nobody said. Office on
 * Windows answers a call, all others put it in the address (`_host_Info`). Only Excel's half of
 * Office.js lies beside the pane, so in another app Office.js would never get ready and never say so.
 */
export function hostApp(asked: AskedWindow): string | null {
  const inAddress = new URLSearchParams(asked.location.search).get('_host_Info');
  const [, app = null] = /^([A-Za-z]+)[$|]/.exec(inAddress ?? fromHost(asked)) ?? [];
  return app;
}
