import { useEffect, type ReactNode } from 'react';
import { PLACES } from '../../text/pane/places';
import type { OwnView } from '../view/ownView';
import { usePaneActions, usePaneState } from '../usePane';
import { NeedsBuild } from './NeedsBuild';
import { Waiting } from './Waiting';

/**
 * A place that works with the built sheets: they are read when it opens, and where there are none it
 * says what is needed.
 */
export function OwnScreen(props: {
  readonly place: 'in-their-words' | 'worth-asking' | 'schools' | 'share' | 'i-lead-a-school';
  readonly children: (own: OwnView) => ReactNode;
}) {
  const { own, isBuilt } = usePaneState();
  const { showOwn } = usePaneActions();
  useEffect(() => {
    if (isBuilt) showOwn();
  }, [isBuilt, showOwn]);
  const { title, lead } = PLACES[props.place];
  if (!isBuilt) return <NeedsBuild title={title} lead={lead} />;
  return own === null ? <Waiting /> : props.children(own);
}
