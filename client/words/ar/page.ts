import type { EN_PAGE } from '../en-page.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, countedOf, quoted } from './counting.ts';
import { FACET_LABELS, FATE_WORDS, KIND_MORE, KNOWN_LABELS } from './lists.ts';
import { more, NOUNS, six } from './nouns.ts';

const { dated, number, short } = ARABIC;

const MORE_CLAUSES = more(['بند', 'بنود', 'بندًا']);
const MORE_TEXTS = more(['نص', 'نصوص', 'نصًا']);
const MUTE = six(
  'لا صمت ولا انسحاب',
  'حالة صمت أو انسحاب واحدة',
  'حالتا صمت أو انسحاب',
  '# حالات صمت أو انسحاب',
  '# حالة صمت أو انسحاب',
  '# حالة صمت أو انسحاب',
);
const EARLIER = six(
  'لا نصوص سابقة',
  'نص سابق واحد',
  'نصان سابقان',
  '# نصوص سابقة',
  '# نصًا سابقًا',
  '# نص سابق',
);
const OTHERS = six(
  'لا جهات أخرى',
  'جهة أخرى',
  'جهتان أخريان',
  '# جهات أخرى',
  '# جهة أخرى',
  '# جهة أخرى',
);

const hiddenPositions = (hidden: number): string =>
  hidden === 0 ? 'لا شيء مخفيّ' : `المخفيّ: ${counted(hidden, NOUNS.position)}`;

