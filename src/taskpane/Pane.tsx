import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { LiveRegion } from './parts/LiveRegion';
import { Waiting } from './parts/Waiting';
import type { PaneRoute } from './route';
import { Read } from './screens/Read';
import { THEMES } from './theme/themes';
import { useLook } from './theme/useLook';
import { usePaneActions, usePaneState } from './usePane';

/**
 * The screen of each place. Only the first is in the part of the pane that loads at once. Made anew
 * after a screen broke: React would remember for ever that a part of the pane did not arrive.
 */
const freshScreens = (): Readonly<Record<PaneRoute, ComponentType>> => ({
  read: Read,
  home: lazy(() => import('./screens/Home')),
  confirm: lazy(() => import('./screens/Confirm')),
  settings: lazy(() => import('./screens/Settings')),
  functions: lazy(() => import('./screens/Functions')),
  share: lazy(() => import('./screens/Share')),
  help: lazy(() => import('./screens/Help')),
  build: lazy(() => import('./screens/Build')),
  'in-their-words': lazy(() => import('./screens/InTheirWords')),
  'worth-asking': lazy(() => import('./screens/WorthAsking')),
  readiness: lazy(() => import('./screens/Readiness')),
  schools: lazy(() => import('./screens/Schools')),
  'i-lead-a-school': lazy(() => import('./screens/Lead')),
});

/** The theme's ground reaches to the end of the page, also under a short screen. */
const WHOLE_PAGE = { minHeight: '100vh' } as const;

/** The whole pane: its theme, the screen of the place it is at, and what is said aloud. */
export function Pane() {
  const { screen, theme } = usePaneState();
  const { go } = usePaneActions();
  const look = useLook(theme);
  const [screens, setScreens] = useState(freshScreens);
  const Shown = screens[screen];
  return (
    <FluentProvider theme={THEMES[look]} style={WHOLE_PAGE} data-look={look} data-screen={screen}>
      <ErrorBoundary
        key={screen}
        onGoOn={() => {
          setScreens(freshScreens());
          go('home');
        }}
      >
        <Suspense fallback={<Waiting />}>
          <Shown />
        </Suspense>
      </ErrorBoundary>
      <LiveRegion />
    </FluentProvider>
  );
}
