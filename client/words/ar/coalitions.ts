import type { EN_COALITIONS } from '../en-coalitions.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, quoted } from './counting.ts';
import { KNOWN_LABELS } from './lists.ts';
import { NOUNS, six } from './nouns.ts';

const { fraction, number, percent } = ARABIC;

const AGREEING = six(
  'لا أزواج متفقة',
  'زوج متفق واحد',
  'زوجان متفقان',
  '# أزواج متفقة',
  '# زوجًا متفقًا',
  '# زوج متفق',
);
const CLASHING = six(
  'لا أزواج متعارضة',
  'زوج متعارض واحد',
  'زوجان متعارضان',
  '# أزواج متعارضة',
  '# زوجًا متعارضًا',
  '# زوج متعارض',
);
const CLASHES = six('لا تعارض', 'تعارض واحد', 'تعارضان', '# تعارضات', '# تعارضًا', '# تعارض');

const ratio = (support: number, spoke: number): string =>
  `${number(Math.round(support * spoke))}/${number(spoke)}`;

/** The words of the coalitions. */
export const AR_COALITIONS: Translated<typeof EN_COALITIONS> = {
  sum: ({ camps, unplaced }) =>
    `${counted(camps, NOUNS.camp)}${unplaced === 0 ? '' : `، وخارجها ${counted(unplaced, NOUNS.actor)}`}.`,
  split: (polarisation, modularity) =>
    `الاستقطاب ${fraction(polarisation)} من 1، والنمطية ${fraction(modularity)}.`,
  ties: (inside, clashes) =>
    `داخل المعسكرات: ${counted(inside, AGREEING)}؛ وفيما بينها: ${counted(clashes, CLASHING)}.`,
  cohesion: (members, cohesion) =>
    `${counted(members, NOUNS.member)}، التماسك ${fraction(cohesion)}`,
  shares: (inside, outside) =>
    `${inside === null ? 'لم يتكلم أحد' : `المؤيدون ${percent(inside)}`}؛ ` +
    `وخارجه: ${outside === null ? 'لم يُسمع رأي' : percent(outside)}`,
  defining: 'ما يميّز كل معسكر عن سواه',
  clashes: (count) => apart(counted(count, CLASHES)),
  wouldMove: (name) => `${apart(name)}: تقف هنا لو صح الافتراض`,
  caption:
    'الأقرب إلى المركز أكثر ثباتًا: نسبة بقاء الجهة في معسكرها عند سحب المواضيع من جديد. الدوائر: 75 و50 و25 و0 في المائة. والخط: عضوان يتفقان أكثر مما يتعارضان. والخط المتقطع: هذا العدد من أزواج معسكرين يغلب عليه التعارض.',
  stays: (actor, stability) => `${apart(actor)}: نسبة البقاء ${percent(stability)}`,
  percent,
  fraction,
  members: (count) => `الصورة في جدول: ${counted(count, NOUNS.actor)}`,
  membersTitle: 'من في أي معسكر',
  columns: ['الجهة', 'المعسكر', 'البقاء', 'الوساطة'],
  wants: 'ما يريده المعسكر',
  noCamp: 'لا معسكر',
  whatIf: 'ماذا لو',
  hypothetical: 'افتراض، ليس في السجل',
  whatIfMeans: 'انسب إلى جهة موقفًا آخر، فتتبعه المعسكرات وأرضية التوافق.',
  who: 'من',
  what: 'بشأن',
  choose: 'اختر',
  suppose: 'افتراض التأييد',
  spokenTo: 'ما تناولته',
  notSpokenTo: 'غير ذلك',
  on: (actor, target) => `${apart(actor)} بشأن ${quoted(target)}`,
  drop: 'سحب',
  moved: {
    record: 'السجل',
    camp: (actor) => `معسكر ${apart(actor)}`,
    stays: (actor) => `نسبة بقاء ${apart(actor)} فيه`,
    camps: 'المعسكرات',
    polarisation: 'الاستقطاب، من 0 إلى 1',
    shared: 'مواضيع تؤيدها كل المعسكرات',
  },
  dragOn: 'اسحب جهة إلى موقف آخر:',
  brokers: 'بين المعسكرات',
  brokersMean: 'من يتوزع توافقه على عدة معسكرات: 0 معسكر واحد، وقرب 1 معسكرات كثيرة بالتساوي.',
  broker: (score) => `${fraction(score)}، يتفق مع`,
  tiesOf: (actor) => `روابط ${apart(actor)}`,
  weight: 'الوزن',
  weighed: (weight) => (Number.isInteger(weight) ? number(weight) : fraction(weight)),
  sharedTopics: 'المشترك',
  moreTies: (count) => `روابط أخرى أضعف: ${counted(count, NOUNS.link)}`,
  theCamps: '(المعسكرات)',
  theTies: '(الروابط)',
  ground: 'أرضية التوافق',
  groundSum: (shared, nearly) =>
    [
      shared === 0
        ? 'لا موضوع بعدُ تكلمت فيه كل المعسكرات وأيدته.'
        : `مواضيع تكلمت فيها كل المعسكرات وأيدتها: ${counted(shared, NOUNS.topic)}.`,
      nearly === 0
        ? ''
        : `مواضيع تؤيدها عدة معسكرات ولم يُسمع رأي غيرها: ${counted(nearly, NOUNS.topic)}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  topic: 'الموضوع',
  campNo: (camp) => `المعسكر ${number(camp)}`,
  score: 'الدرجة',
  unheard: 'لم يُسمع رأي',
  unheardMeans: 'يبيّن الرقم عدد المؤيدين من أصل من تكلموا؛ والنقطة تعني أن أحدًا لم يُسمع.',
  support: (support, spoke) => apart(ratio(support, spoke)),
  supportMeans: (support, spoke) =>
    `المؤيدون ${number(Math.round(support * spoke))} من أصل ${number(spoke)} ممن تكلموا`,
  dependence: 'علامَ يتوقف هذا',
  dependenceMeans:
    'الشبه بالمعسكرات أعلاه، وفق مؤشر راند المعدَّل: 1 يعني التطابق، و0 لا يفضل المصادفة.',
  otherwise: 'بطريقة أخرى، أو من دون',
  camps: 'المعسكرات',
  alike: 'الشبه',
  without: (source) => `من دون ${quoted(source)}`,
  withoutWays: (ways) => `من دون: ${ARABIC.listed(ways.map((known) => KNOWN_LABELS[known]))}`,
  methods: {
    SIGNED_CAMPS: 'النمطية ذات الإشارة',
    LOUVAIN: 'Louvain',
    AVERAGE_LINKAGE: 'متوسط الارتباط',
    WARD: 'Ward',
    CONCOR: 'CONCOR',
  },
};
