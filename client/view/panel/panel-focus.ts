/** Id of the panel: where the page's second skip link leads. */
export const PANEL_ID = 'evidence';

/** Moves the focus to the head of the panel, from where arrows scroll and Tab goes on. */
export function focusPanel(): void {
  const heading = document.querySelector(`#${PANEL_ID} h2`);
  if (heading instanceof HTMLElement) heading.focus();
}

/** Moves the focus to how what the panel says is known, or to its head where nothing tells it. */
export function focusReasons(): void {
  const reasons = document.querySelector(`#${PANEL_ID} .reasons-of h3`);
  if (reasons instanceof HTMLElement) reasons.focus();
  else focusPanel();
}
