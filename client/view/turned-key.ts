const TURNED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** The key as it is meant along a line: where lines run from right to left, the arrow to the left leads on. */
export function turnedKey(key: string): string {
  return document.documentElement.dir === 'rtl' ? (TURNED[key] ?? key) : key;
}
