import { at, named } from '../xmlTree.mjs';

/** At most this many groups on a tab and buttons in a group. Source: Office's guidance for ribbons. */
const MOST = { groups: 6, buttons: 7 };

function oneResid(root) {
  const host = at(root, 'VersionOverrides', 'Hosts', 'Host');
  const used = [
    ['Runtime', at(host, 'Runtimes', 'Runtime')],
    ['FunctionFile', at(host, 'DesktopFormFactor', 'FunctionFile')],
    ['Page', at(host, 'AllFormFactors', 'ExtensionPoint', 'Page', 'SourceLocation')],
  ].filter(([, element]) => element !== undefined);
  const resids = new Set(used.map(([, { attributes }]) => attributes.resid));
  if (resids.size <= 1) return [];
  const list = used.map(([name, { attributes }]) => `${name} "${attributes.resid}"`).join(', ');
  const says = `pane, functions and buttons share one runtime only by one resid, here are ${list}`;
  return [{ line: used[0][1].line, says }];
}

function longLived(root) {
  return named(root, 'Runtime')
    .filter(({ attributes }) => attributes.lifetime !== 'long')
    .map(({ line }) => ({ line, says: 'the shared runtime must have lifetime="long"' }));
}

function paneAddress(root) {
  const runtime = named(root, 'Runtime')[0]?.attributes.resid;
  const url = named(root, 'Url').find(({ attributes }) => attributes.id === runtime);
  const pane = at(root, 'DefaultSettings', 'SourceLocation');
  if (!url || !pane || url.attributes.DefaultValue === pane.attributes.DefaultValue) return [];
  return [{ line: pane.line, says: 'the SourceLocation and the runtime are different pages' }];
}

function required(root) {
  const sets = named(root, 'Set').map(({ attributes }) => attributes.Name);
  if (sets.includes('SharedRuntime')) return [];
  return [{ line: root.line, says: 'the Requirements do not ask for SharedRuntime' }];
}

function secondPanes(root) {
  return named(root, 'TaskpaneId').map(({ line }) => ({
    line,
    says: 'a long-lived shared runtime has one pane only, so no action may have a TaskpaneId',
  }));
}

function crowded(root) {
  const tabs = named(root, 'CustomTab').filter((tab) => named(tab, 'Group').length > MOST.groups);
  const groups = named(root, 'Group').filter((one) => named(one, 'Control').length > MOST.buttons);
  return [
    ...tabs.map(({ line }) => ({ line, says: `a tab has at most ${MOST.groups} groups` })),
    ...groups.map(({ line }) => ({ line, says: `a group has at most ${MOST.buttons} buttons` })),
  ];
}

/** Pane, buttons and functions are one page that stays, and the ribbon is not crowded. */
export function sharedRuntime({ root }) {
  return [oneResid, longLived, paneAddress, required, secondPanes, crowded].flatMap((rule) =>
    rule(root)
  );
}
