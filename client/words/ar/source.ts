import { VERIFICATIONS } from '../../../queries/vocabulary.ts';
import type { EN_REPORT, EN_SOURCE } from '../en-source.ts';
import type { Translated } from '../translated.ts';
import { ARABIC, apart, counted } from './counting.ts';
import { NOUNS } from './nouns.ts';

const { number } = ARABIC;

const PROOF = {
  PROVED: 'ما جرى التحقق منه في النص المصدر',
  CHANGED: 'ما لم يعد كما في السجل',
  SOURCE_NOT_SUPPLIED: 'ما لم يُتحقق منه لعدم توافر النص هنا',
};

/** The words of a source's panel. */
export const AR_SOURCE: Translated<typeof EN_SOURCE> = {
  crumb: 'مصدر',
  open: (title) => `ما يسهم به هذا المصدر: ${apart(title)}`,
  contributes: (shown, alone) =>
    `ما يدل عليه هنا: ${counted(shown, NOUNS.position)}. ` +
    (alone === 0
      ? 'ولا يستند أي منها إليه وحده.'
      : `وما يستند إليه وحده: ${counted(alone, NOUNS.position)}.`),
  lists: {
    alone: 'يستند إليه وحده',
    carried: 'مستنتَج مما يستند إليه وحده',
    agreed: 'تدل عليه مصادر أخرى أيضًا',
  },
  text: 'نصه',
  spans: (spans) => {
    const proofs = VERIFICATIONS.flatMap((outcome) => {
      const count = spans.filter((span) => span === outcome).length;
      return count === 0 ? [] : `${PROOF[outcome]}: ${number(count)}`;
    });
    return `ما يُعدّ منه دليلًا: ${counted(spans.length, NOUNS.span)} (${proofs.join('، ')}).`;
  },
};

/** The words of a report. */
export const AR_REPORT: Translated<typeof EN_REPORT> = {
  link: 'الإبلاغ عن خطأ',
  text: ({ id, name }, { name: record, version, digest }) => ({
    title: `بلاغ بشأن ${apart(id)}`,
    body: [
      `الموضوع: ${apart(name)}`,
      `المعرّف: ${apart(id)}`,
      `السجل: ${apart(record)}، الإصدار ${apart(version)}`,
      `البصمة: ${apart(digest)}`,
      '',
      'ما الخطأ، وكيف يمكن معرفة ذلك؟',
      '',
    ].join('\n'),
  }),
};
