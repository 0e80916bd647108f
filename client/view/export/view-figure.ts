import { EVIDENTIALITIES } from '../../../queries/vocabulary.ts';
import type { AboutAnswer } from '../../api/load-export.ts';
import { FAMILIES, FAMILY } from '../../layout/family.ts';
import { fittedLayout } from '../../layout/fit.ts';
import type { Measure } from '../../layout/options.ts';
import { sum } from '../../layout/order.ts';
import { sceneOf } from '../../layout/scene.ts';
import { mutesOf } from '../../store/mutes.ts';
import type { SourceNode } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import type { Figure } from './figure.ts';
import type { LegendEntry } from './figure-legend.ts';
import { filterWords } from './filter-words.ts';

/** Width of a picture that is taken away, in pixels: names in full, whatever window it is taken from. */
const WIDTH = 1160;
/** Least height of its picture; it grows with what it holds. */
const HEIGHT = 560;

/** What the page shows as a figure, with the server's word on what it rests on. */
export function figureOf({ model, record }: Props, answer: AboutAnswer, measure: Measure): Figure {
  const positions = model.positions.peek();
  return {
    title: record.title,
    sentence: sentenceOf({ model, record }),
    ...sceneOfView({ model, record }, measure),
    legend: legendOf({ model, record }),
    notes: notesOf({ model, record }, answer),
    ...(positions.length === 0 && { sides: [] }),
  };
}

/** How much the page shows, in one sentence. */
export function sentenceOf({ model }: Props): string {
  const positions = model.positions.peek();
  const actors = new Set(positions.map(({ actor }) => actor)).size;
  const targets = new Set(positions.map(({ target }) => target)).size;
  return words.export.sentence(positions.length, actors, targets);
}

function sceneOfView({ model, record }: Props, measure: Measure) {
  const input = model.input.peek();
  const highlight = model.highlight.peek();
  if (input === null || highlight === null)
    return { scene: [], width: WIDTH, height: 0, sides: [] };
  const drawn = model.place.peek().view === 'map' ? model.drawing.peek() : null;
  if (drawn !== null) return { ...drawn, sides: [drawn.said] };
  const fitted = fittedLayout(input, { width: WIDTH, height: HEIGHT, measure });
  const notes = (actor: string) => mutesOf(record, model.positions.peek(), actor);
  const { left, right, height } = fitted.geometry;
  const count = (side: typeof left) => sum(side.map(({ members }) => members));
  return {
    scene: sceneOf({ ...fitted, highlight, notesOf: notes, quietTitle: words.quiet }),
    width: WIDTH,
    height,
    sides: [words.export.against(count(left)), words.export.stake, words.export.for(count(right))],
  };
}

/** The families, strengths and kinds that the picture has; a legend of what is not there misleads. */
function legendOf({ model, record }: Props): readonly LegendEntry[] {
  const positions = model.positions.peek();
  const families = new Set(positions.map(({ stance }) => FAMILY[stance]));
  const known = new Set(positions.map(({ evidentiality }) => evidentiality));
  const kinds = new Set(positions.flatMap(({ actor }) => record.actors.get(actor)?.kind ?? []));
  return [
    ...FAMILIES.filter((family) => families.has(family)).map((family) => ({
      family,
      text: words.family[family],
    })),
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
    words.export.filter(filterWords(record, model.place.peek())),
    ...(dates === null ? [] : [words.export.dates(...dates)]),
    ...(answer.sources.length === 0 ? [] : [words.export.sources(answer.sources.map(sourceLine))]),
    words.export.proof(answer.proof.text),
    words.export.record(answer.record),
  ];
}

function sourceLine({ title, publisher, date }: SourceNode): string {
  return [title, publisher, date].filter((part) => part !== null).join(', ');
}
