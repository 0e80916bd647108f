import type { Noun } from './counting.ts';

type Counted =
  | 'actor'
  | 'ask'
  | 'camp'
  | 'case'
  | 'cell'
  | 'clause'
  | 'finding'
  | 'issue'
  | 'link'
  | 'mark'
  | 'member'
  | 'position'
  | 'row'
  | 'source'
  | 'span'
  | 'target'
  | 'text'
  | 'topic';

/** The nouns that are counted. */
export const NOUNS: Readonly<Record<Counted, Noun>> = {
  actor: six('لا جهات', 'جهة واحدة', 'جهتان', '# جهات', '# جهة', '# جهة'),
  ask: six('لا مطالب', 'مطلب واحد', 'مطلبان', '# مطالب', '# مطلبًا', '# مطلب'),
  camp: six('لا معسكرات', 'معسكر واحد', 'معسكران', '# معسكرات', '# معسكرًا', '# معسكر'),
  case: six('لا حالات', 'حالة واحدة', 'حالتان', '# حالات', '# حالة', '# حالة'),
  cell: six('لا خانات', 'خانة واحدة', 'خانتان', '# خانات', '# خانة', '# خانة'),
  clause: six('لا بنود', 'بند واحد', 'بندان', '# بنود', '# بندًا', '# بند'),
  finding: six(
    'لا حالات تناقض',
    'حالة تناقض واحدة',
    'حالتا تناقض',
    '# حالات تناقض',
    '# حالة تناقض',
    '# حالة تناقض',
  ),
  issue: six('لا مسائل', 'مسألة واحدة', 'مسألتان', '# مسائل', '# مسألة', '# مسألة'),
  link: six('لا روابط', 'رابط واحد', 'رابطان', '# روابط', '# رابطًا', '# رابط'),
  mark: six('لا علامات', 'علامة واحدة', 'علامتان', '# علامات', '# علامة', '# علامة'),
  member: six('لا أعضاء', 'عضو واحد', 'عضوان', '# أعضاء', '# عضوًا', '# عضو'),
  position: six('لا مواقف', 'موقف واحد', 'موقفان', '# مواقف', '# موقفًا', '# موقف'),
  row: six('لا صفوف', 'صف واحد', 'صفان', '# صفوف', '# صفًا', '# صف'),
  source: six('لا مصادر', 'مصدر واحد', 'مصدران', '# مصادر', '# مصدرًا', '# مصدر'),
  span: six('لا مقاطع', 'مقطع واحد', 'مقطعان', '# مقاطع', '# مقطعًا', '# مقطع'),
  target: six(
    'لا نصوص ولا مطالب',
    'نص أو مطلب واحد',
    'نصان أو مطلبان',
    '# نصوص ومطالب',
    '# نصًا ومطلبًا',
    '# نص ومطلب',
  ),
  text: six('لا نصوص', 'نص واحد', 'نصان', '# نصوص', '# نصًا', '# نص'),
  topic: six('لا مواضيع', 'موضوع واحد', 'موضوعان', '# مواضيع', '# موضوعًا', '# موضوع'),
};

/** A noun by its six forms: none, one, two, 3 to 10, 11 to 99, 100 and more. */
export function six(...forms: readonly [string, string, string, string, string, string]): Noun {
  const [zero, one, two, few, many, other] = forms;
  return { zero, one, two, few, many, other };
}

/** Those of a noun that are beyond what is shown: masculine in one and two, feminine in several. */
export function more([one, several, eleven]: readonly [string, string, string]): Noun {
  return six(
    `لا ${several} إضافية`,
    `${one} إضافي واحد`,
    `${one}ان إضافيان`,
    `# ${several} إضافية`,
    `# ${eleven} إضافيًا`,
    `# ${one} إضافي`,
  );
}
