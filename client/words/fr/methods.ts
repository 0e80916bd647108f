import type { Methods } from '../methods.ts';

const CUT =
  'parmi les partitions obtenues en chemin est retenue celle dont la modularité signée est la plus grande. La distance est 1 - (congruence - conflit) / sujets communs, et 1 pour deux acteurs sans sujet commun. Qui n’a aucun lien n’est dans aucun camp.';
const SHARED = 'pour tous les sujets t sur lesquels a et b figurent tous deux au dossier';

/** What each formula and rule says, by its name. */
export const FR_METHODS: Methods = {
  commitment:
    'Un acteur s’engage à l’égard d’une clause ou d’un texte (COMMITS) et s’oppose à un autre (OPPOSES) qui porte sur la même question. Une réserve n’est pas une opposition ; s’opposer d’abord et s’engager ensuite est un revirement.',
  reversal:
    'Un acteur penche d’un côté sur une clause ou une question, et plus tard de l’autre. Les dates ne doivent avoir en commun aucun des jours qu’elles peuvent désigner. Les paires prises dans deux enceintes, et celles qui portent engagement puis opposition sur un autre objet, relèvent de ces règles-là.',
  forum:
    'Un acteur est pour une clause ou une question dans l’enceinte d’un organe, et contre dans celle d’un autre. Les deux enceintes doivent figurer au dossier. Les paires d’un engagement et d’une opposition relèvent de cette règle-là.',
  bloc: 'Un membre d’une organisation, ou une personne qui parle au nom d’un acteur, penche de l’autre côté que celui-ci sur la même clause ou la même question. Si l’appartenance a un début ou une fin, les deux positions doivent être datées entre eux ; qui a quitté un organe ne parle plus en son nom.',
  'disagreeing-sources':
    'Deux sources prêtent au même acteur des attitudes opposées sur le même objet lors du même événement. Des sources qui remontent l’une à l’autre comptent pour une seule, et une source qui ne mentionne pas l’acteur n’en contredit aucune.',
  regression:
    'Un texte en rappelle un autre et omet une question que portent des clauses de celui-ci : ni lui ni aucune de ses clauses ne porte sur elle. Il doit figurer au dossier avec des clauses dans ses propres termes, car un compte rendu qui omet une clause ne prouve rien.',
  'not normalised': 'Les poids ne sont pas normalisés.',
  'normalised by agreement':
    'Les poids sont divisés par |T(a) ∩ T(b)|, les sujets sur lesquels tous deux figurent au dossier.',
  'normalised by average':
    'Les poids sont divisés par (|T(a)| + |T(b)|) / 2, la moyenne des nombres de leurs sujets.',
  'normalised by jaccard':
    'Les poids sont divisés par |T(a) ∪ T(b)|, les sujets sur lesquels l’un d’eux figure au dossier.',
  'normalised by cosine':
    'Les poids sont divisés par √(|T(a)| |T(b)|), le cosinus de qui a abordé quoi.',
  'normalised by dna cosine':
    'Les poids sont divisés par |T(a)| |T(b)|, ce que Discourse Network Analyzer appelle cosinus.',
  'by sign':
    'c est le nombre de signes (+, -) que tous deux ont sur t, d le nombre de façons dont l’un a + et l’autre - ; zéro ne s’accorde avec rien.',
  'by equal polarity':
    'c est le nombre de polarités que tous deux ont sur t, d le nombre de paires de polarités inégales.',
  'by distance':
    'c = 1 - |m(a, t) - m(b, t)| / 2 et d = |m(a, t) - m(b, t)| / 2, où m est la moyenne des polarités.',
  polarisation:
    'P = max(0, (M - M₀) / (1 - M₀)), où M est la part de toute la congruence et de tout le conflit qui est congruence dans les camps ou conflit entre eux, et M₀ sa moyenne sur 200 permutations tirées de la graine.',
  brokers:
    'Les intermédiaires sont classés par le coefficient de participation 1 - Σ sur les camps de (k(i, c) / k(i))² de leur congruence, puis par centralité d’intermédiarité, la longueur d’un lien étant l’inverse de son poids.',
  'adjusted Rand index':
    'Les partitions sont comparées par l’indice de Rand ajusté ; un acteur sans camp compte pour un camp à lui seul.',
  cells:
    'Une case montre toutes les positions d’un acteur sur un sujet ; sa polarité est m(a, t), la moyenne des polarités, chacune comptée une fois. Silence, absence et retrait n’en ont pas.',
  'optimal leaf ordering':
    'Lignes et colonnes suivent l’ordre de l’arbre du lien moyen dans lequel la somme des distances entre voisins est la plus petite ; d(a, b) = 1 - Σ (1 - |m(a, t) - m(b, t)| / 2) / |T(a) ∪ T(b)|.',
  agreement:
    'accord = moyenne, sur les paires d’acteurs qui partagent un sujet, de congruence(a, b) / |T(a) ∩ T(b)|, où congruence(a, b) = Σ c(a, b, t) sur les sujets communs.',
  subtract: `différence(a, b) = congruence(a, b) - conflit(a, b) = Σ c(a, b, t) - Σ d(a, b, t) ${SHARED}.`,
  congruence: `congruence(a, b) = Σ c(a, b, t) ${SHARED}.`,
  conflict: `conflit(a, b) = Σ d(a, b, t) ${SHARED}.`,
  'CONCOR camps':
    'Les liens sont corrélés, puis les corrélations à leur tour, jusqu’à ce que toutes valent 1 ou -1, ce qui partage les acteurs en deux ; chaque moitié est partagée de nouveau tant que la modularité signée s’en trouve accrue. Qui n’a aucun lien n’est dans aucun camp.',
  'average linkage camps': `Les deux groupes dont les membres ont la plus petite distance moyenne sont réunis, encore et encore ; ${CUT}`,
  'Ward camps': `Sont réunis, encore et encore, les deux groupes qui ajoutent le moins à la somme des carrés ; ${CUT}`,
  'Louvain camps':
    'Les camps ont la plus grande modularité, pour les seuls liens supérieurs à zéro, trouvée à partir de plusieurs départs tirés de la graine. Qui n’a aucun lien n’est dans aucun camp.',
  'signed camps':
    'Les camps ont la plus grande modularité signée trouvée en déplaçant des acteurs, des camps entiers, puis de nouveau des acteurs, à partir de plusieurs départs tirés de la graine. Qui n’a aucun lien n’est dans aucun camp.',
  'signed modularity':
    'Q = 1 / (2w⁺ + 2w⁻) · Σ, pour i et j dans un même camp, de w(i, j) - (w⁺(i) w⁺(j) / 2w⁺ - w⁻(i) w⁻(j) / 2w⁻), où w = congruence - conflit.',
  cohesion:
    'La cohésion est la moyenne, sur les paires de membres, de congruence / sujets communs.',
  stability:
    'La stabilité est la part des tirages, où les sujets sont tirés avec remise selon la graine, dans lesquels un acteur est dans le camp qui recoupe le plus le sien, les camps étant appariés par la méthode hongroise.',
  'defining topics':
    'Les sujets sont classés par le z de deux proportions des parts (a + 1) / (n + 2) qui les appuient dans le camp et au-dehors, a sur les n qui se sont exprimés.',
  'shortest paths':
    'Chemins d’un nœud à un autre qui ne passent deux fois par aucun, ceux qui ont le moins de pas d’abord, puis dans l’ordre des identifiants de leurs nœuds. Un pas est ce qu’un acteur soutient sur un objet, ou PART_OF, CONCERNS, MEMBER_OF, BECAME, RECALLS ou SPEAKS_FOR, dans un sens ou dans l’autre.',
};
