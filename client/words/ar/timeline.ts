import type { EN_TIMELINE } from '../en-timeline.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, counted, countedOf, quoted } from './counting.ts';
import { FATE_WORDS } from './lists.ts';
import { more, NOUNS, six } from './nouns.ts';

const { dated, month, number } = ARABIC;

const CHANGES = six('لا تغييرات', 'تغيير واحد', 'تغييران', '# تغييرات', '# تغييرًا', '# تغيير');
const EVENTS = six('لا أحداث', 'حدث واحد', 'حدثان', '# أحداث', '# حدثًا', '# حدث');
const MORE = more(['موقف', 'مواقف', 'موقفًا']);

/** The words of the timeline. */
export const AR_TIMELINE: Translated<typeof EN_TIMELINE> = {
  textsFirst: 'اختر مسألة أولًا',
  textsFirstText:
    'طريقة العرض هذه تميّز بين النصوص، وهي مجتمعةً أكثر مما يمكنها تمييزه. والمسائل مذكورة أعلاه.',
  axis: 'المواقف بحسب التاريخ؛ فوق الخط المؤيدة، وتحته المعارضة',
  moments: 'ما حدث ومتى',
  brush: 'الفترة الزمنية',
  ends: { first: 'بداية الفترة', last: 'نهاية الفترة' },
  all: 'كل التواريخ',
  play: 'تشغيل',
  pause: 'إيقاف',
  stepBack: 'خطوة إلى الوراء',
  stepOn: 'خطوة إلى الأمام',
  undated: 'لا تاريخ في السجل',
  window: ({ from, to }) => {
    if (from !== null && to !== null)
      return from === to ? dated(from) : `من ${dated(from)} إلى ${dated(to)}`;
    if (from !== null) return `منذ ${dated(from)}`;
    return to === null ? 'كل التواريخ' : `حتى ${dated(to)}`;
  },
  shown: ({ positions, changes }, window) =>
    `${counted(positions, NOUNS.position)}، وفي البنود ${counted(changes, CHANGES)}: ${window}`,
  noAxis: 'لا تاريخ لأي موقف معتدّ به ولا لأي تغيير في بند، فلا محور يُرسم.',
  noChanges: 'لا مصدر يقول ما آل إليه بند تتعلق به هذه المواقف.',
  untold: 'الأحداث التي لا موقف فيها ومآل البنود غير مذكورة هنا: فالجواب يطول. ومرشِّح أضيق يُظهرها.',
  column: ({ date, against, for: pro, neither, events, changes }) =>
    `${dated(date)}: ${number(pro)} مع، ${number(against)} ضد، ${number(neither)} لا مع ولا ضد؛ ` +
    `${counted(events.length, EVENTS)}، ${counted(changes.length, CHANGES)}. عرض هذه وحدها.`,
  short: month,
  signs: { event: '◆', change: '△' },
  key: '◆ أحداث، △ تغييرات في البنود؛ والخط المتقطع: أكثر من سنة فاصلة. اسحب، أو حرّك أحد الطرفين، لتحديد فترة تلتزم بها كل طرق العرض.',
  change: (from, change, to) =>
    `${quoted(from)}: ${FATE_WORDS[change]}${to === null ? '' : `؛ وحلّ محله: ${quoted(to)}`}`,
  more: (count) => `عرض ${countedOf(count, MORE)}`,
  tableTitle: 'محور الزمن في جدول',
  columns: ['التاريخ', 'مع', 'ضد', 'لا مع ولا ضد', 'الأحداث', 'مآل البنود'],
};
