import type { Manifest, RibbonButton } from './manifest';

/** A button of the page. */
export function button(words: { readonly label: string; readonly tip: string }, press: () => void) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words.label;
  element.title = words.tip;
  element.addEventListener('click', press);
  return element;
}

function commandButton(command: RibbonButton, addin: string, press: () => void): HTMLElement {
  const element = button(command, press);
  element.dataset['command'] = command.functionName;
  const icon = document.createElement('img');
  icon.src = `${addin}${command.icon}`;
  icon.alt = '';
  element.prepend(icon);
  return element;
}

/** Shows the add-in's tab as its manifest declares it; `run` is told which command was pressed. */
export function showRibbon(
  place: HTMLElement,
  { manifest, addin }: { readonly manifest: Manifest; readonly addin: string },
  run: (command: RibbonButton) => void
): void {
  const tab = document.createElement('span');
  tab.className = 'tab';
  tab.textContent = manifest.tab;
  const groups = manifest.groups.map(({ label, buttons }) => {
    const group = document.createElement('div');
    group.className = 'group';
    group.role = 'group';
    group.ariaLabel = label;
    const line = document.createElement('div');
    line.className = 'group-buttons';
    line.append(...buttons.map((command) => commandButton(command, addin, () => run(command))));
    const name = document.createElement('span');
    name.className = 'group-name';
    name.textContent = label;
    name.ariaHidden = 'true';
    group.append(line, name);
    return group;
  });
  place.replaceChildren(tab, ...groups);
}
