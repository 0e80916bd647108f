/** Attributes of an element; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Writes an element of SVG or HTML; its content is markup already. */
export function tag(name: string, attributes: Attributes, content: string = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeMarkup(String(value))}"`))
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes a text as markup that shows it; what XML cannot hold becomes U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(UNHELD, '\uFFFD').replace(/[&<>"']/g, (sign) => REFERENCES[sign] ?? sign);
}

/** Control characters but tab and line ends, halves of a pair, and the two that are no characters. */
const UNHELD = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A coordinate, to a hundredth of a pixel. */
export function px(value: number): number {
  return Math.round(value * 100) / 100;
}
