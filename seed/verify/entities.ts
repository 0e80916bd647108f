/** The named entities of HTML that texts copied from the web keep, and what they stand for. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  eacute: 'é',
  euro: '€',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  reg: '®',
  rsquo: '’',
  sect: '§',
  shy: '\u00ad',
  times: '×',
  trade: '™',
};

/** An entity, by number or by name. */
export const ENTITY: RegExp = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});/g;

/** The characters that web pages write as entities. */
export const OFTEN_AN_ENTITY: RegExp = /[–—‘’“”…×\u00a0]/g;

/** The character that an entity stands for; the entity itself where it is none. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith('#')) return NAMED[name] ?? entity;
  const isHexadecimal = /^#x/i.test(name);
  const codePoint = Number.parseInt(name.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
  return codePoint > 0 && codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : entity;
}

/** A character as an entity by number: `&#8220;`. */
export function encodeEntity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