/** The words of the page around the picture. */
export const AR_PAGE: Translated<typeof EN_PAGE> = {
  brand: 'Demarche',
  skip: 'انتقال إلى المخطط',
  skipToPanel: 'انتقال إلى الأدلة',
  loadingTitle: 'يجري فتح السجل',
  sentence: ({ actors, positions, targets, sources, span }) => {
    const dates = span === null ? '' : `، من ${span[0].slice(0, 4)} إلى ${dated(span[1])}`;
    return (
      `${counted(actors, NOUNS.actor)} و${counted(positions, NOUNS.position)} ` +
      `بشأن ${countedOf(targets, NOUNS.target)}، نقلًا عن ${countedOf(sources, NOUNS.source)}${dates}.`
    );
  },
  brief: ({ actors, positions, sources, span }) =>
    `${counted(actors, NOUNS.actor)}، ${counted(positions, NOUNS.position)}، ${counted(sources, NOUNS.source)}` +
    (span === null ? '' : `، ${span[0].slice(0, 4)} إلى ${span[1].slice(0, 4)}`),
  dialTitle: 'أضعف دليل يُعتدّ به',
  dialNow: (dial, counting, all) =>
    dial === 'INFERRED'
      ? `كل شيء محسوب: ${short(all)} من ${short(all)}`
      : `حتى «${KNOWN_LABELS[dial]}»: ${short(counting)} من ${short(all)}`,
  short,
  language: 'اللغة',
  theme: (now) => `الألوان: ${now}`,
  themes: { system: 'وفق النظام', light: 'فاتحة', dark: 'داكنة' },
  questions: 'أسئلة',
  filters: 'المرشِّحات ومفتاح الرموز',
  evidence: 'الأدلة',
  outline: 'المخطط',
  keysButton: 'المفاتيح',
  further: 'المزيد',
  exportButton: 'تصدير',
  exportFailed: 'لم يُحمَّل التصدير؛ أعد المحاولة',
  noIssue: 'بلا مسألة',
  tabs: 'طرق العرض',
  page: 'عن السجل',
  tabNames: {
    map: 'الخريطة',
    matrix: 'المصفوفة',
    clauses: 'البنود',
    coalitions: 'التحالفات',
    contradictions: 'التناقضات',
    timeline: 'التسلسل الزمني',
    table: 'الجدول',
  },
  viewWaiting: 'لحظة من فضلك: طريقة العرض في الطريق.',
  viewFailed: 'لم تصل طريقة العرض هذه. وما كان لديك محفوظ.',
  undo: 'تراجع',
  redo: 'إعادة',
  fit: 'ملاءمة',
  against: 'ضد',
  againstNote: (count) => `${counted(count, NOUNS.actor)}؛ الأقرب إلى الوسط أكثر تباينًا`,
  stake: 'موضع الخلاف',
  stakeNote: 'بترتيب النصوص',
  for: 'مع',
  forNote: (count) => counted(count, NOUNS.actor),
  mapLabel: 'الخريطة؛ والمخطط يقول الشيء نفسه بالكلمات',
  quiet: 'بلا موقف',
  noEvidence: 'لا أدلة',
  moreClauses: (count) => `${counted(count, MORE_CLAUSES)}، لا أدلة`,
  moreOf: (count) => counted(count, MORE_CLAUSES),
  moreTexts: (count) => counted(count, MORE_TEXTS),
  withClauses: (count) => `مع ${countedOf(count, NOUNS.clause)}`,
  moreCode: 'المزيد',
  moreActors: (kind, count) => counted(count, KIND_MORE[kind]),
  andMore: (first, count) => `${apart(first)} و${counted(count, OTHERS)}`,
  loose: {
    undated: 'نصوص بلا تاريخ',
    earlier: 'نصوص سابقة',
    other: 'إلى جانب هذه النصوص',
    texts: 'النصوص بترتيب التاريخ',
    issues: 'المسائل، مع كل النصوص المتعلقة بكل منها',
  },
  looseCount: {
    undated: (count) => `${counted(count, NOUNS.text)} بلا تاريخ`,
    earlier: (count) => counted(count, EARLIER),
    other: (count) => `${counted(count, NOUNS.text)} إلى جانبها`,
    texts: (count) => counted(count, NOUNS.text),
    issues: (count) => counted(count, NOUNS.issue),
  },
  fateTag: (fate) => (fate === null ? '' : FATE_WORDS[fate]),
  drawn: (links, mute, hidden) =>
    `${counted(links, NOUNS.link)}، ${counted(mute, MUTE)}، ${hiddenPositions(hidden)}`,
  waiting: (links) => `؛ ${counted(links, NOUNS.link)} إلى المجاميع عند الاختيار`,
  listed: (count, hidden) => `${counted(count, NOUNS.position)}، ${hiddenPositions(hidden)}`,
  wide: 'توسيع',
  unfold: { facets: 'إظهار المرشِّحات', panel: 'إظهار الأدلة' },
  summed: ({ actors, marks, texts, rows }, hidden) =>
    `${counted(actors, NOUNS.actor)} في ${countedOf(marks, NOUNS.mark)}، ` +
    `و${counted(texts, NOUNS.text)} في ${countedOf(rows, NOUNS.row)} قابلة للفتح؛ ` +
    `خطوط ما هو محدَّد؛ ${hiddenPositions(hidden)}`,
  nothingSelected: 'لا شيء محدَّد. اختر جهة أو نصًا أو خطًا.',
  byIssue: ({ total, targets }) =>
    `المعروض بحسب المسألة: ${counted(total, NOUNS.position)} بشأن ${countedOf(targets, NOUNS.text)}، ` +
    'وفق الموقف الأكثر تكرارًا لكل جهة. والنص المتعلق بمسألتين يُحسب لكلتيهما. لرؤية النصوص، اختر مسألة:',
  overAll: ({ total, targets }) =>
    `يُحسب هنا كل موقف يجتاز التصفية، من أصل ${countedOf(total, NOUNS.position)} بشأن ${countedOf(targets, NOUNS.text)}. ` +
    'لمسألة واحدة وحدها، اخترها:',
  within: (issue) => `النصوص المتعلقة بـ${quoted(issue)} وحدها.`,
  wholeRecord: 'العودة إلى كل المسائل',
  mostDisputed: ({ targets, leftOut }) =>
    `المعروض هنا أشد النصوص إثارة للخلاف: ${number(targets - leftOut)} من أصل ${number(targets)}؛ ` +
    'والبحث يجد غيرها بالاسم.',
  lastDates: 'توضع المواقف المتشابهة عند تاريخ آخرها، وكذلك الفترة الزمنية.',
  rowsAlike: 'الصف الواحد يمثل كل المواقف المتشابهة.',
  changedSince: 'تغيّر السجل منذ وضع هذا العنوان. وما يشير إليه معروض على حاله الآن.',
  emptyTitle: 'لا شيء مطابق',
  emptyText: 'ما من موقف يستوفي المرشِّحات ودرجة الأدلة المعتدّ بها.',
  relax: (facet) =>
    facet === 'dial' ? 'الاعتداد بكل الأدلة' : `عرض الكل: «${FACET_LABELS[facet]}»`,
  relaxAll: 'عرض السجل كله',
  gone: 'الخادم لا يجيب. وما تراه هو آخر ما وصل.',
  goneEmpty: 'الخادم لا يجيب، فليس هناك ما يُعرض بعد.',
  incomplete: 'السجل قيد التحميل ولم يكتمل بعد. أعد المحاولة بعد لحظة.',
  failed: 'رفض الخادم السؤال. وجوابه لا يلائم هذه الصفحة.',
  retry: 'إعادة المحاولة',
  problems: (parts) =>
    `يشير هذا العنوان إلى ما ليس هنا، والباقي معروض: ${parts.map(apart).join('، ')}.`,
  dismiss: 'تجاهل',
  cancel: 'إلغاء',
};
