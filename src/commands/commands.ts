import { goTo, type PaneRoute } from '../taskpane/route';

/** The ribbon's buttons: the name in the manifest, and the place in the pane that it opens. */
export const RIBBON_COMMANDS: Readonly<Record<string, PaneRoute>> = {
  openRead: 'read',
  openBuild: 'build',
  openWorthAsking: 'worth-asking',
  openReadiness: 'readiness',
  openSchools: 'schools',
  openHelp: 'help',
};

/** Opens the pane at a place. Excel is told in any case that the button has done its work. */
async function openPane(route: PaneRoute, event: Office.AddinCommands.Event): Promise<void> {
  goTo(route);
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Tells Office what each button of the ribbon does. */
export function associateCommands(): void {
  for (const [name, route] of Object.entries(RIBBON_COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => openPane(route, event));
  }
}
