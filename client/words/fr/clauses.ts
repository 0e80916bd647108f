import type { EN_CLAUSES, EN_OPTIONS, LOOK_WORDS, WORDING_WORDS } from '../en-clauses.ts';
import type { Translated } from '../translated.ts';
import { counted, FRENCH, NOUNS, noun } from './counting.ts';

const { listed, number } = FRENCH;

/** How a sign is filled. */
export const FR_LOOKS: Translated<typeof LOOK_WORDS> = {
  full: 'nommé',
  thin: 'témoins anonymes seulement',
  hollow: 'déduit',
};
/** What stands for a verb where there is none. */
export const FR_WORDING: Translated<typeof WORDING_WORDS> = {
  VERBATIM: 'sans verbe',
  REPORTED: 'rapporté',
};

/** The words of the texts, clause by clause. */
export const FR_CLAUSES: Translated<typeof EN_CLAUSES> = {
  title: 'Les textes, clause par clause',
  key: 'Signes',
  ask: 'demande',
  heads: {
    label: 'Repère',
    name: 'Ce qu’elle dit, en nos termes',
    verb: 'Verbe',
    against: 'Contre',
    for: 'Pour',
    fate: 'Devenir',
  },
  unit: (actor, family, look) =>
    look === 'full' ? `${actor} : ${family}` : `${actor} : ${family}, ${FR_LOOKS[look]}`,
  side: (side, names) => {
    const word = side === 'against' ? 'contre' : 'pour';
    return names.length === 0
      ? `personne au dossier n’est ${word}`
      : `${number(names.length)} ${word} : ${listed(names)}`;
  },
  total: (side, count) => `${side === 'against' ? '−' : '+'}${number(count)}`,
  binds: (rank, most) => `force obligatoire du verbe : ${number(rank)} sur ${number(most)}`,
  noEvidence: 'aucune preuve',
  left: (count) =>
    counted(count, noun('autre clause ne figure pas ici', 'autres clauses ne figurent pas ici')),
  mostOpposed: (shown, all) =>
    shown === all
      ? `${counted(all, NOUNS.text)}, les plus contestés d’abord.`
      : `Les ${number(shown)} textes auxquels le plus d’acteurs sont opposés, sur ${number(all)}. Pour tous les textes d’une question, choisissez-la ci-dessus.`,
  cemetery: 'Abandonné en chemin',
  asks: (count) => counted(count, NOUNS.ask),
  noneDropped: 'Aucune source ne dit que quoi que ce soit ait été abandonné.',
  droppedElsewhere: (count) =>
    `${counted(count, noun('demande abandonnée', 'demandes abandonnées'))} au dossier, mais d’aucun des textes montrés ici.`,
  lastSeen: 'Vu en dernier dans',
  byTexts: 'Mot à mot, les deux textes étant disponibles :',
  byNames: 'Mot à mot, en nos termes, car les deux textes ne sont pas disponibles :',
  askedBy: 'Demandé par',
  silent: 'Silence',
  knownFrom: 'Connu par',
  instead: 'À la place',
  nothing: 'rien',
};

/** What a reader can choose within the views. */
export const FR_OPTIONS: Translated<typeof EN_OPTIONS> = {
  texts: {
    title: 'Montrer',
    values: { spoken: 'Commentées', all: 'Toutes les clauses', disputed: 'Contestées seulement' },
  },
  level: {
    title: 'Colonnes',
    values: { clause: 'Clauses', issue: 'Questions', instrument: 'Textes' },
  },
  topics: {
    title: 'Sujets',
    values: { issue: 'Questions', clause: 'Clauses', instrument: 'Textes' },
  },
  camps: {
    title: 'Camps selon',
    values: {
      signed_camps: 'Modularité signée',
      louvain: 'Louvain',
      average_linkage: 'Lien moyen',
      ward: 'Ward',
      concor: 'CONCOR',
    },
  },
  beside: {
    title: 'Sujets',
    values: { issue: 'Questions', clause: 'Clauses', instrument: 'Textes' },
  },
  first: {
    title: 'D’abord',
    values: { differences: 'Différences', agreements: 'Accords' },
  },
  ways: {
    title: 'Chemins',
    values: { '3': '3', '10': '10', '30': '30' },
  },
  below: {
    title: 'Sous l’axe',
    values: { moments: 'Ce qui s’est passé', table: 'Tableau' },
  },
  layout: {
    title: 'Disposition',
    values: { stance: 'Attitude', force: 'Forces', layers: 'Couches', ego: 'Entourage' },
  },
  hulls: { title: 'Contours', values: { none: 'Aucun', blocs: 'Groupes', camps: 'Camps' } },
  hops: { title: 'Pas', values: { 1: '1', 2: '2', 3: '3' } },
  relation: {
    title: 'Liens',
    values: { subtract: 'Accord moins opposition', congruence: 'Accord', conflict: 'Opposition' },
  },
  likeness: {
    title: 'Semblables selon',
    values: { sign: 'pour ou contre', exact: 'la même attitude', ordinal: 'la distance' },
  },
  norm: {
    title: 'Divisé par',
    values: {
      none: 'rien',
      agreement: 'sujets communs',
      average: 'moyenne des sujets',
      jaccard: 'sujets de l’un ou l’autre (Jaccard)',
      cosine: 'racine du produit (cosinus)',
      dna_cosine: 'produit des sujets (DNA)',
    },
  },
  least: {
    title: 'Liens à partir de',
    values: { any: 'tout poids', '0.25': '0,25', '0.5': '0,5', '1': '1', '2': '2', '3': '3' },
  },
  order: {
    title: 'Ordre',
    values: {
      clustered: 'Semblables ensemble',
      name: 'Nom',
      activity: 'Nombre de positions',
    },
  },
};
