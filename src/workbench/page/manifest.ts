/** A button of the add-in's tab, as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Where its icon is, without the address of the add-in's server: `icons/read-32.png`. */
  readonly icon: string;
  /** The function that it runs. */
  readonly functionName: string;
}

/** A group of buttons. */
export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the workbench takes from the add-in's manifest. */
export interface Manifest {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  /** What stands before the names of functions: `CPD`. */
  readonly namespace: string;
}

const all = (from: Element | Document, name: string): Element[] => [
  ...from.getElementsByTagNameNS('*', name),
];

const first = (from: Element | Document, name: string): Element | undefined => all(from, name)[0];

const own = (from: Element, name: string): Element | undefined =>
  [...from.children].find(({ localName }) => localName === name);

/** The manifest's texts and addresses by their ids. */
function resources(manifest: Document): ReadonlyMap<string, string> {
  const block = first(manifest, 'Resources');
  const entries = [...(block?.children ?? [])].flatMap(({ children }) => [...children]);
  return new Map(
    entries.map((entry) => [
      entry.getAttribute('id') ?? '',
      entry.getAttribute('DefaultValue') ?? '',
    ])
  );
}

/** The size of icon that a button of the strip shows, in pixels. */
const ICON_PIXELS = '32';

/** An address of the add-in's server without the server. */
function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/^\//, '') : address;
}

function buttonOf(control: Element, text: (element: Element | undefined) => string): RibbonButton {
  const image = all(control, 'Image').find((one) => one.getAttribute('size') === ICON_PIXELS);
  return {
    id: control.getAttribute('id') ?? '',
    label: text(own(control, 'Label')),
    tip: text(first(control, 'Description')),
    icon: pathOf(text(image)),
    functionName: first(control, 'FunctionName')?.textContent?.trim() ?? '',
  };
}

/** The add-in's tab and the namespace of its functions, from its manifest's XML. */
export function readManifest(xml: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (first(manifest, 'parsererror')) throw new Error('the manifest is no XML');
  const texts = resources(manifest);
  const text = (element: Element | undefined): string =>
    texts.get(element?.getAttribute('resid') ?? '') ?? '';
  const tab = first(manifest, 'CustomTab');
  const groups = tab ? all(tab, 'Group') : [];
  return {
    tab: tab ? text(own(tab, 'Label')) : '',
    namespace: text(first(manifest, 'Namespace')),
    groups: groups.map((group) => ({
      label: text(own(group, 'Label')),
      buttons: all(group, 'Control').map((control) => buttonOf(control, text)),
    })),
  };
}
