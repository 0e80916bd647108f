import type { EN_DETAILS } from '../en-details.ts';
import type { Translated } from '../translated.ts';
import { agreed, counted, FRENCH, NOUNS, noun, quoted } from './counting.ts';
import { FATE_WORDS } from './lists.ts';

const { dated, listed, number } = FRENCH;

/** The words of the panel of what is selected. */
export const FR_DETAILS: Translated<typeof EN_DETAILS> = {
  firstOf: (count) =>
    `Vaut pour ${counted(count, noun('position semblable', 'positions semblables'))} ; la phrase et les preuves sont celles de la première.`,
  position: 'Position',
  actor: 'Acteur',
  target: 'Texte ou demande',
  claimOf: (actor, rule) => `${actor} : ${rule.toLowerCase()}`,
  claim: 'Contradiction alléguée',
  ofSeveral: (index, count) => `${number(index)} sur ${number(count)} de cet acteur sur cet objet`,
  inferredNote: (premises) =>
    `Aucune source ne le dit. Cela découle de ${counted(premises, NOUNS.position)}, et quitte l’image dès que les déductions ne comptent plus.`,
  fromWhat: 'D’où, et par quel raisonnement',
  so: (sentence) => `Donc : ${sentence}`,
  evidence: 'Preuves',
  noEvidence: 'Aucune preuve.',
  loading: 'Chargement des preuves',
  failed: 'Les preuves sont restées sans réponse.',
  unknown: (id) => `Rien au dossier n’a l’identifiant ${id}.`,
  unknownWhy:
    'L’adresse vient peut-être d’un autre dossier, ou le dossier a changé depuis. Ce que vous cherchez se trouve peut-être par son nom.',
  searchInstead: 'Chercher par nom',
  letGo: 'Ne rien sélectionner',
  facts: {
    target: 'Objet',
    date: 'Date',
    forum: 'Enceinte',
    speaker: 'Porté par',
    agree: 'Sources',
  },
  known: 'Comment on le sait',
  noDate: 'aucune date au dossier',
  noForum: 'aucune enceinte au dossier',
  agree: (count) =>
    count === 0
      ? 'Aucune ne le dit d’elle-même'
      : `${counted(count, NOUNS.source)} ${agreed(count, 'le montre', 'concordent')}`,
  phrase: (phrase) => `Dans les termes de la source : ${quoted(phrase)}`,
  span: (start, end) => `Vérifier le passage : caractères ${number(start)} à ${number(end)}`,
  spanMeans:
    'Les caractères sont les points de code Unicode du texte source, comptés à partir de 0, fin non comprise. L’empreinte porte sur leurs octets UTF-8.',
  openSource: 'Ouvrir la source',
  newTab: '(nouvel onglet)',
  date: dated,
  groups: {
    oppose: 'Contre',
    reserve: 'Réserves',
    abstain: 'Abstention',
    conditional: 'Appui conditionnel',
    support: 'Pour',
    none: 'Silence, retrait ou absence',
  },
  inPositions: (count) => `(${counted(count, NOUNS.position)})`,
  others: (count) =>
    `Aucune preuve sur ${counted(count, NOUNS.other)}. Ce n’est pas de la neutralité.`,
  leftOut: (count) =>
    `${counted(count, noun('position du dossier', 'positions du dossier'))} ${agreed(count, 'est laissée', 'sont laissées')} de côté ici par le niveau de preuve ou les filtres.`,
  letAllCount: 'Tout laisser compter',
  movers: 'Marge de mouvement',
  moversMean: 'Sur la même question, ailleurs au dossier, ceux-ci prennent l’autre parti :',
  noMovers: 'Aucune preuve : personne ici ne prend l’autre parti sur la même question ailleurs.',
  wouldAccept: 'Ce qui serait acceptable',
  compareWith: 'Comparer avec …',
  connectedTo: 'Quel lien avec …',
  noAnswer: 'Aucune réponse à l’allégation ne figure au dossier.',
  sides: 'Les deux côtés',
  byRule: 'Contradiction, trouvée par une règle',
  toFindings: 'Aux contradictions',
  requests: 'Figure aussi au dossier',
  asked: (asker, answer) =>
    answer === null
      ? `Commentaire demandé par ${asker} ; aucune réponse n’est venue. Ce n’est pas un silence à la table.`
      : `Commentaire demandé par ${asker} ; réponse : ${answer}`,
  aliases: (names) => `Autres noms : ${names.join(', ')}`,
  memberOf: (name, role) => (role === null ? `Membre : ${name}` : `${name} : ${role}`),
  speaksFor: (names) => `Parle au nom de : ${listed(names)}`,
  became: 'Ce qu’il en est advenu',
  noFate: 'Pas au dossier : aucune source ne dit ce qu’il en est advenu.',
  step: (change, to) =>
    to === null ? FATE_WORDS[change] : `${FATE_WORDS[change]} ; à la place : ${quoted(to)}`,
  cameFrom: (from, change) => `issu de ${quoted(from)}, ${FATE_WORDS[change]}`,
  askOf: (instrument) =>
    `Une demande relative à ${quoted(instrument)}, connue seulement par des comptes rendus`,
  clauseOf: (instrument, label) =>
    label === null ? `Partie de ${quoted(instrument)}` : `${label} de ${quoted(instrument)}`,
  verb: (verb) => `verbe du dispositif : ${verb}`,
  issues: 'Questions',
  recalls: (names) => `Rappelle : ${listed(names)}`,
  recalledBy: (names) => `Rappelé par : ${listed(names)}`,
  madeBy: (body) => `Établi sous l’égide de : ${body}`,
  why: 'Voir pourquoi',
  whole: 'La fiche entière',
  leaveOut: 'Écarter les déductions',
  countAgain: 'Compter de nouveau les déductions',
};
