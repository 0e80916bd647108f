import { POLARITY, STANCES } from '../vocabulary.ts';

const leaning = (sign: number) =>
  STANCES.filter((stance) => POLARITY[stance] !== null && Math.sign(POLARITY[stance]) === sign);
const unplaced = STANCES.filter((stance) => POLARITY[stance] === null);

/** Stances by side: for, abstaining, against, and each stance without polarity by itself. */
const SIDES = [leaning(1), leaning(0), leaning(-1), ...unplaced.map((stance) => [stance])];

/** Whether the stances of `position` and `other` lean the same way: a constant condition. */
export const SAME_SIDE: string = /* Cypher */ `any(side IN ${JSON.stringify(SIDES).replaceAll('"', "'")}
        WHERE position.stance IN side AND other.stance IN side)`;

/** On which side `other` is: a constant expression, equal for stances that lean the same way. */
export const SIDE_OF_OTHER: string = /* Cypher */ `CASE ${SIDES.map(
  (side) => `WHEN other.stance IN ['${side.join("', '")}'] THEN '${side[0]}'`,
).join(' ')} END`;
