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
    ['z', 'annuler'],
    ['Maj z', 'rétablir'],
    ['f', 'ajuster l’image'],
    ['w', 'replier les deux côtés, ou les montrer'],
    ['Échap', 'retour : fermer, ou ne rien sélectionner'],
    ['?', 'cette liste'],
  ],
};
