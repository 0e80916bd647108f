import type { Doubt, ToldFinding, ToldSide } from '../../store/finding.ts';
import type { Named } from '../../store/record.ts';
import type { ToldNote } from '../../store/told.ts';
import type { EnglishFurther } from '../en-further.ts';
import { own } from '../own-words.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, quoted } from './counting.ts';
import { KIND_NOUNS, stanceAt } from './lists.ts';
import { NOUNS, six } from './nouns.ts';
import { FORCE_WORDS } from './rules.ts';
import { tellWay } from './way.ts';

const { dated } = ARABIC;

const LEANS: Readonly<Record<ToldSide['lean'], string>> = {
  FOR: 'تأييد',
  AGAINST: 'معارضة',
  NEITHER: 'لا تأييد ولا معارضة بشأن',
};
const PAIRS = six(
  'لا أزواج من المواقف',
  'زوج واحد من المواقف',
  'زوجان من المواقف',
  '# أزواج من المواقف',
  '# زوجًا من المواقف',
  '# زوج من المواقف',
);

const named = (mention: Named | null): string => quoted(mention?.name ?? '');
const actorOf = ({ actor }: ToldSide): string => apart(actor?.name ?? '');
const when = ({ date }: ToldSide): string => (date === null ? '' : ` (${dated(date)})`);
const listed = (names: readonly Named[]): string => ARABIC.listed(names.map(named));

function place({ target, instrument }: ToldSide): string {
  const part = instrument !== null && instrument.id !== target?.id;
  return part ? `${named(target)} ضمن ${named(instrument)}` : named(target);
}

function stand(side: ToldSide): string {
  const { stance, lean } = side;
  const said = stance === null ? `${LEANS[lean]} ${place(side)}` : stanceAt(stance, place(side));
  return `${said}${when(side)}`;
}

const house = ({ forum }: ToldSide): string => (forum === null ? '' : ` في محفل ${named(forum)}`);

function about({ left, right, issues }: ToldFinding): string {
  if (left.target?.id === right.target?.id || issues.length === 0) return '.';
  return `؛ وكلاهما يتعلق بـ${listed(issues)}.`;
}

const STATEMENTS: Readonly<Record<ToldFinding['rule'], (told: ToldFinding) => string>> = {
  COMMITMENT: (told) =>
    `${actorOf(told.left)}: ${stand(told.left)}، في مقابل ${stand(told.right)}${about(told)}`,
  REVERSAL: (told) =>
    `${actorOf(told.left)}: ${stand(told.left)}، ثم ${stand(told.right)}${about(told)}`,
  FORUM: (told) =>
    `${actorOf(told.left)}: ${stand(told.left)}${house(told.left)}، في مقابل ` +
    `${stand(told.right)}${house(told.right)}${about(told)}`,
  BLOC: (told) =>
    `${actorOf(told.left)}، عضو ${named(told.right.actor)}: ${stand(told.left)}؛ ` +
    `و${named(told.right.actor)}: ${stand(told.right)}${about(told)}`,
  SOURCES: ({ left, right }) =>
    `${actorOf(left)}: في مصدر ${stand(left)}، وفي مصدر آخر ${stand(right)}.`,
  REGRESSION: ({ left, right, issues }) =>
    `${named(right.target)}${when(right)} يشير إلى ${named(left.target)}${when(left)} ويُغفل ${listed(issues)}.`,
};

function sideName(side: ToldSide): string {
  const { actor, target } = side;
  if (actor === null) return `مضمون ${named(target)}`;
  return `موقف ${apart(actor.name)} بشأن ${named(target)}${when(side)}`;
}

const force = ({ instrument }: ToldSide): string =>
  `نص ${named(instrument)} ${FORCE_WORDS[instrument?.force ?? ''] ?? ''}`;

const DOUBTS: Readonly<Record<Doubt['code'], (side: ToldSide, other: ToldSide) => string>> = {
  ONE_SOURCE: (side) => `لا يبيّنه إلا مصدر واحد: ${sideName(side)}.`,
  UNNAMED_OBSERVERS: (side) => `لا يُعرف إلا من مراقبين بلا أسماء: ${sideName(side)}.`,
  INFERENCE: (side) => `لا يُعرف إلا بالاستنتاج: ${sideName(side)}.`,
  UNNAMED_OBSERVERS_AND_INFERENCE: (side) =>
    `لا يُعرف إلا من مراقبين بلا أسماء وبالاستنتاج: ${sideName(side)}.`,
  OTHER_FORCE: (left, right) => `${force(left)}، و${force(right)}.`,
  LONG_APART: () => 'تفصل بين الجانبين أكثر من خمس سنوات.',
};

