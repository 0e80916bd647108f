/**
 * Bindingness
 * ===========
 *
 * How much the operative verb of a clause binds, from 7 (it decides) to 1 (it notes).
 *
 * Choice: the ranks join published orders, each verb as far as one places it. “Decides” and “agrees” are
 * the strongest and the only ones that oblige; the others leave a discretion, and of these “urges” is
 * stronger than “recommends” (Legal Response 2010). “Calls upon” is stronger than “requests”, “urges”
 * stronger than both, “demands” the strongest of those that ask (United Nations). “Encouraging” hopes
 * that somebody acts, “noting” acknowledges, and what stands before a text only sets its context, so
 * participles rank with “notes” (Legal Response 2015). Placed by us: “invites” with “encourages”, and the
 * other verbs that acknowledge with “notes”. Any other verb has no rank, and an adverb before a verb is
 * passed over. What is decided weighs more than the verb: “decides to consider” decides little.
 *
 * [Article]: Legal Response International (2010). Legal interpretation of verbs; (2015). Language used in
 * COP decisions, legalresponse.org/legaladvice. United Nations. Drafting resolutions,
 * un.org/en/model-united-nations/drafting-resolutions.
 */

/** The verbs of each rank, the most binding first, as they stand at the head of a clause. */
const RANKS: readonly (readonly string[])[] = [
  ['decides', 'agrees'],
  ['demands'],
  ['urges'],
  ['calls upon', 'calls on', 'calls for'],
  ['requests'],
  ['recommends', 'encourages', 'invites'],
  ['notes', 'takes note', 'acknowledges', 'recognizes', 'recognises', 'recalls', 'emphasizes'],
];

/** The most that a verb can bind. */
export const MOST_BINDING: number = RANKS.length;

/** How much a verb binds: 7 to 1; null where there is none, or no published order places it. */
export function bindingnessOf(verb: string | null): number | null {
  if (verb === null) return null;
  const words = verb.toLowerCase().trim();
  const rank = RANKS.findIndex((verbs) => verbs.some((known) => heads(words, known)));
  if (rank >= 0) return MOST_BINDING - rank;
  return /^\w+ing\b/.test(words) ? 1 : null;
}

/** Whether a verb stands at the head of some words, an adverb before it aside. */
function heads(words: string, verb: string): boolean {
  return new RegExp(String.raw`^(\w+ly )?${verb}\b`).test(words);
}
