import type { Evidentiality } from '../../../queries/vocabulary.ts';
import type { EN_AROUND, EN_ASIDE } from '../en-around.ts';
import type { Translated } from '../translated.ts';
import { counted, FRENCH, more, NOUNS, noun, quoted } from './counting.ts';
import { FATE_WORDS, KIND_NOUNS, KNOWN_WORDS, stanceOn } from './lists.ts';

const { listed, number } = FRENCH;

/** The words of search, of the facets and of the table. */
export const FR_AROUND: Translated<typeof EN_AROUND> = {
  rowBack: 'Revenir dans la rangée',
  rowOn: 'Avancer dans la rangée',
  ask: 'Interroger le dossier',
  searchPrompt: 'Acteur, clause, mot',
  search: 'Rechercher dans le dossier',
  searchHits: (count) => counted(count, noun('résultat')),
  searchNone: 'Rien au dossier ne correspond.',
  searchFailed: 'La recherche est restée sans réponse.',
  matchedAs: (alias) => `sous le nom ${quoted(alias)}`,
  find: 'Chercher par nom',
  findIn: (facet) => `Chercher par nom : ${facet}`,
  noneFound: 'Aucun ne porte ce nom.',
  only: 'seul',
  onlyThis: (label) => `Seulement : ${label}`,
  all: 'tout',
  allOf: (facet) => `Tout : ${facet}`,
  noneOnRecord: 'rien au dossier',
  noSource: 'aucune source propre',
  supportsMeans: 'Appui : proposition, engagement ou appui.',
  roundSquare: 'Rond : plutôt pour ; carré : plutôt contre. Creux : déduit.',
  sidesMean: 'Contre se tient à gauche, pour à droite, dans toutes les langues.',
  rowsShown: (shown, all) => `${number(shown)} sur ${counted(all, NOUNS.row)}`,
  moreRows: (count) => `Montrer ${counted(count, more('ligne'))}`,
  close: 'Fermer',
  tableTitle: 'Positions représentées',
  columns: {
    actor: 'Acteur',
    stance: 'Attitude',
    target: 'Sur',
    known: 'Comment on le sait',
    date: 'Date',
    sources: 'Sources',
    count: 'Positions',
  },
  copyCsv: 'Copier en CSV',
  sortBy: (column) => `Trier : ${column}`,
};

/** The words of the questions, the outline and the introduction. */
export const FR_ASIDE: Translated<typeof EN_ASIDE> = {
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
};

function knownAs(known: Evidentiality): string {
  return `Connu ${KNOWN_WORDS[known]}`;
}
