import type { Evidentiality } from '../../../queries/vocabulary.ts';
import type { EN_PANEL } from '../en-panel.ts';
import type { Translated } from '../translated.ts';
import { counted, FRENCH, NOUNS, noun, quoted } from './counting.ts';
import { FATE_WORDS, KIND_NOUNS, KNOWN_WORDS, stanceOn } from './lists.ts';

const { listed, number } = FRENCH;

/** The words of the questions, the outline and the panel. */
export const FR_PANEL: Translated<typeof EN_PANEL> = {
  whoOpposed: (target) => `Qui s’est opposé à ${quoted(target)} ?`,
  whereContradicts: (actor) => `${actor} : où sont contredits ses engagements ?`,
  whatHappened: (target) => `Qu’est-il advenu de ${quoted(target)} ?`,
  whoSilent: 'Qui a gardé le silence ?',
  whatAccept: 'Qu’est-ce que tous les camps pourraient accepter ?',
  shared: (topics) => (topics === 0 ? 'rien encore' : counted(topics, NOUNS.topic)),
  whereTurned: (actor) => `${actor} : où la position a-t-elle changé de côté ?`,
  whatDivides: 'Qu’est-ce qui les divise le plus ?',
  split: (against, pro) => `${number(against)} contre, ${number(pro)} pour`,
  whereAlone: (actor) => `${actor} : où la position est-elle presque isolée ?`,
  texts: (count) => counted(count, NOUNS.text),
  whatBothWays: (actor) => `${actor} : pour quoi, et contre quoi ?`,
  actors: (counts) => listed(counts.map(([kind, count]) => counted(count, KIND_NOUNS[kind]))),
  cases: (count) => counted(count, NOUNS.case),
  positions: (count) => counted(count, NOUNS.position),
  fate: (fate) => FATE_WORDS[fate],
  said: ({ actor, stance, target }) => `${actor} : ${stanceOn(stance, target)}`,
  outlineActors: (count) => `Acteurs, ${number(count)}`,
  outlineHidden: (count) => `Masqués : ${number(count)}`,
  outlineMarked: ', marqué',
  outlineCollapsed: ', replié',
  outlinePinned: ', gardé à sa place',
  outlineTargets: (count) => `Textes et demandes, ${number(count)}`,
  outlineNode: (name, count) =>
    count === 0 ? `${name}, aucune preuve` : `${name}, ${counted(count, NOUNS.position)}`,
  outlinePosition: ({ actor, stance, target }, summary, known) =>
    [`${actor} : ${stanceOn(stance, target)}.`, summary, `${knownAs(known)}.`]
      .filter((part) => part)
      .join(' '),
  mute: (stance, target) => stanceOn(stance, target),
  introTitle: 'Comment lire ceci',
  intro: {
    map: 'Qui est contre se tient à gauche, qui est pour se tient à droite, et ce dont ils parlent se tient entre les deux, dans l’ordre des textes. Choisissez n’importe quoi pour voir comment on le sait.',
    matrix:
      'Une ligne est un acteur, une colonne un sujet, et un signe ce qui figure au dossier. Ceux qui ont parlé de même se suivent, de sorte que les camps forment des blocs. Une case vide signifie aucune preuve, et non la neutralité.',
    clauses:
      'Chaque texte avec ses clauses dans l’ordre : la barre porte à droite du trait ceux qui sont pour, à gauche ceux qui sont contre. Ce qui a été supprimé se trouve au-dessous, avec ceux qui s’y sont opposés.',
    coalitions:
      'Les acteurs d’accord sur leurs sujets communs forment un camp, et ceux qui s’opposent se tiennent à l’écart. Plus un acteur est près du milieu de son camp, plus il y tient fermement.',
    contradictions:
      'Deux faits au dossier qui ne vont pas ensemble, chacun avec ses preuves et avec les lectures innocentes possibles. Aucune carte ne dit que quelqu’un a menti.',
    timeline:
      'Une colonne couvre autant de temps que les sources en datent : un jour, un mois ou une année. Ceux qui sont pour se tiennent au-dessus de la ligne, ceux qui sont contre au-dessous ; ce qui s’est passé alors suit en bas.',
    table:
      'Une ligne est une position : exactement celles que dessinent les autres vues. Choisissez-en une pour voir comment on la connaît.',
    compare:
      'Une ligne est un sujet, une colonne un acteur. Aucune preuve n’est ni accord, ni neutralité.',
    path: 'Chaque chemin est une chaîne de ce qui figure au dossier. Que deux soient liés ne dit pas qu’ils agissent ensemble.',
    coverage:
      'Ce que le dossier couvre et ce qu’il ne couvre pas : une lacune ici est une lacune dans toutes les vues.',
    method:
      'Comment le dossier a été constitué, afin que chacun puisse le refaire et voir s’il en sort la même chose.',
  },
  disputed: 'Où l’opposition se concentre',
  against: (count) => `${number(count)} contre`,
  alleged: (claimant) => `Allégué par ${claimant}`,
  liveText: (said, summary) => `${said}. ${summary}`.trim(),
  liveClaim: (claimant, claim) => `Allégué par ${claimant} : ${claim}`,
  liveActor: (actor, parts) =>
    parts.length === 0 ? `${actor} : aucune preuve.` : `${actor} : ${listed(parts)}.`,
  livePart: (stance, count) => `${stance} (${counted(count, noun('objet'))})`,
  liveTarget: (target, against, forIt) =>
    `${target} : ${number(against)} contre, ${number(forIt)} pour.`,
  liveLinks: (count) => `${counted(count, noun('position affichée', 'positions affichées'))}.`,
  liveSource: (title, shown, alone) =>
    `${title} : ${counted(shown, NOUNS.position)}, dont ${number(alone)} sur elle seule.`,
  inferredPart: (count) => `dont ${number(count)} par déduction`,
};

function knownAs(known: Evidentiality): string {
  return `Connu ${KNOWN_WORDS[known]}`;
}
