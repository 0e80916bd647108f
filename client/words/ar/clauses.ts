import type { EN_CLAUSES, EN_OPTIONS, LOOK_WORDS, WORDING_WORDS } from '../en-clauses.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, listed } from './counting.ts';
import { NOUNS } from './nouns.ts';

const { number } = ARABIC;

/** How a sign is filled. */
export const AR_LOOKS: Translated<typeof LOOK_WORDS> = {
  full: 'مذكور بالاسم',
  thin: 'مراقبون بلا أسماء فقط',
  hollow: 'مستنتَج',
};
/** What stands for a verb where there is none. */
export const AR_WORDING: Translated<typeof WORDING_WORDS> = {
  VERBATIM: 'بلا فعل',
  REPORTED: 'منقول',
};

/** The words of the texts, clause by clause. */
export const AR_CLAUSES: Translated<typeof EN_CLAUSES> = {
  title: 'النصوص بندًا بندًا',
  key: 'الرموز',
  ask: 'مطلب',
  heads: {
    label: 'الترقيم',
    name: 'مضمونه بعبارتنا',
    verb: 'الفعل',
    against: 'ضد',
    for: 'مع',
    fate: 'المآل',
  },
  unit: (actor, family, look) =>
    look === 'full'
      ? `${apart(actor)}: ${family}`
      : `${apart(actor)}: ${family}، ${AR_LOOKS[look]}`,
  side: (side, names) => {
    const word = side === 'against' ? 'ضد' : 'مع';
    return names.length === 0
      ? `لا أحد في السجل ${word}`
      : `${number(names.length)} ${word}: ${listed(names)}`;
  },
  total: (side, count) => apart(`${side === 'against' ? '−' : '+'}${number(count)}`),
  binds: (rank, most) => `مدى إلزام الفعل: ${number(rank)} من ${number(most)}`,
  noEvidence: 'لا أدلة',
  left: (count) => `بنود غير مدرجة هنا: ${counted(count, NOUNS.clause)}`,
  mostOpposed: (shown, all) =>
    shown === all
      ? `النصوص، وأشدّها معارضة أولًا: ${number(all)}.`
      : `النصوص التي يعارضها أكبر عدد من الجهات: ${number(shown)} من أصل ${number(all)}. لكل نصوص مسألة واحدة، اخترها أعلاه.`,
  cemetery: 'ما أُسقط في الطريق',
  asks: (count) => counted(count, NOUNS.ask),
  noneDropped: 'لا مصدر يقول إن شيئًا قد أُسقط.',
  droppedElsewhere: (count) =>
    `المُسقَط في السجل: ${counted(count, NOUNS.ask)}، ولكن ليس من النصوص المعروضة هنا.`,
  lastSeen: 'آخر ظهور في',
  byTexts: 'كلمة بكلمة، والنصان متاحان:',
  byNames: 'كلمة بكلمة بعبارتنا، إذ إن النصين غير متاحين معًا:',
  askedBy: 'طلبه',
  silent: 'صامت',
  knownFrom: 'المصدر',
  instead: 'بدلًا منه',
  nothing: 'لا شيء',
};

/** What a reader can choose within the views. */
export const AR_OPTIONS: Translated<typeof EN_OPTIONS> = {
  texts: {
    title: 'عرض',
    values: {
      spoken: 'ما جرى تناوله',
      all: 'كل البنود',
      disputed: 'المختلف عليها فقط',
    },
  },
  level: {
    title: 'الأعمدة',
    values: { clause: 'البنود', issue: 'المسائل', instrument: 'النصوص' },
  },
  topics: {
    title: 'المواضيع',
    values: { issue: 'المسائل', clause: 'البنود', instrument: 'النصوص' },
  },
  camps: {
    title: 'المعسكرات وفق',
    values: {
      signed_camps: 'النمطية ذات الإشارة',
      louvain: 'Louvain',
      average_linkage: 'متوسط الارتباط',
      ward: 'Ward',
      concor: 'CONCOR',
    },
  },
  beside: {
    title: 'المواضيع',
    values: { issue: 'المسائل', clause: 'البنود', instrument: 'النصوص' },
  },
  first: {
    title: 'أولًا',
    values: { differences: 'الاختلافات', agreements: 'الاتفاقات' },
  },
  ways: {
    title: 'المسارات',
    values: { '3': '3', '10': '10', '30': '30' },
  },
  below: {
    title: 'تحت المحور',
    values: { moments: 'ما حدث', table: 'جدول' },
  },
  layout: {
    title: 'التخطيط',
    values: { stance: 'المواقف', force: 'القوى', layers: 'الطبقات', ego: 'المحيط' },
  },
  hulls: { title: 'الحدود', values: { none: 'لا شيء', blocs: 'المجموعات', camps: 'المعسكرات' } },
  hops: { title: 'الخطوات', values: { 1: '1', 2: '2', 3: '3' } },
  relation: {
    title: 'الروابط',
    values: { subtract: 'التوافق ناقص التعارض', congruence: 'التوافق', conflict: 'التعارض' },
  },
  likeness: {
    title: 'التشابه بحسب',
    values: { sign: 'التأييد أو المعارضة', exact: 'الموقف نفسه', ordinal: 'المسافة' },
  },
  norm: {
    title: 'مقسومًا على',
    values: {
      none: 'لا شيء',
      agreement: 'المواضيع المشتركة',
      average: 'متوسط المواضيع',
      jaccard: 'مواضيع أي منهما (جاكار)',
      cosine: 'جذر الجداء (جيب التمام)',
      dna_cosine: 'جداء المواضيع (DNA)',
    },
  },
  least: {
    title: 'الروابط بدءًا من',
    values: { any: 'أي وزن', '0.25': '0.25', '0.5': '0.5', '1': '1', '2': '2', '3': '3' },
  },
  order: {
    title: 'الترتيب',
    values: { clustered: 'المتشابهة معًا', name: 'الاسم', activity: 'الأكثر مواقف' },
  },
};
