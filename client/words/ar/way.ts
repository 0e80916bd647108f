import { createTellWay } from '../nominal-way.ts';
import { apart, quoted } from './counting.ts';
import { stanceAt } from './lists.ts';

/** Tells a way step by step, in one sentence. */
export const tellWay: ReturnType<typeof createTellWay> = createTellWay({
  colon: ': ',
  joint: '؛ ',
  also: '، و',
  and: ' و',
  issue: (named) => `مسألة ${named}`,
  within: (clause, instrument) => `${clause} ضمن ${instrument}`,
  ...{ quoted, apart },
  held: stanceAt,
  sameText: 'النص نفسه',
  member: (organisation) => `عضو في ${organisation}`,
  sameOrganisation: 'المنظمة نفسها',
  speaker: (actor) => `متحدث باسم ${actor}`,
  verbs: {
    PART_OF: ['، وهو جزء من ', '، ويتضمن '],
    CONCERNS: ['، ويتعلق ب', '، ويتناولها '],
    BECAME: ['، وقد صار ', '، وأصله '],
    RECALLS: ['، ويشير إلى ', '، ويشير إليه '],
  },
  linked: '، وله صلة بـ',
});
