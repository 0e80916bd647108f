import type { ComponentChildren, JSX } from 'preact';

type PageProps = {
  /** Class of the page, which the id of its heading follows. */
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
};

/** A page about the record: a heading, and what scrolls below it. */
export function Page({ name, title, children }: PageProps): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section class={`page-body ${name}`} tabIndex={0} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      {children}
    </section>
  );
}
