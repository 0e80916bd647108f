/** A run of text in one form. */
export type Span =
  | { readonly form: 'text' | 'code' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly form: 'link'; readonly text: string; readonly href: string };

const MARKS =
  /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\w*])\*([^*\s][^*]*)\*|(?<!\w)_([^_]+)_(?!\w)|\[([^\]]+)\]\(([^)\s]+)\)|<(https?:\/\/[^>\s]+)>/g;

/**
 * Reads the spans of a line of Markdown: code, strong, emphasis, links. A link leads to the web or to a
 * mailbox and nowhere else; one that does not stays as it was written.
 */
export function readSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > at) spans.push({ form: 'text', text: text.slice(at, match.index) });
    spans.push(spanOf(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) spans.push({ form: 'text', text: text.slice(at) });
  return spans;
}

function spanOf([
  whole,
  code,
  strong,
  starred,
  lined,
  label,
  href,
  address,
]: RegExpMatchArray): Span {
  const emphasis = starred ?? lined;
  if (code !== undefined) return { form: 'code', text: code };
  if (strong !== undefined) return { form: 'strong', text: strong };
  if (emphasis !== undefined) return { form: 'emphasis', text: emphasis };
  if (address !== undefined) return { form: 'link', text: address, href: address };
  if (label !== undefined && href !== undefined && /^(?:https?:\/\/|mailto:)/i.test(href)) {
    return { form: 'link', text: label, href };
  }
  return { form: 'text', text: whole };
}
