import type { EN_AROUND, EN_ASIDE } from '../en-around.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, countedOf, quoted } from './counting.ts';
import { FATE_WORDS, KIND_NOUNS, KNOWN_WORDS, stanceOn } from './lists.ts';
import { more, NOUNS, six } from './nouns.ts';

const { number } = ARABIC;

const MORE_ROWS = more(['صف', 'صفوف', 'صفًا']);
const HITS = six('لا نتائج', 'نتيجة واحدة', 'نتيجتان', '# نتائج', '# نتيجة', '# نتيجة');

/** The words of search, of the facets and of the table. */
export const AR_AROUND: Translated<typeof EN_AROUND> = {
  rowBack: 'إلى بداية الصف',
  rowOn: 'إلى بقية الصف',
  ask: 'سؤال السجل',
  searchPrompt: 'جهة أو بند أو كلمة',
  search: 'البحث في السجل',
  searchHits: (count) => counted(count, HITS),
  searchNone: 'لا شيء في السجل يطابق ذلك.',
  searchFailed: 'لم يرد جواب على البحث.',
  matchedAs: (alias) => `باسم ${quoted(alias)}`,
  find: 'البحث بالاسم',
  findIn: (facet) => `البحث بالاسم: ${facet}`,
  noneFound: 'لا شيء بهذا الاسم.',
  only: 'وحده',
  onlyThis: (label) => `${apart(label)} وحده`,
  all: 'الكل',
  allOf: (facet) => `الكل: ${facet}`,
  noneOnRecord: 'غير وارد في السجل',
  noSource: 'بلا مصدر خاص به',
  supportsMeans: 'التأييد: اقتراح أو التزام أو تأييد.',
  roundSquare: 'الدائرة تميل إلى التأييد، والمربع إلى المعارضة. والشكل المفرغ مستنتَج.',
  sidesMean: 'المعارضون إلى اليسار والمؤيدون إلى اليمين، في كل اللغات.',
  rowsShown: (shown, all) => `المعروض ${number(shown)} من أصل ${countedOf(all, NOUNS.row)}`,
  moreRows: (count) => `عرض ${countedOf(count, MORE_ROWS)}`,
  close: 'إغلاق',
  tableTitle: 'المواقف المرسومة',
  columns: {
    actor: 'الجهة',
    stance: 'نوع الموقف',
    target: 'بشأن',
    known: 'كيف عُرف',
    date: 'التاريخ',
    sources: 'المصادر',
    count: 'المواقف',
  },
  copyCsv: 'نسخ بصيغة CSV',
  sortBy: (column) => `الترتيب حسب: ${column}`,
};

/** The words of the questions, the outline and the introduction. */
export const AR_ASIDE: Translated<typeof EN_ASIDE> = {
  whoOpposed: (target) => `من عارض ${quoted(target)}؟`,
  whereContradicts: (actor) => `${apart(actor)}: أين تتناقض المواقف مع الالتزامات؟`,
  whatHappened: (target) => `ما مآل ${quoted(target)}؟`,
  whoSilent: 'من لزم الصمت؟',
  whatAccept: 'ما الذي يمكن أن تقبله كل المعسكرات؟',
  shared: (topics) => (topics === 0 ? 'لا شيء بعد' : counted(topics, NOUNS.topic)),
  whereTurned: (actor) => `${apart(actor)}: أين تغيّر الموقف؟`,
  whatDivides: 'ما أكثر ما يفرّق بينهم؟',
  split: (against, pro) => `${number(against)} ضد، ${number(pro)} مع`,
  whereAlone: (actor) => `${apart(actor)}: أين يخالف الموقف معظم الآخرين؟`,
  texts: (count) => counted(count, NOUNS.text),
  whatBothWays: (actor) => `${apart(actor)}: ما المؤيَّد وما المعارَض؟`,
  actors: (counts) =>
    ARABIC.listed(counts.map(([kind, count]) => counted(count, KIND_NOUNS[kind]))),
  cases: (count) => counted(count, NOUNS.case),
  positions: (count) => counted(count, NOUNS.position),
  fate: (fate) => FATE_WORDS[fate],
  outlineActors: (count) => `الجهات، ${number(count)}`,
  outlineHidden: (count) => `المخفي: ${number(count)}`,
  outlineMarked: '، معلَّم',
  outlineCollapsed: '، مطويّ',
  outlinePinned: '، مثبَّت في موضعه',
  outlineTargets: (count) => `النصوص والمطالب، ${number(count)}`,
  outlineNode: (name, count) =>
    `${apart(name)}، ${count === 0 ? 'لا أدلة' : counted(count, NOUNS.position)}`,
  outlinePosition: ({ actor, stance, target }, summary, known) =>
    [
      `${apart(actor)}: ${stanceOn(stance, target)}.`,
      summary && apart(summary),
      `عُرف ${KNOWN_WORDS[known]}.`,
    ]
      .filter((part) => part)
      .join(' '),
  intro: {
    map: 'المعارضون إلى اليسار والمؤيدون إلى اليمين، وما يتناولونه بينهما بترتيب النصوص. اختر أي عنصر لترى كيف عُرف.',
    matrix:
      'الصف جهة، والعمود موضوع، والعلامة ما ورد في السجل. وتتجاور الجهات المتشابهة في أقوالها، فتظهر المعسكرات كتلًا. والخانة الفارغة تعني انعدام الأدلة، لا الحياد.',
    clauses:
      'كل نص مع بنوده بترتيبها: في الشريط المؤيدون إلى يمين الخط والمعارضون إلى يساره. وما حُذف مذكور في الأسفل مع من عارضه.',
    coalitions:
      'الجهات المتفقة على ما تشترك فيه من مواضيع تؤلف معسكرًا، والمتعارضة متباعدة. وكلما اقتربت الجهة من وسط معسكرها كان ثباتها فيه أشد.',
    contradictions:
      'أمران في السجل لا يجتمعان، لكل منهما أدلته، ومعهما القراءات حسنة النية. وما من بطاقة تقول إن أحدًا كذب.',
    timeline:
      'العمود من الزمن بقدر ما تؤرخه المصادر: يوم أو شهر أو سنة. المؤيدون فوق الخط والمعارضون تحته، وما حدث حينئذ يلي في الأسفل.',
    table: 'الصف موقف: وهي المواقف نفسها التي ترسمها طرق العرض الأخرى. اختر أحدها لترى كيف عُرف.',
    compare: 'الصف موضوع، والعمود جهة. وانعدام الأدلة ليس اتفاقًا ولا حيادًا.',
    path: 'كل مسار سلسلة مما هو وارد في السجل. ووجود صلة بين اثنين لا يعني أنهما يعملان معًا.',
    coverage: 'ما يغطيه السجل وما لا يغطيه: فالثغرة هنا ثغرة في كل طرق العرض.',
    method: 'كيف وُضع السجل، ليتسنى لأيٍّ كان أن يعيد وضعه ويرى هل تخرج النتيجة نفسها.',
  },
  disputed: 'أين تتراكم المعارضة',
  against: (count) => `${number(count)} ضد`,
  alleged: (claimant) => `زعم ${apart(claimant)}`,
};
