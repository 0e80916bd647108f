import type { EN_PAIRS } from '../en-pairs.ts';
import type { Translated } from '../translated.ts';
import { agreed, counted, FRENCH, NOUNS, noun, quoted } from './counting.ts';

const { listed, number, percent } = FRENCH;

/** The words of the comparison and of the connection. */
export const FR_PAIRS: Translated<typeof EN_PAIRS> = {
  compare: {
    title: 'Comparer',
    heading: (names) => listed(names),
    withWhom: (name) => `${name} : comparer avec qui ?`,
    whom: 'Qui mettre côte à côte ?',
    how: 'De deux à quatre acteurs, sujet par sujet : ce que chacun soutient, où ils diffèrent et où ils s’accordent.',
    add: 'Ajouter un acteur',
    addPrompt: 'Ajouter un acteur',
    full: 'Quatre est le plus que l’on puisse lire côte à côte.',
    takeOut: (name) => `Retirer ${name}`,
    fellows: 'Sur la plupart des mêmes questions',
    active: 'Avec le plus de positions',
    shares: (count) => counted(count, NOUNS.issue),
    holds: (count) => counted(count, NOUNS.position),
    sum: (topics, both) =>
      `${counted(topics, NOUNS.topic)}, dont ${both === 0 ? 'aucun' : number(both)} sur ${agreed(both, 'lequel', 'lesquels')} tous prennent parti.`,
    agreement: (share) => `Ils s’accordent sur ${percent(share)}`,
    agreementMeans: 'des sujets que deux d’entre eux partagent, en moyenne sur les paires.',
    table: 'Côte à côte, sujet par sujet',
    topic: 'Sujet',
    noEvidence: 'aucune preuve',
    count: (count) => counted(count, NOUNS.position),
    left: (count) =>
      `${counted(count, noun('sujet de plus', 'sujets de plus'))}, par ordre alphabétique`,
    nothing:
      'Aucun d’eux ne figure au dossier avec quoi que ce soit que les filtres laissent passer.',
  },
  path: {
    title: 'Quel lien entre eux ?',
    from: 'De',
    to: 'À',
    prompt: 'Acteur, texte ou question',
    change: (name) => `En choisir un autre que ${name}`,
    swap: 'Inverser',
    how: 'Choisissez-en deux : acteurs, textes ou questions. Les chemins les plus courts de l’un à l’autre sont dits en phrases et dessinés, chaque pas avec ce qui le montre.',
    found: (count, more) =>
      `${counted(count, noun('chemin', 'chemins'))}, le plus court d’abord${more ? ' ; il y en a d’autres' : ''}.`,
    steps: (hops) => counted(hops, noun('pas', 'pas')),
    none: (from, to) =>
      `Rien de ce que les filtres laissent passer ne mène de ${quoted(from)} à ${quoted(to)} en six pas.`,
    noneMeans: 'Ce n’est ni la preuve d’un lien, ni la preuve qu’il n’y en a pas.',
    table: 'Pas à pas, avec ce qui le montre',
    columns: { step: 'Pas', known: 'Connu', shown: 'Montré par' },
    said: ({ from, verb, to }) => `${from} ${verb} ${quoted(to)}`,
    structure: 'par la composition du dossier',
    shown: 'au dossier',
    evidence: (count) => `Preuves, ${counted(count, NOUNS.span)}`,
    undirected: 'est lié à',
    on: (verb) => `${verb} →`,
    back: (verb) => `← ${verb}`,
  },
  verdicts: {
    opposed: 'Ils sont en désaccord',
    mixed: 'L’un est des deux côtés',
    apart: 'Ils penchent différemment',
    alike: 'Ils sont d’accord',
    alone: 'Un seul prend parti',
    aside: 'Personne ne prend parti',
  },
  links: {
    PART_OF: 'fait partie de',
    CONCERNS: 'concerne',
    MEMBER_OF: 'est membre de',
    BECAME: 'est devenu',
    RECALLS: 'rappelle',
    SPEAKS_FOR: 'parle au nom de',
  },
  kinds: {
    STATE: 'État',
    ORGANISATION: 'organisation',
    PERSON: 'personne',
    INSTRUMENT: 'texte',
    CLAUSE: 'clause ou demande',
    ISSUE: 'question',
  },
};
