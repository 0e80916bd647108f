import type { EN_DETAILS } from '../en-details.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, countedOf, listed, quoted } from './counting.ts';
import { FATE_WORDS } from './lists.ts';
import { NOUNS, six } from './nouns.ts';

const { dated, number } = ARABIC;

const ALIKE = six(
  'لا مواقف متشابهة',
  'موقف واحد',
  'موقفان متشابهان',
  '# مواقف متشابهة',
  '# موقفًا متشابهًا',
  '# موقف متشابه',
);
const OTHER_ACTORS = six(
  'لا جهات أخرى',
  'جهة أخرى واحدة',
  'جهتان أخريان',
  '# جهات أخرى',
  '# جهة أخرى',
  '# جهة أخرى',
);

/** The words of the panel of what is selected. */
export const AR_DETAILS: Translated<typeof EN_DETAILS> = {
  firstOf: (count) => `يمثل ${countedOf(count, ALIKE)}؛ والجملة والأدلة هي الخاصة بأولها.`,
  position: 'موقف',
  actor: 'جهة',
  target: 'نص أو مطلب',
  claimOf: (actor, rule) => `${apart(actor)}: ${rule}`,
  claim: 'تناقض مزعوم',
  ofSeveral: (index, count) =>
    `${number(index)} من أصل ${number(count)} لهذه الجهة بشأن هذا الموضوع`,
  inferredNote: (premises) =>
    `لا مصدر يقول ذلك. فهو مترتب على ${countedOf(premises, NOUNS.position)}، ويغيب عن الصورة متى لم يعد يُعتدّ بالاستنتاجات.`,
  fromWhat: 'ممَّ استُنتج، وبأي خطوة',
  so: (sentence) => `إذن: ${sentence}`,
  evidence: 'الأدلة',
  noEvidence: 'لا أدلة.',
  loading: 'يجري جلب الأدلة',
  failed: 'لم يرد جواب بشأن الأدلة.',
  unknown: (id) => `لا شيء في السجل يحمل المعرّف ${apart(id)}.`,
  unknownWhy:
    'قد يكون العنوان من سجل آخر، أو قد يكون السجل تغيّر منذ ذلك. وقد تجد ما تبحث عنه باسمه.',
  searchInstead: 'البحث بالاسم',
  letGo: 'إلغاء الاختيار',
  facts: {
    target: 'الموضوع',
    date: 'التاريخ',
    forum: 'المحفل',
    speaker: 'عبّر عنه',
    agree: 'المصادر',
  },
  known: 'كيف عُرف',
  noDate: 'لا تاريخ في السجل',
  noForum: 'لا محفل في السجل',
  agree: (count) =>
    count === 0 ? 'لا مصدر يقوله بذاته' : `يدلّ عليه ${counted(count, NOUNS.source)}`,
  phrase: (phrase) => `بعبارة المصدر: ${quoted(phrase)}`,
  span: (start, end) => `التحقق من المقطع: من المحرف ${number(start)} إلى ${number(end)}`,
  spanMeans:
    'المحارف هي نقاط ترميز Unicode في النص المصدر، معدودة من 0، والنهاية غير داخلة. والبصمة محسوبة على بايتاتها بترميز UTF-8.',
  openSource: 'فتح المصدر',
  newTab: '(علامة تبويب جديدة)',
  date: dated,
  groups: {
    oppose: 'ضد',
    reserve: 'مع تحفّظات',
    abstain: 'امتناع',
    conditional: 'تأييد مشروط',
    support: 'مع',
    none: 'صمت أو انسحاب أو غياب',
  },
  inPositions: (count) => `(${counted(count, NOUNS.position)})`,
  others: (count) => `لا أدلة بشأن ${countedOf(count, OTHER_ACTORS)}. وليس ذلك حيادًا.`,
  leftOut: (count) =>
    `في السجل أيضًا ${counted(count, NOUNS.position)}، مستبعَدة هنا بدرجة الأدلة أو بالمرشِّحات.`,
  letAllCount: 'الاعتداد بكل شيء',
  movers: 'مجال للتحرك',
  moversMean: 'في المسألة نفسها، في موضع آخر من السجل، تقف هذه الجهات في الجانب الآخر:',
  noMovers: 'لا أدلة: لا أحد هنا يقف في الجانب الآخر من المسألة نفسها في موضع آخر.',
  wouldAccept: 'ما يمكن قبوله',
  compareWith: 'المقارنة مع …',
  connectedTo: 'ما الصلة مع …',
  noAnswer: 'لا رد على هذا الزعم في السجل.',
  sides: 'الجانبان',
  byRule: 'تناقض وُجد بقاعدة',
  toFindings: 'إلى التناقضات',
  requests: 'وفي السجل أيضًا',
  asked: (asker, answer) =>
    answer === null
      ? `طلب ${apart(asker)} تعليقًا ولم يرد جواب. وليس ذلك صمتًا على طاولة المفاوضات.`
      : `طلب ${apart(asker)} تعليقًا، والجواب: ${apart(answer)}`,
  aliases: (names) => `أسماء أخرى: ${names.map(apart).join('، ')}`,
  memberOf: (name, role) =>
    role === null ? `عضوية: ${apart(name)}` : `${apart(name)}: ${apart(role)}`,
  speaksFor: (names) => `متحدث باسم: ${listed(names)}`,
  became: 'المآل',
  noFate: 'غير وارد في السجل: لا مصدر يقول ما كان مآله.',
  step: (change, to) =>
    to === null ? FATE_WORDS[change] : `${FATE_WORDS[change]}؛ وحلّ محله: ${quoted(to)}`,
  cameFrom: (from, change) => `من ${quoted(from)}، ${FATE_WORDS[change]}`,
  askOf: (instrument) => `مطلب متصل بـ${quoted(instrument)}، معروف من التقارير فقط`,
  clauseOf: (instrument, label) =>
    label === null ? `جزء من ${quoted(instrument)}` : `${apart(label)} من ${quoted(instrument)}`,
  verb: (verb) => `فعل المنطوق: ${apart(verb)}`,
  issues: 'المسائل',
  recalls: (names) => `يشير إلى: ${listed(names)}`,
  recalledBy: (names) => `تشير إليه: ${listed(names)}`,
  madeBy: (body) => `وُضع في إطار: ${apart(body)}`,
  why: 'لماذا؟',
  whole: 'البطاقة كاملة',
  leaveOut: 'استبعاد الاستنتاجات',
  countAgain: 'الاعتداد بالاستنتاجات من جديد',
};
