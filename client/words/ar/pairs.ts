import type { EN_PAIRS } from '../en-pairs.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, countedOf, listed, quoted } from './counting.ts';
import { more, NOUNS, six } from './nouns.ts';

const { number, percent } = ARABIC;

const MORE_TOPICS = more(['موضوع', 'مواضيع', 'موضوعًا']);
const WAYS = six('لا مسارات', 'مسار واحد', 'مساران', '# مسارات', '# مسارًا', '# مسار');
const STEPS = six('لا خطوات', 'خطوة واحدة', 'خطوتان', '# خطوات', '# خطوة', '# خطوة');

/** The words of the comparison and of the connection. */
export const AR_PAIRS: Translated<typeof EN_PAIRS> = {
  compare: {
    title: 'المقارنة',
    heading: (names) => listed(names),
    withWhom: (name) => `${apart(name)}: المقارنة مع من؟`,
    whom: 'من يوضع جنبًا إلى جنب؟',
    how: 'من جهتين إلى أربع جهات، موضوعًا بموضوع: موقف كل منها، وأين تختلف وأين تتفق.',
    add: 'إضافة جهة',
    addPrompt: 'إضافة جهة',
    full: 'أربع جهات هي أقصى ما يمكن قراءته جنبًا إلى جنب.',
    takeOut: (name) => `إخراج ${apart(name)}`,
    fellows: 'في معظم المسائل نفسها',
    active: 'الأكثر مواقف',
    shares: (count) => counted(count, NOUNS.issue),
    holds: (count) => counted(count, NOUNS.position),
    sum: (topics, both) =>
      `${counted(topics, NOUNS.topic)}؛ والمواضيع التي تتخذ فيها كلها جانبًا: ${number(both)}.`,
    agreement: (share) => `نسبة الاتفاق ${percent(share)}`,
    agreementMeans: 'من المواضيع المشتركة بين كل جهتين، وهي متوسط الأزواج.',
    table: 'جنبًا إلى جنب، موضوعًا بموضوع',
    topic: 'الموضوع',
    noEvidence: 'لا أدلة',
    count: (count) => counted(count, NOUNS.position),
    left: (count) => `${counted(count, MORE_TOPICS)}، بترتيب الأسماء`,
    nothing: 'ليس لأي منها في السجل ما تسمح به المرشِّحات.',
  },
  path: {
    title: 'ما الصلة بينهما؟',
    from: 'من',
    to: 'إلى',
    prompt: 'جهة أو نص أو مسألة',
    change: (name) => `اختيار غير ${apart(name)}`,
    swap: 'تبديل',
    how: 'اختر اثنين: جهات أو نصوصًا أو مسائل. تُروى أقصر المسارات بينهما جملًا وتُرسم، ومع كل خطوة ما يدل عليها.',
    found: (count, further) =>
      `${counted(count, WAYS)}، الأقصر أولًا${further ? '؛ وهناك غيرها' : ''}.`,
    steps: (hops) => counted(hops, STEPS),
    none: (from, to) =>
      `لا شيء مما تسمح به المرشِّحات يصل ${quoted(from)} إلى ${quoted(to)} في ست خطوات.`,
    noneMeans: 'ليس ذلك دليلًا على وجود صلة، ولا دليلًا على انعدامها.',
    table: 'خطوة بخطوة، مع ما يدل عليها',
    columns: { step: 'الخطوة', known: 'كيف عُرفت', shown: 'ما يدل عليها' },
    said: ({ from, verb, to }) => `${apart(from)} – ${verb} – ${quoted(to)}`,
    structure: 'من تركيب السجل',
    shown: 'وارد في السجل',
    evidence: (count) => `الأدلة، ${countedOf(count, NOUNS.span)}`,
    undirected: 'صلة مع',
    on: (verb) => `${verb} ←`,
    back: (verb) => `→ ${verb}`,
  },
  verdicts: {
    opposed: 'مختلفة',
    mixed: 'إحداها في الجانبين',
    apart: 'متباينة الميل',
    alike: 'متفقة',
    alone: 'واحدة فقط تتخذ جانبًا',
    aside: 'لا أحد يتخذ جانبًا',
  },
  links: {
    PART_OF: 'جزء من',
    CONCERNS: 'يتعلق بـ',
    MEMBER_OF: 'عضو في',
    BECAME: 'صار',
    RECALLS: 'يشير إلى',
    SPEAKS_FOR: 'متحدث باسم',
  },
  kinds: {
    STATE: 'دولة',
    ORGANISATION: 'منظمة',
    PERSON: 'شخص',
    INSTRUMENT: 'نص',
    CLAUSE: 'بند أو مطلب',
    ISSUE: 'مسألة',
  },
};
