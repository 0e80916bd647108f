/**
 * XML 1.0
 * =======
 *
 * Writes elements, so that a reader gets back every character that XML can hold.
 *
 * Choice: what XML cannot hold at all (most control characters, lone halves of a pair, U+FFFE, U+FFFF)
 * becomes U+FFFD, the character that stands for one that is lost. What a reader would change (a tab or
 * an end of line in an attribute, a carriage return anywhere, U+0085 and U+2028 for some) is written
 * as a reference.
 *
 * [Standard]: Extensible Markup Language (XML) 1.0, fifth edition, W3C 2008: 2.2, 2.4, 2.11, 3.3.3.
 */

/** An element: its attributes, of which those that are null are left out, and its text or elements. */
export type XmlElement = {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number | null>>;
  readonly content?: string | readonly XmlElement[];
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What is written before and after elements that come later, inside of those that are open. */
export type XmlFrame = {
  readonly before: string;
  /** Writes an element where those that come later stand. */
  readonly write: (element: XmlElement) => string;
  readonly after: string;
};

/**
 * Opens a document for elements that come later: each of `path` is written with what it holds so far, and
 * stays open for the next, the last for what comes.
 */
export function openXml(path: readonly XmlElement[]): XmlFrame {
  const indent = (depth: number) => '  '.repeat(depth);
  const opened = path.map(({ name, attributes = {}, content = [] }, depth) => {
    const held = typeof content === 'string' ? [] : content;
    const inside = held.map((element) => writeElement(element, indent(depth + 1))).join('');
    return `${indent(depth)}<${name}${Object.entries(attributes).map(writeAttribute).join('')}>\n${inside}`;
  });
  const closed = path.map(({ name }, depth) => `${indent(depth)}</${name}>\n`);
  return {
    before: `${DECLARATION}${opened.join('')}`,
    write: (element) => writeElement(element, indent(path.length)),
    after: closed.toReversed().join(''),
  };
}

function writeElement({ name, attributes = {}, content = [] }: XmlElement, indent: string): string {
  const start = `${indent}<${name}${Object.entries(attributes).map(writeAttribute).join('')}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escapeXml(content)}</${name}>\n`;
  const inside = content.map((element) => writeElement(element, `${indent}  `)).join('');
  return `${start}>\n${inside}${indent}</${name}>\n`;
}

function writeAttribute([name, value]: readonly [string, string | number | null]): string {
  return value === null ? '' : ` ${name}="${escapeXml(String(value))}"`;
}

/** Characters that mean something else, or that a reader would change, as they are written. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Writes a text so that it can stand in an element or an attribute. */
export function escapeXml(text: string): string {
  return Array.from(text, (character) => REFERENCES[character] ?? heldByXml(character)).join('');
}

/** The character, or U+FFFD where XML cannot hold it. */
export function heldByXml(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const held =
    [0x9, 0xa, 0xd].includes(point) ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    point >= 0x10000;
  return held ? character : '\uFFFD';
}
