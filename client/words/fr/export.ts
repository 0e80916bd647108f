import type { EN_EXPORT, FORMAT_WORDS, STYLE_WORDS } from '../en-export.ts';
import type { Translated } from '../translated.ts';
import { agreed, counted, FRENCH, NOUNS, quoted } from './counting.ts';
import { KIND_NOUNS, KNOWN_LABELS } from './lists.ts';
import { VERIFICATION_WORDS } from './rules.ts';

const { dated, number } = FRENCH;

/** The formats of data, each with what it is for. */
export const FR_FORMATS: Translated<typeof FORMAT_WORDS> = {
  csv: ['CSV', 'les positions, pour un tableur'],
  json: ['JSON', 'tout, pour un programme'],
  graphml: ['GraphML', 'pour Cytoscape, yEd, igraph'],
  gexf: ['GEXF', 'pour Gephi'],
};
/** The styles of citation. */
export const FR_STYLES: Translated<typeof STYLE_WORDS> = { apa: 'APA', bibtex: 'BibTeX' };

/** The words of what is taken away, and of the dialog that offers it. */
export const FR_EXPORT: Translated<typeof EN_EXPORT> = {
  title: 'Emporter cette vue',
  shows: (positions) =>
    `Ce qui passe le filtre à présent : ${counted(positions, NOUNS.position)}. Chaque fichier nomme son dossier, son filtre et ses sources.`,
  pictures: 'Image',
  png: 'PNG',
  pngUse: 'pour des diapositives, en double taille',
  svg: 'SVG',
  svgUse: 'pour l’impression, modifiable',
  print: 'Imprimer ou PDF',
  printUse: 'une page avec sa légende',
  snapshot: 'Instantané HTML',
  snapshotUse: 'un fichier qui se passe de serveur',
  thisView: (view) => `${view}, tel quel`,
  viewWays: {
    csv: ['CSV de cette vue', 'ses lignes et ses colonnes'],
    json: ['JSON de cette vue', 'de même, pour un programme'],
  },
  fills:
    'Pâle : témoins anonymes seulement. Creux : déduit. Un point : aucune preuve, ce qui n’est pas la neutralité.',
  data: 'Les positions qui la fondent',
  cite: 'Citer',
  share: 'Partager',
  address: 'Adresse de cette vue',
  embed: 'Intégrer dans une page',
  embedNote:
    'Les pages de ce serveur peuvent la montrer ainsi ; pour d’autres, son exploitant les nomme dans DEMARCHE_EMBED_ORIGINS.',
  copy: 'Copier',
  copyOf: (what) => `Copier : ${what}`,
  copied: 'Copié',
  selectToCopy: 'Appuyez sur Ctrl+C, ou ⌘C, pour copier ce qui est marqué.',
  waiting: 'On demande au serveur sur quoi repose cette vue.',
  refused: (message) => `Rien ne peut être emporté pour l’instant : ${message}.`,
  tooMany: (most) =>
    `Un instantané contient au plus ${counted(most, NOUNS.position)} ; resserrez le filtre, ou prenez les données.`,
  noPicture: 'L’image n’a pas pu être dessinée.',
  retrieved: (address) => `Vue : ${address}`,
  sentence: (positions, actors, targets) =>
    `${counted(positions, NOUNS.position)} de ${counted(actors, NOUNS.actor)} sur ${counted(targets, NOUNS.target)}`,
  against: (count) => `Contre : ${counted(count, NOUNS.actor)}`,
  stake: 'L’enjeu, dans l’ordre des textes',
  for: (count) => `Pour : ${counted(count, NOUNS.actor)}`,
  filter: (parts) =>
    parts.length === 0 ? 'Filtre : aucun ; tout le dossier.' : `Filtre : ${parts.join(' ; ')}.`,
  dial: (dial) => `preuves jusqu’à ${quoted(KNOWN_LABELS[dial])}`,
  window: (from, to) => [
    ...(from === null ? [] : [`depuis : ${dated(from)}`]),
    ...(to === null ? [] : [`jusqu’à : ${dated(to)}`]),
  ],
  hidden: (names) => `masqués à la main : ${names.join(', ')}`,
  without: (facet, values) => `${facet} : sans ${values.join(', ')}`,
  dates: (first, last) => `Dates des positions : ${dated(first)} à ${dated(last)}.`,
  sources: (sources) => `Sources : ${sources.join(' ; ')}.`,
  record: ({ name, version, licence, digest }) =>
    `Dossier : ${name}, version ${version}, ${licence}, SHA-256 ${digest}. Fait avec Demarche.`,
  span: ({ paraphrase, start, end, sha256, verification }, source) =>
    `${paraphrase} ${source}, caractères ${number(start)} à ${number(end)}, SHA-256 ${sha256.slice(0, 12)}… ; ${VERIFICATION_WORDS[verification]}.`,
  proof: ({ PROVED, CHANGED, SOURCE_NOT_SUPPLIED }) => {
    const all = PROVED + CHANGED + SOURCE_NOT_SUPPLIED;
    const parts = [
      `${number(PROVED)} sur ${counted(all, NOUNS.span)} ${agreed(PROVED, 'vérifié', 'vérifiés')} dans les sources`,
      CHANGED === 0 ? [] : `${number(CHANGED)} dans un texte qui a changé`,
      SOURCE_NOT_SUPPLIED === 0
        ? []
        : `${number(SOURCE_NOT_SUPPLIED)} dans un texte non disponible`,
    ];
    return `Preuves : ${parts.flat().join(', ')}.`;
  },
  kind: (kind) => KIND_NOUNS[kind].one,
  outline: 'Qui défend quoi',
  table: 'Positions',
  evidence: 'Preuves et sources',
  snapshotNote:
    'Un instantané : il contient tout ce qu’il montre et n’interroge personne. La vue vivante se trouve sur son serveur.',
  jsonNote:
    'La même chose sous forme de données se trouve dans ce fichier, dans l’élément script « demarche-view ».',
  columns: ['Acteur', 'Attitude', 'Sur', 'Comment on le sait', 'Date', 'En bref'],
};
