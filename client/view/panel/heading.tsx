import type { ComponentChildren, JSX } from 'preact';

/** What the panel is about; the focus comes here when the panel is asked for or changes under it. */
export function Heading({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <h2 tabIndex={-1}>{children}</h2>;
}
