import type { EN_COALITIONS } from '../en-coalitions.ts';
import type { Translated } from '../translated.ts';
import { agreed, counted, FRENCH, NOUNS, noun, quoted } from './counting.ts';
import { KNOWN_LABELS } from './lists.ts';

const { fraction, listed, number, percent } = FRENCH;

const CAMP = noun('camp');

/** The words of the coalitions. */
export const FR_COALITIONS: Translated<typeof EN_COALITIONS> = {
  sum: ({ camps, unplaced }) =>
    `${counted(camps, CAMP)}${unplaced === 0 ? '' : `, ${counted(unplaced, NOUNS.actor)} sans camp`}.`,
  split: (polarisation, modularity) =>
    `Polarisation ${fraction(polarisation)} sur 1, modularité ${fraction(modularity)}.`,
  ties: (inside, clashes) =>
    `${counted(inside, noun('paire concordante', 'paires concordantes'))} à l’intérieur, ` +
    `${counted(clashes, noun('paire opposée', 'paires opposées'))} entre les camps.`,
  cohesion: (members, cohesion) =>
    `${counted(members, noun('membre'))}, cohésion ${fraction(cohesion)}`,
  shares: (inside, outside) =>
    `${inside === null ? 'personne ne s’est exprimé' : `${percent(inside)} pour`} ; ` +
    `à l’extérieur : ${outside === null ? 'non exprimé' : percent(outside)}`,
  defining: 'Ce qui distingue chaque camp des autres',
  clashes: (count) => counted(count, noun('opposition', 'oppositions')),
  wouldMove: (name) => `${name} se tiendrait ici`,
  caption:
    'Plus près du centre, plus sûr : combien de fois un acteur reste dans son camp quand les sujets sont tirés de nouveau. Cercles : 75, 50, 25 et 0 %. Une ligne : deux membres s’accordent plus qu’ils ne s’opposent ; un trait tireté : autant de paires de deux camps s’opposent davantage.',
  stays: (actor, stability) => `${actor} : reste dans ${percent(stability)} des tirages`,
  percent,
  fraction,
  members: (count) => `L’image en tableau : ${counted(count, NOUNS.actor)}`,
  membersTitle: 'Qui est dans quel camp',
  columns: ['Acteur', 'Camp', 'Reste', 'Intermédiaire'],
  wants: 'Ce que veut le camp',
  noCamp: 'aucun',
  whatIf: 'Et si',
  hypothetical: 'hypothèse, absente du dossier',
  whatIfMeans: 'Prêtez à quelqu’un une autre attitude ; les camps et le terrain d’entente suivent.',
  who: 'Qui',
  what: 'Sur',
  choose: 'choisir',
  suppose: 'Supposer l’appui',
  spokenTo: 'Sujets déjà abordés',
  notSpokenTo: 'Autres',
  on: (actor, target) => `${actor}, sur « ${target} »`,
  drop: 'retirer',
  moved: {
    record: 'Dossier',
    camp: (actor) => `Camp : ${actor}`,
    stays: (actor) => `${actor} y reste dans`,
    camps: 'Camps',
    polarisation: 'Polarisation, de 0 à 1',
    shared: 'Sujets que tous les camps appuient',
  },
  dragOn: 'Faites glisser un acteur vers une autre attitude :',
  brokers: 'Entre les camps',
  brokersMean:
    'Dont l’accord se répartit sur plusieurs camps : 0, un seul camp ; près de 1, plusieurs à parts égales.',
  broker: (score) => `${fraction(score)}, s’accorde avec`,
  tiesOf: (actor) => `Liens : ${actor}`,
  weight: 'Poids',
  weighed: (weight) => (Number.isInteger(weight) ? number(weight) : fraction(weight)),
  sharedTopics: 'Communs',
  moreTies: (count) =>
    `${counted(count, noun('autre lien', 'autres liens'))}, ${agreed(count, 'plus faible', 'plus faibles')}`,
  theCamps: '(camps)',
  theTies: '(liens)',
  ground: 'Terrain d’entente',
  groundSum: (shared, nearly) =>
    [
      shared === 0
        ? 'Encore aucun sujet sur lequel chaque camp s’est exprimé, et pour.'
        : `${counted(shared, NOUNS.topic)} sur ${agreed(shared, 'lequel', 'lesquels')} chaque camp s’est exprimé, et pour.`,
      nearly === 0
        ? ''
        : `${counted(nearly, NOUNS.topic)} sur ${agreed(nearly, 'lequel', 'lesquels')} plusieurs camps sont pour, les autres ne s’étant pas exprimés.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  topic: 'Sujet',
  campNo: (camp) => `Camp ${number(camp)}`,
  score: 'Score',
  unheard: 'non exprimé',
  unheardMeans:
    'Un nombre dit combien sont pour, sur combien qui se sont exprimés ; un point : personne ne s’est exprimé.',
  support: (support, spoke) => `${number(Math.round(support * spoke))}/${number(spoke)}`,
  supportMeans: (support, spoke) => {
    const pro = Math.round(support * spoke);
    return `${number(pro)} sur ${number(spoke)} qui se sont exprimés ${agreed(pro, 'est', 'sont')} pour`;
  },
  dependence: 'De quoi cela dépend',
  dependenceMeans:
    'Ressemblance avec les camps ci-dessus, par l’indice de Rand ajusté : 1 est identique, 0 ne vaut pas mieux que le hasard.',
  otherwise: 'Par une autre méthode, ou sans',
  camps: 'Camps',
  alike: 'Semblable',
  without: (source) => `sans ${quoted(source)}`,
  withoutWays: (ways) => `sans : ${listed(ways.map((known) => KNOWN_LABELS[known].toLowerCase()))}`,
  methods: {
    SIGNED_CAMPS: 'Modularité signée',
    LOUVAIN: 'Louvain',
    AVERAGE_LINKAGE: 'Lien moyen',
    WARD: 'Ward',
    CONCOR: 'CONCOR',
  },
};
