/** Prints a figure on a sheet of its own, which the browser can also save as PDF. */
export function printFigure(svg: string): void {
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  const figure = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  sheet.append(document.importNode(figure, true));
  document.body.append(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  print();
}
