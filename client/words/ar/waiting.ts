import type { EN_WAITING } from '../en-waiting.ts';
import type { Translated } from '../translated.ts';
import { counted } from './counting.ts';
import { six } from './nouns.ts';

const SECONDS = six('أقل من ثانية', 'ثانية واحدة', 'ثانيتان', '# ثوانٍ', '# ثانية', '# ثانية');

/** What a view says while its answer is on the way, and where it comes in parts or not at all. */
export const AR_WAITING: Translated<typeof EN_WAITING> = {
  seconds: (count) => counted(count, SECONDS),
  leave: 'إيقاف الانتظار',
  left: 'أوقفت انتظار طريقة العرض هذه.',
  refused: 'تطلب أكثر مما ينجزه الخادم دفعة واحدة. ضيّق نطاق التصفية أو أعد المحاولة بعد قليل.',
  compute: 'احسبها',
  takesLong: 'من دون كل مصدر ومن دون كل طريقة معرفة: يستغرق ذلك وقتًا مع هذا العدد من المواقف.',
  manyTies:
    'الروابط بين هذا العدد من الجهات أكثر مما تحمله إجابة واحدة. اختر وزنًا أدنى ليقلّ عددها.',
  textsOnly: 'لافتراض موقف آخر، اختر مسألة أولًا: فما يتغير هو موقف من نص بعينه.',
};
