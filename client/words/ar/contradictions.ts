import type { EN_CONTRADICTIONS } from '../en-contradictions.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, countedOf, listed, quoted } from './counting.ts';
import { STANCE_WORDS, stanceOn } from './lists.ts';
import { NOUNS } from './nouns.ts';

const { number } = ARABIC;

/** The words of the contradictions. */
export const AR_CONTRADICTIONS: Translated<typeof EN_CONTRADICTIONS> = {
  rule: 'القاعدة',
  statement: 'في جملة واحدة',
  bothSides: ['الجانب الأول', 'الجانب الآخر'],
  found: (shown, all) =>
    shown === all
      ? counted(all, NOUNS.finding)
      : `${number(shown)} من أصل ${countedOf(all, NOUNS.finding)}`,
  issue: 'المسألة',
  everyActor: 'كل الجهات',
  everyIssue: 'كل المسائل',
  showAll: 'عرض الكل',
  nonePasses: 'لا حالة تناقض وفق هذه القواعد لهذه الجهة وبشأن هذه المسألة.',
  none: 'طُبِّقت ست قواعد على كل مواقف السجل، ولم تجد أي منها جانبين لا يجتمعان.',
  nonePassing: 'طُبِّقت ست قواعد على المواقف التي تجتاز التصفية، ولم تجد أي منها جانبين لا يجتمعان.',
  more: (count) =>
    `لم تُعرض بعد: ${counted(count, NOUNS.finding)}. اختر قاعدة أو جهة أو مسألة لعرضها.`,
  onIssues: (names) => (names.length === 0 ? '' : `بشأن ${ARABIC.listed(names.map(quoted))}`),
  byRule: 'وُجد بقاعدة، ولم يزعمه أحد',
  alleged: (names) => `زعم ${listed(names)}`,
  who: 'صاحب الزعم',
  nobody: 'لا مصدر. بل تجده قاعدة Demarche.',
  underName: (claimant) => `${apart(claimant)}، ويبقى منسوبًا إلى هذا الاسم.`,
  noAnswer: (actor) => (actor === null ? 'لا رد في السجل.' : `لا رد في السجل من ${apart(actor)}.`),
  innocent: 'قراءات حسنة النية، غير مستبعَدة',
  noReading: 'لا تنطبق أي من القراءات المعروفة.',
  why: (severity) => `لماذا «${severity}»`,
  startsHigh: 'تبدأ الدرجة عالية، وتنزل درجةً لكل سبب.',
  severity: 'الخطورة',
  onMap: 'عرضها مسارين',
  recalls: 'يشير إلى',
  side: (stance, target) => {
    if (target === null) return stance === null ? '' : STANCE_WORDS[stance];
    return stance === null ? apart(target) : stanceOn(stance, target);
  },
  sources: (count) => (count === 0 ? 'بلا مصدر' : counted(count, NOUNS.source)),
  evidence: (count) => `الأدلة، ${counted(count, NOUNS.span)}`,
  rules: {
    COMMITMENT: 'التزام',
    REVERSAL: 'تراجع عن موقف',
    FORUM: 'محفلان',
    BLOC: 'مخالفة المجموعة',
    SOURCES: 'اختلاف المصادر',
    REGRESSION: 'نكوص',
  },
  severities: { HIGH: 'عالية', MEDIUM: 'متوسطة', LOW: 'منخفضة' },
};
