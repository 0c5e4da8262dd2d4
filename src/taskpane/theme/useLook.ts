import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../state/state';
import type { Look } from './themes';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(forced-colors: active)';
/** A background darker than this (0 to 255) is a dark theme's. Convention. */
const DARK_BELOW = 128;

/** How light a colour such as `#1f1f1f` is, 0 to 255; null for anything else. */
function lightness(colour: string): number | null {
  const [, red, green, blue] = /^#(\w\w)(\w\w)(\w\w)$/.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((pair) => parseInt(pair, 16)) as [
    number,
    number,
    number,
  ];
  return 0.299 * r + 0.587 * g + 0.114 * b;
}

/** Office's own theme; null where there is none, as in Excel on the web, or asking it throws. */
function officeIsDark(): boolean | null {
  try {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    const light = lightness(theme?.bodyBackgroundColor ?? '');
    return light === null ? null : light < DARK_BELOW;
  } catch {
    return null;
  }
}

function automaticLook(): Look {
  // In a Windows contrast theme the browser itself puts the system's colours in.
  if (window.matchMedia(CONTRAST).matches) return 'light';
  return (officeIsDark() ?? window.matchMedia(DARK).matches) ? 'dark' : 'light';
}

/** Excel tells nobody that its theme changed, so it is looked at again when the pane is come back to. */
function onLookChange(listener: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  return () => {
    window.removeEventListener('focus', listener);
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

/** The look to show: the chosen one, or as Office and the system have it, following their changes. */
export function useLook(choice: ThemeChoice): Look {
  const automatic = useSyncExternalStore(onLookChange, automaticLook);
  return choice === 'auto' ? automatic : choice;
}
