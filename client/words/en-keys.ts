/** The keys and what they do, in the order of the list. */
export const EN_KEYS = {
  keysTitle: 'Keys',
  keysSwitch: 'Keys of one character act (Tab, arrows, Enter and Esc always do)',
  keys: [
    ['/', 'search'],
    ['o', 'go to the outline'],
    ['e', 'go to the evidence'],
    ['↑ ↓', 'move in the outline'],
    ['→ or Space', 'open an item of the outline'],
    ['←', 'close it, or go to the one above'],
    ['Enter', 'select it'],
    ['1 to 7', 'the views, in the order of the tabs'],
    ['arrows', 'in a grid: from cell to cell; Enter selects, Space sorts by a heading'],
    ['c', 'compare what is selected with others'],
    ['p', 'how what is selected is connected to something'],
    ['z', 'undo'],
    ['Shift z', 'redo'],
    ['f', 'fit the picture'],
    ['w', 'fold both sides away, or show them'],
    ['Esc', 'back: close, or select nothing'],
    ['?', 'this list'],
  ],
} as const;
