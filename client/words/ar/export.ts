import type { EN_EXPORT, FORMAT_WORDS, STYLE_WORDS } from '../en-export.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, countedOf } from './counting.ts';
import { KIND_NAMES, KNOWN_LABELS } from './lists.ts';
import { NOUNS } from './nouns.ts';
import { VERIFICATION_WORDS } from './rules.ts';

const { dated, number } = ARABIC;

/** The formats of data, each with what it is for. */
export const AR_FORMATS: Translated<typeof FORMAT_WORDS> = {
  csv: ['CSV', 'المواقف، لجدول بيانات'],
  json: ['JSON', 'كل شيء، لبرنامج'],
  graphml: ['GraphML', 'لبرامج Cytoscape وyEd وigraph'],
  gexf: ['GEXF', 'لبرنامج Gephi'],
};
/** The styles of citation. */
export const AR_STYLES: Translated<typeof STYLE_WORDS> = { apa: 'APA', bibtex: 'BibTeX' };

/** The words of what is taken away, and of the dialog that offers it. */
export const AR_EXPORT: Translated<typeof EN_EXPORT> = {
  title: 'أخذ نسخة من هذا العرض',
  shows: (positions) =>
    `ما يستوفي المرشِّحات الآن: ${counted(positions, NOUNS.position)}. ويذكر كل ملف سجله ومرشِّحاته ومصادره.`,
  pictures: 'صورة',
  png: 'PNG',
  pngUse: 'للشرائح، بضعف الحجم',
  svg: 'SVG',
  svgUse: 'للطباعة، قابلة للتحرير',
  print: 'طباعة أو PDF',
  printUse: 'صفحة واحدة مع مفتاح رموزها',
  snapshot: 'لقطة HTML',
  snapshotUse: 'ملف واحد لا يحتاج إلى خادم',
  thisView: (view) => `${view} كما هو معروض`,
  viewWays: {
    csv: ['CSV لهذا العرض', 'صفوفه وأعمدته'],
    json: ['JSON لهذا العرض', 'الشيء نفسه، لبرنامج'],
  },
  fills: 'باهت: مراقبون بلا أسماء فقط. مفرغ: مستنتَج. نقطة: لا أدلة، وليس ذلك حيادًا.',
  data: 'المواقف التي يقوم عليها',
  cite: 'الاستشهاد',
  share: 'المشاركة',
  address: 'عنوان هذا العرض',
  embed: 'التضمين في صفحة',
  embedNote: 'لصفحات هذا الخادم أن تعرضه هكذا؛ أما غيرها فيسمّيه مشغّله في DEMARCHE_EMBED_ORIGINS.',
  copy: 'نسخ',
  copyOf: (what) => `نسخ: ${what}`,
  copied: 'نُسخ',
  selectToCopy: 'اضغط Ctrl+C، أو ⌘C، لنسخ ما هو محدَّد.',
  waiting: 'يُسأل الخادم عما يستند إليه هذا العرض.',
  refused: (message) => `لا يمكن أخذ شيء الآن: ${apart(message)}.`,
  tooMany: (most) =>
    `لا تتسع اللقطة لأكثر من ${countedOf(most, NOUNS.position)}؛ ضيّق المرشِّحات أو خذ البيانات.`,
  noPicture: 'تعذّر رسم الصورة.',
  retrieved: (address) => `العرض: ${apart(address)}`,
  sentence: (positions, actors, targets) =>
    `${counted(positions, NOUNS.position)} من ${countedOf(actors, NOUNS.actor)} بشأن ${countedOf(targets, NOUNS.target)}`,
  against: (count) => `ضد: ${counted(count, NOUNS.actor)}`,
  stake: 'موضع الخلاف، بترتيب النصوص',
  for: (count) => `مع: ${counted(count, NOUNS.actor)}`,
  filter: (parts) =>
    parts.length === 0 ? 'المرشِّحات: لا شيء؛ السجل كله.' : `المرشِّحات: ${parts.join('؛ ')}.`,
  dial: (dial) => `الأدلة حتى «${KNOWN_LABELS[dial]}»`,
  window: (from, to) => [
    ...(from === null ? [] : [`من ${dated(from)}`]),
    ...(to === null ? [] : [`إلى ${dated(to)}`]),
  ],
  hidden: (names) => `مخفي باليد: ${names.map(apart).join('، ')}`,
  without: (facet, values) => `${facet}: من دون ${values.map(apart).join('، ')}`,
  dates: (first, last) => `تواريخ المواقف: من ${dated(first)} إلى ${dated(last)}.`,
  sources: (sources) => `المصادر: ${sources.map(apart).join('؛ ')}.`,
  record: ({ name, version, licence, digest }) =>
    `السجل: ${apart(name)}، الإصدار ${apart(version)}، ${apart(licence)}، ${apart(`SHA-256 ${digest}`)}. أُعدّ ببرنامج Demarche.`,
  span: ({ paraphrase, start, end, sha256, verification }, source) =>
    `${apart(paraphrase)} ${apart(source)}، المحارف من ${number(start)} إلى ${number(end)}، ${apart(`SHA-256 ${sha256.slice(0, 12)}…`)}؛ ${VERIFICATION_WORDS[verification]}.`,
  proof: ({ PROVED, CHANGED, SOURCE_NOT_SUPPLIED }) => {
    const all = PROVED + CHANGED + SOURCE_NOT_SUPPLIED;
    const parts = [
      `جرى التحقق من ${number(PROVED)} من أصل ${countedOf(all, NOUNS.span)} في المصادر`,
      CHANGED === 0 ? [] : `وفي نصوص تغيّرت: ${number(CHANGED)}`,
      SOURCE_NOT_SUPPLIED === 0 ? [] : `وفي نصوص غير متاحة: ${number(SOURCE_NOT_SUPPLIED)}`,
    ];
    return `الأدلة: ${parts.flat().join('، ')}.`;
  },
  kind: (kind) => KIND_NAMES[kind],
  outline: 'من يتخذ أي موقف',
  table: 'المواقف',
  evidence: 'الأدلة والمصادر',
  snapshotNote: 'لقطة: فيها كل ما تعرضه ولا تسأل أحدًا. والعرض الحي على خادمه.',
  jsonNote:
    'والمحتوى نفسه في صورة بيانات موجود في هذا الملف، في عنصر script المسمى "demarche-view".',
  columns: ['الجهة', 'نوع الموقف', 'بشأن', 'كيف عُرف', 'التاريخ', 'باختصار'],
};
