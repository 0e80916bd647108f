import type { ActorKind, Fate, Stance } from '../../../queries/vocabulary.ts';
import type * as english from '../closed-lists.ts';
import type { Translated } from '../translated.ts';
import { type Noun, quoted } from './counting.ts';
import { six } from './nouns.ts';

/** What an actor's stance is: a noun, which agrees with every actor. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  PROPOSES: 'اقتراح',
  COMMITS: 'التزام',
  SUPPORTS: 'تأييد',
  CONDITIONAL: 'تأييد مشروط',
  ABSTAINS: 'امتناع',
  RESERVES: 'تحفّظ',
  OPPOSES: 'معارضة',
  SILENT: 'صمت',
  WITHDREW: 'انسحاب',
  ABSENT: 'غياب',
};

/** What leads from a stance to what it is on. */
const LEADS: Readonly<Record<Stance, string>> = {
  PROPOSES: ' ',
  COMMITS: ' بشأن ',
  SUPPORTS: ' ',
  CONDITIONAL: ' بشأن ',
  ABSTAINS: ' بشأن ',
  RESERVES: ' على ',
  OPPOSES: ' ',
  SILENT: ' بشأن ',
  WITHDREW: ' من ',
  ABSENT: ' عن ',
};

/** A stance and what it is on, as it stands there. */
export function stanceAt(stance: Stance, target: string): string {
  return `${STANCE_WORDS[stance]}${LEADS[stance]}${target}`;
}

/** A stance and what it is on, by its name. */
export function stanceOn(stance: Stance, target: string): string {
  return stanceAt(stance, quoted(target));
}

/** A family of stances in the legend. */
export const FAMILY_WORDS: Translated<typeof english.FAMILY_WORDS> = {
  support: 'تأييد',
  conditional: 'تأييد مشروط',
  abstain: 'امتناع',
  reserve: 'تحفّظ',
  oppose: 'معارضة',
  none: 'صمت أو انسحاب',
};

/** How a position is known, in the legend. */
export const KNOWN_LABELS: Translated<typeof english.KNOWN_LABELS> = {
  RECORD: 'وثيقة رسمية',
  OWN_WORDS: 'أقوال الجهة نفسها',
  NAMED_WITNESS: 'شاهد مذكور بالاسم',
  ANONYMOUS_OBSERVERS: 'مراقبون بلا أسماء',
  INFERRED: 'استنتاج',
};

/** How a position is known, on the dial. */
export const DIAL_LABELS: Translated<typeof english.DIAL_LABELS> = {
  RECORD: 'وثيقة',
  OWN_WORDS: 'أقوالها',
  NAMED_WITNESS: 'بالاسم',
  ANONYMOUS_OBSERVERS: 'بلا اسم',
  INFERRED: 'استنتاج',
};

/** How a position is known, as a phrase. */
export const KNOWN_WORDS: Translated<typeof english.KNOWN_WORDS> = {
  RECORD: 'من وثيقة رسمية: تصويت أو توقيع أو نص',
  OWN_WORDS: 'من أقوال الجهة نفسها',
  NAMED_WITNESS: 'من شاهد مذكور بالاسم',
  ANONYMOUS_OBSERVERS: 'من عدة مراقبين لم تُذكر أسماؤهم',
  INFERRED: 'بالاستنتاج: لا مصدر يقوله',
};

/** What became of a target. */
export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  PROPOSED: 'مقترح',
  RETAINED: 'أُبقي عليه',
  SOFTENED: 'خُفِّف',
  MERGED: 'أُدمج',
  DROPPED: 'أُسقط',
  ADOPTED: 'اعتُمد',
};

/** Kinds of actor, as headings. */
export const KIND_LABELS: Translated<typeof english.KIND_LABELS> = {
  STATE: 'الدول',
  ORGANISATION: 'المنظمات',
  PERSON: 'الأشخاص',
};

/** Kinds of actor, counted. */
export const KIND_NOUNS: Readonly<Record<ActorKind, Noun>> = {
  STATE: six('لا دول', 'دولة واحدة', 'دولتان', '# دول', '# دولة', '# دولة'),
  ORGANISATION: six('لا منظمات', 'منظمة واحدة', 'منظمتان', '# منظمات', '# منظمة', '# منظمة'),
  PERSON: six('لا أشخاص', 'شخص واحد', 'شخصان', '# أشخاص', '# شخصًا', '# شخص'),
};

/** Kinds of actor beyond those that are shown, counted. */
export const KIND_MORE: Readonly<Record<ActorKind, Noun>> = {
  STATE: six(
    'لا دول أخرى',
    'دولة أخرى واحدة',
    'دولتان أخريان',
    '# دول أخرى',
    '# دولة أخرى',
    '# دولة أخرى',
  ),
  ORGANISATION: six(
    'لا منظمات أخرى',
    'منظمة أخرى واحدة',
    'منظمتان أخريان',
    '# منظمات أخرى',
    '# منظمة أخرى',
    '# منظمة أخرى',
  ),
  PERSON: six(
    'لا أشخاص آخرون',
    'شخص آخر واحد',
    'شخصان آخران',
    '# أشخاص آخرين',
    '# شخصًا آخر',
    '# شخص آخر',
  ),
};

/** A kind of actor on its own. */
export const KIND_NAMES: Readonly<Record<ActorKind, string>> = {
  STATE: 'دولة',
  ORGANISATION: 'منظمة',
  PERSON: 'شخص',
};

/** Headings of the facets. */
export const FACET_LABELS: Translated<typeof english.FACET_LABELS> = {
  stance: 'نوع الموقف',
  known: 'كيف عُرف',
  actor: 'الجهات',
  fate: 'المآل',
  issue: 'المسائل',
  source: 'المصادر',
};
