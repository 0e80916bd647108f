import { useEffect } from 'preact/hooks';
import type { View } from '../store/state.ts';

/** Brings the tab of a view into sight where the tabs are wider than the page. */
export function useTabInSight(view: View): void {
  useEffect(() => {
    const tab = document.getElementById(`tab-${view}`);
    const bar = tab?.closest('.bar');
    if (tab && bar && bar.scrollWidth > bar.clientWidth)
      tab.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [view]);
}
