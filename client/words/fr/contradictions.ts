import type { EN_CONTRADICTIONS } from '../en-contradictions.ts';
import type { Translated } from '../translated.ts';
import { counted, FRENCH, NOUNS, noun, quoted } from './counting.ts';
import { STANCE_WORDS, stanceOn } from './lists.ts';

const { listed, number } = FRENCH;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The words of the contradictions. */
export const FR_CONTRADICTIONS: Translated<typeof EN_CONTRADICTIONS> = {
  rule: 'Règle',
  statement: 'En une phrase',
  bothSides: ['Un côté', 'L’autre'],
  found: (shown, all) =>
    shown === all
      ? counted(all, NOUNS.finding)
      : `${number(shown)} sur ${counted(all, NOUNS.finding)}`,
  issue: 'Question',
  everyActor: 'tous les acteurs',
  everyIssue: 'toutes les questions',
  showAll: 'Tout montrer',
  nonePasses: 'Aucun constat ne relève de ces règles, de cet acteur et de cette question.',
  none: 'Six règles ont été appliquées à toutes les positions du dossier ; aucune n’a trouvé deux côtés incompatibles.',
  nonePassing:
    'Six règles ont été appliquées aux positions qui passent le filtre ; aucune n’y a trouvé deux côtés incompatibles.',
  more: (count) =>
    `${counted(count, noun('constat de plus', 'constats de plus'))} : choisissez une règle, un acteur ou une question pour les voir.`,
  onIssues: (names) => (names.length === 0 ? '' : `sur ${listed(names.map(quoted))}`),
  byRule: 'trouvé par une règle, que personne n’allègue',
  alleged: (names) => `allégué par ${listed(names)}`,
  who: 'Qui l’allègue',
  nobody: 'Aucune source. La règle de Demarche le trouve.',
  underName: (claimant) => `${claimant}, et cela reste sous ce nom.`,
  noAnswer: (actor) =>
    actor === null
      ? 'Aucune réponse ne figure au dossier.'
      : `Aucune réponse ne figure au dossier : ${actor}.`,
  innocent: 'Lectures innocentes, non exclues',
  noReading: 'Aucune des lectures connues ne s’applique.',
  why: (severity) => `Gravité « ${severity} » : pourquoi`,
  startsHigh: 'Part du degré le plus élevé ; un degré de moins pour chaque raison.',
  severity: 'Gravité',
  onMap: 'Montrer comme deux chemins',
  recalls: 'rappelle',
  side: (stance, target) => {
    if (target === null) return stance === null ? '' : STANCE_WORDS[stance];
    return stance === null ? target : capital(stanceOn(stance, target));
  },
  sources: (count) => (count === 0 ? 'aucune source' : counted(count, NOUNS.source)),
  evidence: (count) => `Preuves, ${counted(count, NOUNS.span)}`,
  rules: {
    COMMITMENT: 'Engagement',
    REVERSAL: 'Revirement',
    FORUM: 'Deux enceintes',
    BLOC: 'Contre son groupe',
    SOURCES: 'Sources discordantes',
    REGRESSION: 'Régression',
  },
  severities: { HIGH: 'Élevée', MEDIUM: 'Moyenne', LOW: 'Faible' },
};
