/**
 * Bindingness
 * ===========
 *
 * How much the operative verb of a clause binds, from 7 (it decides) to 1 (it notes).
 *
 * Choice: no single published scale runs from “decides” to “notes”. The one academic ranking that we found
 * (Gruenberg 2009: demands, warns, urges, requests, recommends, calls upon, decides) goes by the force of
 * tone in the Security Council and ends before “encourages”. So the ranks join published orders, and each
 * says whose. All agree on “demands” above “urges” above “requests” above “recommends”. Against Gruenberg,
 * “decides” is on top, for it alone obliges (Legal Response 2010), and “calls upon” above “requests”, as the
 * United Nations has it. Placed by us: beside “notes” the other verbs that acknowledge.
 *
 * Participles stand before a text and only set its context (Legal Response 2015), so they rank with “notes”.
 * Any other verb has no rank, and an adverb before a verb is passed over. What is decided weighs more than
 * the verb: “decides to consider” decides little.
 *
 * [Article]: those of `BINDINGNESS_SOURCES`.
 */

/** Where the orders were published that the ranks join. */
export const BINDINGNESS_SOURCES = {
  obligation:
    'Legal Response International (2010). Legal interpretation of verbs. legalresponse.org/legaladvice/legal-interpretation-of-verbs',
  context:
    'Legal Response International (2015). Language used in COP decisions. legalresponse.org/legaladvice',
  drafting:
    'United Nations. Drafting resolutions. un.org/en/model-united-nations/drafting-resolutions',
  tone: 'Gruenberg, J. S. (2009). An analysis of United Nations Security Council resolutions. Case Western Reserve Journal of International Law 41, 513; its order as in The New Humanitarian (2016). The grammar of impotence.',
  classes: 'Model Diplomat. Operative clauses. modeldiplomat.com/learn/lessons/operative-clauses',
} as const;

/** Verbs that bind alike, as they stand at the head of a clause, and who places them there. */
type VerbRank = {
  readonly verbs: readonly string[];
  readonly after: readonly (keyof typeof BINDINGNESS_SOURCES)[];
};

/** The ranks, the most binding first. */
export const VERB_RANKS: readonly VerbRank[] = [
  { verbs: ['decides', 'agrees'], after: ['obligation', 'classes'] },
  { verbs: ['demands'], after: ['drafting', 'tone'] },
  { verbs: ['urges'], after: ['obligation', 'drafting', 'tone'] },
  { verbs: ['calls upon', 'calls on', 'calls for'], after: ['drafting'] },
  { verbs: ['requests'], after: ['drafting', 'tone', 'classes'] },
  { verbs: ['recommends', 'encourages', 'invites'], after: ['obligation', 'classes'] },
  {
    verbs: [
      ...['notes', 'takes note', 'acknowledges', 'recognizes', 'recognises'],
      ...['recalls', 'emphasizes'],
    ],
    after: ['context'],
  },
];

/** The most that a verb can bind. */
export const MOST_BINDING: number = VERB_RANKS.length;

/** How much a verb binds: 7 to 1; null where there is none, or no published order places it. */
export function bindingnessOf(verb: string | null): number | null {
  if (verb === null) return null;
  const words = verb.toLowerCase().trim();
  const rank = VERB_RANKS.findIndex(({ verbs }) => verbs.some((known) => heads(words, known)));
  if (rank >= 0) return MOST_BINDING - rank;
  return /^\w+ing\b/.test(words) ? 1 : null;
}

/** Whether a verb stands at the head of some words, an adverb before it aside. */
function heads(words: string, verb: string): boolean {
  return new RegExp(String.raw`^(\w+ly )?${verb}\b`).test(words);
}
