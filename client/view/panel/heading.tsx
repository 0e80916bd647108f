import type { ComponentChildren, JSX } from 'preact';
import type { OwnWords } from '../own.ts';

type HeadingProps = {
  /** Where it is a name that the record has, how that is said. */
  readonly own?: OwnWords;
  readonly children: ComponentChildren;
};

/** What the panel is about; the focus comes here when the panel is asked for or changes under it. */
export function Heading({ own, children }: HeadingProps): JSX.Element {
  return (
    <h2 tabIndex={-1} {...own}>
      {children}
    </h2>
  );
}
