import { FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { HostFacts } from './hostFacts';
import { currentRoute, onRouteChange } from './route';

function Pane(props: { readonly facts: HostFacts }) {
  const route = useSyncExternalStore(onRouteChange, currentRoute);
  return (
    <FluentProvider theme={webLightTheme}>
      <main data-route={route} data-platform={props.facts.platform}>
        <Title3 as="h1">Trellis</Title3>
      </main>
    </FluentProvider>
  );
}

/** Shows the pane in an element of the page, for the Excel that the facts describe. */
export function mountPane(place: HTMLElement, facts: HostFacts): void {
  createRoot(place).render(<Pane facts={facts} />);
}
