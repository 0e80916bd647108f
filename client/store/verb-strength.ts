/**
 * Strength of a verb
 * ==================
 *
 * How much the operative verb of a clause asks for, from 1 (it takes note) to 4 (it decides or requests).
 *
 * Choice: the steps are ours, after the use of UN drafters, who go from noting and recalling by way of
 * inviting and encouraging, then urging and calling, to requesting and deciding. A verb that is not in
 * the list has no strength, which is not the same as a weak one.
 *
 * [Article]: none; the scale is ours.
 */
const STEPS: readonly (readonly string[])[] = [
  ['note', 'recall', 'recogn', 'acknowledg', 'emphasi', 'reaffirm', 'bear', 'consider', 'welcom'],
  ['invit', 'encourag', 'recommend', 'support', 'promot'],
  ['urg', 'call', 'appeal', 'stress'],
  ['request', 'decid', 'requir', 'rule', 'establish', 'adopt', 'demand', 'shall'],
];

/** The most that a verb can ask for. */
export const MOST_STRENGTH: number = STEPS.length;

/** The strength of a verb, 1 to 4; null where it is not in the list. */
export function strengthOf(verb: string): number | null {
  const word = verb.toLowerCase();
  const step = STEPS.findIndex((stems) => stems.some((stem) => word.startsWith(stem)));
  return step === -1 ? null : step + 1;
}
