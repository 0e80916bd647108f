import type { JSX } from 'preact';

/** Two sliders. */
export function FilterIcon(): JSX.Element {
  return (
    <svg class="glyph" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d="M2 5h14M2 12.5h14" />
      <circle cx="6" cy="5" r="2" />
      <circle cx="12" cy="12.5" r="2" />
    </svg>
  );
}

/** A disc, half dark. */
export function ThemeIcon(): JSX.Element {
  return (
    <svg class="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6" />
      <path class="solid" d="M8 2a6 6 0 0 1 0 12z" />
    </svg>
  );
}

/** A globe. */
export function LanguageIcon(): JSX.Element {
  return (
    <svg class="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.2" />
      <path d="M1.8 8h12.4M8 1.8c-3.8 3.6-3.8 8.8 0 12.4M8 1.8c3.8 3.6 3.8 8.8 0 12.4" />
    </svg>
  );
}

/** A glass. */
export function SearchIcon(): JSX.Element {
  return (
    <svg class="glyph" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="6" cy="6" r="4.5" />
      <path d="M9.5 9.5L13 13" />
    </svg>
  );
}

/** Three dots. */
export function MoreIcon(): JSX.Element {
  return (
    <svg class="glyph" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <g class="solid">
        <circle cx="3.5" cy="9" r="1.6" />
        <circle cx="9" cy="9" r="1.6" />
        <circle cx="14.5" cy="9" r="1.6" />
      </g>
    </svg>
  );
}

/** An arrow that turns back; the other way round for redo. */
export function TurnIcon({ back }: { readonly back: boolean }): JSX.Element {
  return (
    <svg
      class={`glyph turn${back ? '' : ' forth'}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d="M6 3L2.5 6.5L6 10M3 6.5h6.5a4 4 0 0 1 0 8H6" />
    </svg>
  );
}

/** A corner that points down: more opens below. */
export function DownIcon(): JSX.Element {
  return (
    <svg class="glyph" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d="M2 3.5L5 6.5L8 3.5" />
    </svg>
  );
}