const NOTES: Readonly<Record<ToldNote['code'], (note: ToldNote) => string>> = {
  NO_POLARITY: () => 'ما من موقف يستوفي المرشِّحات ويتخذ جانبًا.',
  ONE_ACTOR: ({ name }) => `ليس في السجل هنا إلا جهة واحدة، ${apart(name)}، ولا ثانية تقارَن بها.`,
  NO_SHARED_TOPIC: () => 'ما من موضوع تكلمت فيه جهتان.',
  NO_CAMP: () => 'كل جهتين تتفقان بقدر ما تتعارضان، فلا معسكر.',
  ONE_CAMP: () => 'كل من له رابط في معسكر واحد.',
  CAMPS_OF_ONE: () => 'ما من جهتين مجتمعتين: فكل منهما معسكر وحدها.',
  ACTORS_NOT_SET_AGAINST_ALL: ({ count }) =>
    `جهات لها من المواقف ما يتعذر معه مقابلة بعضها ببعض كلها: ${counted(count ?? 0, NOUNS.actor)}. فلا يُقابَل من مواقفها إلا ما كان بشأن نص واحد.`,
  PAIRS_CUT: ({ count }) => `الحد الأقصى المأخوذ به لكل قاعدة: ${counted(count ?? 0, PAIRS)}.`,
};
const CUT: readonly ToldNote['code'][] = ['ACTORS_NOT_SET_AGAINST_ALL', 'PAIRS_CUT'];

const topics = (all: readonly Named[]): string => all.map(named).join('، ');

/** What is told of an answer whose parts the API hands on. */
export const AR_TOLD: Translated<EnglishFurther['told']> = {
  own,
  beside: (names) => names.map((name) => (names.length > 1 ? apart(name) : name)).join('، '),
  statement: (finding) => STATEMENTS[finding.rule](finding),
  doubt: ({ code, side }, { left, right }) =>
    side === 'RIGHT' ? DOUBTS[code](right, left) : DOUBTS[code](left, right),
  readings: {
    OTHER_SCOPE: 'نطاق مختلف: قد يقصد النصان أمرين مختلفين بما يشتركان فيه.',
    OTHER_FORCE:
      'قوة إلزام مختلفة: أحد النصين أشد إلزامًا من الآخر، وقد يُعترض عليه لهذا السبب وحده.',
    SINGLE_SOURCE: 'مصدر وحيد: يستند أحد الجانبين إلى مصدر واحد، وقد يكون مخطئًا.',
    UNNAMED_OBSERVERS: 'مراقبون بلا أسماء: لا أحد يتحمل باسمه تبعة ما يُنسب إلى أحد الجانبين.',
    INFERRED: 'استنتاج: ما من مصدر يقول أحد الجانبين صراحةً.',
    LONG_AGO: 'تقادم العهد: قد تتغير الآراء في أكثر من خمس سنوات.',
    CHANGED_MANDATE: 'تغيّر الولاية: بين الوقتين تركت الجهة ما كان يُلزمها.',
    BODY_ALONE: 'تكلمت الهيئة من دون العضو، وربما لم يكن موافقًا.',
    RECALL_KEEPS: 'قد تكون الإشارة إلى نص إبقاءً على ما فيه، من دون تكراره.',
  },
  request: ({ asker, actor, about, answer }) =>
    `${apart(actor)}: طلب ${apart(asker)} تعليقًا بشأن ${quoted(about)}` +
    (answer === null
      ? '، ولم يرد جواب. وليس في السجل ما يدل على عرض الزعم نفسه على هذه الجهة.'
      : `، والجواب: ${apart(answer)}`),
  camp: ({ labelFor, labelAgainst, memberCounts }) =>
    [
      labelFor.length === 0 ? '' : `مع: ${topics(labelFor)}`,
      labelAgainst.length === 0 ? '' : `ضد: ${topics(labelAgainst)}`,
      labelFor.length + labelAgainst.length === 0 ? 'لا موضوع خاصًا به' : '',
      memberCounts.map(({ kind, count }) => counted(count, KIND_NOUNS[kind])).join('، '),
    ]
      .filter((part) => part !== '')
      .join('؛ '),
  notes: (notes) =>
    [
      ...notes.map((note) => NOTES[note.code](note)),
      ...(notes.some(({ code }) => CUT.includes(code)) ? ['ضيِّق المرشِّحات لترى المزيد.'] : []),
    ].join(' '),
  way: tellWay,
};
