import { EVIDENTIALITIES } from '../../../queries/vocabulary.ts';
import type { AboutAnswer } from '../../api/load-export.ts';
import { FAMILIES, FAMILY } from '../../layout/family.ts';
import { fittedLayout } from '../../layout/fit.ts';
import type { Measure } from '../../layout/options.ts';
import { sum } from '../../layout/order.ts';
import { sceneOf } from '../../layout/scene.ts';
import { mutesOf } from '../../store/mutes.ts';
import type { SourceNode } from '../../store/record.ts';
import type { Shown } from '../../store/shown.ts';
import { TABS } from '../../store/state.ts';
import { viewWords as words } from '../../words/words.ts';
import { arrangedScene } from '../map/arranged-scene.ts';
import type { Props } from '../model.ts';
import { axisScene } from './axis-scene.ts';
import type { Figure } from './figure.ts';
import type { LegendEntry } from './figure-legend.ts';
import { filterWords } from './filter-words.ts';
import { matrixScene } from './matrix-scene.ts';
import type { Picture } from './plain-items.ts';
import { tableScene } from './table-scene.ts';

/** Width of a picture that is taken away, in pixels: names in full, whatever window it is taken from. */
const WIDTH = 1160;
/** Least height of its picture; it grows with what it holds. */
const HEIGHT = 560;

/** What the page shows as a figure, with the server's word on what it rests on. */
export function figureOf({ model, record }: Props, answer: AboutAnswer, measure: Measure): Figure {
  const positions = model.positions.peek();
  return {
    title: titleOf({ model, record }),
    sentence: sentenceOf({ model, record }),
    ...sceneOfView({ model, record }, measure),
    legend: legendOf({ model, record }),
    notes: notesOf({ model, record }, answer),
    ...(positions.length === 0 && { sides: [] }),
  };
}

/** The record, and the view where it is not the map. */
export function titleOf({ model, record }: Props): string {
  const view = shownView(model);
  return view === null ? record.title : `${record.title}: ${view}`;
}

/** The name of a file, which says which record it holds, and which view where it is not the map. */
export function fileNameOf(
  { place, shown }: Props['model'],
  { record }: AboutAnswer,
  extension: string,
): string {
  const slug = record.name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const view = shown.peek() === null ? [] : [place.peek().view];
  const parts = ['demarche', slug || 'record', record.digest.slice(0, 8), ...view];
  return `${parts.join('-')}.${extension}`;
}

/** What the view is called that says what it shows; null for the map and the pages. */
export function shownView({ place, shown }: Props['model']): string | null {
  const tab = TABS.find((name) => name === place.peek().view);
  return shown.peek() === null || tab === undefined ? null : words.tabNames[tab];
}

/** Whether what is on the page can be drawn: a view beside the map has to be there first. */
export function isDrawn({ place, shown }: Props['model']): boolean {
  const { view } = place.value;
  return view === 'map' || !TABS.some((name) => name === view) || shown.value !== null;
}

/** How much the page shows, in one sentence. */
export function sentenceOf({ model }: Props): string {
  const positions = model.positions.peek();
  const actors = new Set(positions.map(({ actor }) => actor)).size;
  const targets = new Set(positions.map(({ target }) => target)).size;
  return words.export.sentence(positions.length, actors, targets);
}

function sceneOfView({ model, record }: Props, measure: Measure) {
  const shown = model.shown.peek()?.();
  if (shown !== undefined) return pictureOf(shown, { record, measure });
  const input = model.input.peek();
  const highlight = model.highlight.peek();
  if (input === null || highlight === null)
    return { scene: [], width: WIDTH, height: 0, sides: [] };
  const drawn = model.place.peek().view === 'map' ? model.drawing.peek() : null;
  if (drawn !== null)
    return { ...drawn, scene: arrangedScene({ model, measure }, drawn), sides: [drawn.said] };
  const [pins, groupOf] = [model.pins.peek(), model.groupOf.peek()];
  const fitted = fittedLayout(input, { width: WIDTH, height: HEIGHT, measure, pins, groupOf });
  const notes = (actor: string) => mutesOf(record, model.positions.peek(), actor);
  const { left, right, height } = fitted.geometry;
  const scene = sceneOf({ ...fitted, highlight, notesOf: notes, quietTitle: words.quiet });
  const count = (side: typeof left) => sum(side.map(({ members }) => members));
  return {
    scene: arrangedScene({ model, measure }, { scene, width: WIDTH, beyond: new Map() }),
    width: WIDTH,
    height,
    sides: [words.export.against(count(left)), words.export.stake, words.export.for(count(right))],
  };
}

type Space = { readonly record: Props['record']; readonly measure: Measure };

function pictureOf({ table, picture }: Shown, space: Space): Picture {
  if (picture.form === 'matrix') return matrixScene(picture.matrix, space);
  return picture.form === 'axis' ? axisScene(picture.buckets) : tableScene(table, space.measure);
}

/** The families, strengths and kinds that the picture has; a legend of what is not there misleads. */
function legendOf({ model, record }: Props): readonly LegendEntry[] {
  const form = model.shown.peek()?.().picture.form;
  if (form === 'table') return [];
  const positions = model.positions.peek();
  const families = new Set(positions.map(({ stance }) => FAMILY[stance]));
  const known = new Set(positions.map(({ evidentiality }) => evidentiality));
  const kinds = new Set(positions.flatMap(({ actor }) => record.actors.get(actor)?.kind ?? []));
  const signs = FAMILIES.filter((family) => families.has(family)).map((family) => ({
    family,
    text: words.family[family],
  }));
  // A matrix and a time axis have no lines and no marks.
  if (form !== undefined) return signs;
  return [
    ...signs,
    ...EVIDENTIALITIES.flatMap((one, strength) =>
      known.has(one) ? [{ strength, text: words.known[one] }] : [],
    ),
    ...[...kinds].toSorted().map((kind) => ({ kind, text: words.export.kind(kind) })),
  ];
}

/** Where a view comes from: its filter, dates, sources, record and proof, a sentence each. */
export function notesOf({ model, record }: Props, answer: AboutAnswer): readonly string[] {
  const { dates } = answer.record;
  return [
    ...(model.shown.peek()?.().picture.form === 'matrix' ? [words.export.fills] : []),
    words.export.filter(filterWords(record, model.place.peek())),
    ...(dates === null ? [] : [words.export.dates(...dates)]),
    ...(answer.sources.length === 0 ? [] : [words.export.sources(answer.sources.map(sourceLine))]),
    words.export.proof(answer.proof),
    words.export.record(answer.record),
  ];
}

function sourceLine({ title, publisher, date }: SourceNode): string {
  return [title, publisher, date].filter((part) => part !== null).join(', ');
}
