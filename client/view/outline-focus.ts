/** Moves the focus to the item of the outline that has it last. */
export function focusOutline(): void {
  const item = document.querySelector('#outline [tabindex="0"]');
  if (item instanceof HTMLElement) item.focus();
}

/** Takes the focus out of the outline; whether it was there. */
export function leaveOutline(): boolean {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !activeElement.closest('#outline')) return false;
  activeElement.blur();
  return true;
}
