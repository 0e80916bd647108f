import type { EN_MAP } from '../en-map.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted, listed } from './counting.ts';
import { NOUNS } from './nouns.ts';

const { number } = ARABIC;

/** The words of the map beyond the picture that opens. */
export const AR_MAP: Translated<typeof EN_MAP> = {
  tools: 'أدوات الخريطة',
  heads: {
    force: () => 'المترابطون متقاربون؛ ولا معنى آخر للموضع',
    layers: () => 'عمود لكل فئة، والنصوص بترتيبها',
    ego: (centre) => `حول ${apart(centre)}: كل دائرة خطوة أبعد`,
  },
  sketch: 'في منتصف الطريق: رسم أولي يجري تدقيقه',
  intro: {
    force:
      'الجهات وما تتناوله، تقرّب بينها الخطوط التي تربطها. والقرب يعني تناول الشيء نفسه، أما المكان وحده فلا يعني شيئًا.',
    layers:
      'من يتكلم، وما يتناوله، والنصوص الكاملة، والقضايا، لكل منها عمود. تتبّع الخط من عمود إلى آخر.',
    ego: 'المختار في الوسط. والحلقة الأولى كل ما يرتبط به، وكل حلقة بعدها خطوة أخرى.',
  },
  layers: {
    actors: 'المتكلمون',
    clauses: 'البنود والمطالب',
    texts: 'النصوص الكاملة',
    issues: 'المسائل',
  },
  beyond: (count) => apart(`+${number(count)}`),
  acts: 'العقد',
  menu: (name) => `ما يمكن فعله مع ${apart(name)}`,
  several: (count) => `العقد المعلَّمة: ${number(count)}`,
  do: {
    fold: { on: 'توسيع', off: 'طيّ' },
    hide: { on: 'إظهار من جديد', off: 'إخفاء' },
    pin: { on: 'تحرير موضعها', off: 'تثبيت في موضعها' },
    neighbours: { on: 'تعليم جيرانها', off: 'تعليم جيرانها' },
    mark: { on: 'إزالة العلامة', off: 'تعليم' },
  },
  hullKey: 'الحدود',
  hullName: (name, marks) => `${apart(name)} (${counted(marks, NOUNS.mark)})`,
  noHulls: 'ليس لأي مجموعة اثنان في هذه الصورة.',
  hullsFailed: 'لم تصل المجموعات؛ اخترها من جديد.',
  nothing: 'اختر أولًا جهة أو نصًّا، أو علِّم بعضها.',
  showHidden: (count) => `المخفي: ${number(count)}؛ إظهار`,
  told: {
    hidden: (names) => `أُخفي: ${listed(names)}.`,
    back: (names) => `ظهر من جديد: ${listed(names)}.`,
    shown: 'ظهر من جديد كل ما كان مخفيًّا.',
    opened: (name) => `وُسِّع: ${apart(name)}.`,
    collapsed: (name, away) =>
      away === 0
        ? `طُوي: ${apart(name)}. لا شيء مرتبط به وحده.`
        : `طُوي: ${apart(name)}، وعدد ما يمثله غيره: ${number(away)}.`,
    pinned: (names) => `ثُبِّت في موضعه: ${listed(names)}.`,
    freed: (names) => `تحرر موضعه: ${listed(names)}.`,
    fixed: (name) => `لا يمكن نقل ${apart(name)} هنا: للنصوص ترتيبها.`,
    marked: (count) => `العقد المعلَّمة: ${number(count)}.`,
    markedOne: (name) => `عُلِّم: ${apart(name)}.`,
    unmarked: (name) => `لم يعد معلَّمًا: ${apart(name)}.`,
  },
};
