import type { EN_PAGE } from '../en-page.ts';
import type { Translated } from '../translated.ts';
import { agreed, counted, FRENCH, more, NOUNS, noun, quoted } from './counting.ts';
import { FACET_LABELS, FATE_WORDS, KIND_NOUNS, KNOWN_LABELS } from './lists.ts';

const { dated, number, short } = FRENCH;

const hiddenPositions = (hidden: number): string =>
  hidden === 0
    ? 'rien n’est masqué'
    : `${counted(hidden, NOUNS.position)} ${agreed(hidden, 'masquée', 'masquées')}`;

/** The words of the page around the picture. */
export const FR_PAGE: Translated<typeof EN_PAGE> = {
  brand: 'Demarche',
  skip: 'Aller au plan',
  skipToPanel: 'Aller aux preuves',
  loadingTitle: 'Ouverture du dossier',
  sentence: ({ actors, positions, targets, sources, span }) => {
    const dates = span === null ? '' : `, de ${span[0].slice(0, 4)} à ${dated(span[1])}`;
    return (
      `${counted(actors, NOUNS.actor)} ${agreed(actors, 'a pris', 'ont pris')} ` +
      `${counted(positions, NOUNS.position)} sur ${counted(targets, NOUNS.target)}, ` +
      `d’après ${counted(sources, NOUNS.source)}${dates}.`
    );
  },
  brief: ({ actors, positions, sources, span }) =>
    `${counted(actors, NOUNS.actor)}, ${counted(positions, NOUNS.position)}, ${counted(sources, NOUNS.source)}` +
    (span === null ? '' : `, ${span[0].slice(0, 4)} à ${span[1].slice(0, 4)}`),
  dialTitle: 'Preuve la plus faible qui compte',
  dialNow: (dial, counting, all) =>
    dial === 'INFERRED'
      ? `tout compte : ${short(all)} sur ${short(all)}`
      : `jusqu’à « ${KNOWN_LABELS[dial]} » : ${short(counting)} sur ${short(all)}`,
  short,
  language: 'Langue',
  theme: (now) => `Couleurs : ${now}`,
  themes: { system: 'comme le système', light: 'claires', dark: 'sombres' },
  questions: 'Questions',
  filters: 'Filtres et légende',
  evidence: 'Preuves',
  outline: 'Plan',
  keysButton: 'Clavier',
  further: 'Plus',
  exportButton: 'Exporter',
  exportFailed: 'L’export ne s’est pas chargé ; réessayer',
  noIssue: 'aucune question',
  tabs: 'Vues',
  page: 'À propos du dossier',
  tabNames: {
    map: 'Carte',
    matrix: 'Matrice',
    clauses: 'Clauses',
    coalitions: 'Coalitions',
    contradictions: 'Contradictions',
    timeline: 'Chronologie',
    table: 'Tableau',
  },
  viewWaiting: 'Un instant : la vue arrive.',
  viewFailed: 'Cette vue n’est pas arrivée. Ce que vous aviez est conservé.',
  undo: 'Annuler',
  redo: 'Rétablir',
  fit: 'Ajuster',
  against: 'Contre',
  againstNote: (count) =>
    `${counted(count, NOUNS.actor)} ; plus près du centre, plus ${agreed(count, 'partagé', 'partagés')}`,
  stake: 'L’enjeu',
  stakeNote: 'dans l’ordre des textes',
  for: 'Pour',
  forNote: (count) => counted(count, NOUNS.actor),
  mapLabel: 'Carte ; le plan dit la même chose en toutes lettres',
  quiet: 'Sans attitude',
  noEvidence: 'aucune preuve',
  moreClauses: (count) => `${counted(count, more('clause'))}, aucune preuve`,
  moreOf: (count) => counted(count, more('clause')),
  moreTexts: (count) => counted(count, more('texte')),
  withClauses: (count) => `avec ${counted(count, NOUNS.clause)}`,
  moreCode: 'de plus',
  moreActors: (kind, count) => {
    const { one, other } = KIND_NOUNS[kind];
    return counted(count, more(one, other));
  },
  andMore: (first, count) => `${first} et ${number(count)} ${agreed(count, 'autre', 'autres')}`,
  loose: {
    undated: 'Textes sans date',
    earlier: 'Textes antérieurs',
    other: 'À côté de ces textes',
    texts: 'Textes par ordre de date',
    issues: 'Questions, avec tous les textes sur chacune',
  },
  looseCount: {
    undated: (count) => `${counted(count, NOUNS.text)} sans date`,
    earlier: (count) => counted(count, noun('texte antérieur', 'textes antérieurs')),
    other: (count) => `${counted(count, NOUNS.text)} à côté de ceux-ci`,
    texts: (count) => counted(count, NOUNS.text),
    issues: (count) => counted(count, NOUNS.issue),
  },
  fateTag: (fate) => (fate === null ? '' : FATE_WORDS[fate]),
  drawn: (links, mute, hidden) =>
    `${counted(links, NOUNS.link)}, ${counted(mute, noun('silence ou retrait', 'silences ou retraits'))}, ` +
    hiddenPositions(hidden),
  waiting: (links) => ` ; ${counted(links, NOUNS.link)} vers des sommes en attente d’un choix`,
  listed: (count, hidden) =>
    `${counted(count, NOUNS.position)}, ` +
    (hidden === 0
      ? 'rien n’est masqué'
      : `${number(hidden)} ${agreed(hidden, 'masquée', 'masquées')}`),
  wide: 'Large',
  unfold: { facets: 'Montrer les filtres', panel: 'Montrer les preuves' },
  summed: ({ actors, marks, texts, rows }, hidden) =>
    `${counted(actors, NOUNS.actor)} en ${counted(marks, noun('repère'))}, ` +
    `${counted(texts, NOUNS.text)} en ${counted(rows, NOUNS.row)} à déplier ; ` +
    `lignes de la sélection ; ${hiddenPositions(hidden)}`,
  nothingSelected: 'Rien n’est sélectionné. Choisissez un acteur, un texte ou une ligne.',
  byIssue: ({ total, targets }) =>
    `${counted(total, NOUNS.position)} sur ${counted(targets, NOUNS.text)} : elles sont montrées par question, ` +
    'selon l’attitude la plus fréquente de chaque acteur. Un texte qui porte sur deux questions compte ' +
    'pour les deux. Pour voir les textes, choisissez une question :',
  overAll: ({ total, targets }) =>
    `Ici compte chacune des ${counted(total, NOUNS.position)} sur ${counted(targets, NOUNS.text)} qui passe le filtre. ` +
    'Pour une seule question, choisissez-la :',
  within: (issue) => `Seulement les textes sur ${quoted(issue)}.`,
  wholeRecord: 'Revenir à toutes les questions',
  mostDisputed: ({ targets, leftOut }) =>
    `Voici les ${number(targets - leftOut)} textes les plus contestés sur ${number(targets)} ; ` +
    'la recherche trouve les autres par leur nom.',
  lastDates:
    'Les positions semblables se placent à la date de la dernière d’entre elles, de même qu’une période.',
  rowsAlike: 'Une ligne vaut pour toutes les positions semblables.',
  changedSince:
    'Le dossier a changé depuis que cette adresse a été faite. Ce qu’elle nomme est montré tel qu’il est maintenant.',
  emptyTitle: 'Rien ne correspond',
  emptyText: 'Aucune position ne passe le filtre et les preuves qui comptent.',
  relax: (facet) =>
    facet === 'dial'
      ? 'Laisser compter toutes les preuves'
      : `Tout montrer de ${quoted(FACET_LABELS[facet])}`,
  relaxAll: 'Montrer tout le dossier',
  gone: 'Le serveur ne répond pas. Ce que vous voyez est ce qui est arrivé en dernier.',
  goneEmpty: 'Le serveur ne répond pas ; il n’y a donc encore rien à montrer.',
  incomplete:
    'Le dossier est en cours de chargement et n’est pas encore entier. Réessayez dans un instant.',
  failed: 'Le serveur a refusé la question. Sa réponse ne convient pas à cette page.',
  retry: 'Réessayer',
  problems: (parts) =>
    `Cette adresse nomme quelque chose qui n’est pas ici, et le reste est montré : ${parts.join(', ')}.`,
  dismiss: 'Ignorer',
  cancel: 'Annuler',
};
