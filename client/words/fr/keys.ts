import type { EN_KEYS } from '../en-keys.ts';
import type { Translated } from '../translated.ts';

/** The keys and what they do. */
export const FR_KEYS: Translated<typeof EN_KEYS> = {
  keysTitle: 'Raccourcis clavier',
  keysSwitch:
    'Les raccourcis d’un seul caractère agissent (Tab, flèches, Entrée et Échap agissent toujours)',
  keys: [
    ['/', 'rechercher'],
    ['o', 'aller au plan'],
    ['e', 'aller aux preuves'],
    ['↑ ↓', 'se déplacer dans le plan'],
    ['→ ou Espace', 'déplier un élément du plan'],
    ['←', 'le replier, ou remonter d’un niveau'],
    ['Entrée', 'le sélectionner'],
    ['1 à 7', 'les vues, dans l’ordre des onglets'],
    [
      'flèches',
      'dans une grille : de case en case ; Entrée sélectionne, Espace trie selon un intitulé',
    ],
    ['c', 'comparer la sélection avec d’autres'],
    ['p', 'le lien entre la sélection et autre chose'],
    ['m', 'sur la carte : ce que l’on peut faire du nœud choisi, ou de l’élément du plan'],
    ['h', 'le masquer, ou le montrer de nouveau'],
    ['x', 'le replier ou le déplier'],
    ['k', 'le garder à sa place, ou le libérer'],
    ['n', 'marquer ses voisins'],
    ['b', 'le marquer'],
    ['Maj ↑ ↓', 'dans le plan : marquer d’élément en élément'],
    ['z', 'annuler'],
    ['Maj z', 'rétablir'],
    ['f', 'ajuster l’image'],
    ['w', 'replier les deux côtés, ou les montrer'],
    ['Échap', 'retour : fermer, ou ne rien sélectionner'],
    ['?', 'cette liste'],
  ],
};
