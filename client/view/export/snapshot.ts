import type { ExportAnswer } from '../../api/load-export.ts';
import { outlineOf } from '../../store/outline.ts';
import { nameOf, type PositionNode, type ViewRecord } from '../../store/record.ts';
import { DIRECTIONS } from '../../words/languages.ts';
import { viewWords as words } from '../../words/words.ts';
import { shownLanguage } from '../language.ts';
import type { Figure } from './figure.ts';
import { type Under, writeOutline } from './snapshot-outline.ts';
import { escapeMarkup, tag } from './svg.ts';

/** What a snapshot is made of. */
export type SnapshotOf = {
  readonly record: ViewRecord;
  readonly positions: readonly PositionNode[];
  readonly figure: Figure;
  /** The figure as SVG. */
  readonly svg: string;
  /** The server's export as JSON, as it came and as it was read. */
  readonly json: string;
  readonly answer: ExportAnswer;
  /** References in APA style. */
  readonly citation: string;
  /** Style sheets. */
  readonly css: string;
  /** Where the living view stands. */
  readonly address: string;
};

/**
 * A view as one file that needs no server: the picture, the outline, the positions, the sources and the
 * data, with a policy that lets it load nothing and run nothing.
 */
export function snapshotOf(of: SnapshotOf): string {
  const { figure, css, json } = of;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(figure.title)} · Demarche</title>`,
    `<style>${css.replaceAll('</', '<\\/')}</style>`,
  ];
  // A browser runs no script of this type, and the escape keeps its text from ending the element.
  const data = json.replaceAll('<', '\\u003c');
  const script = `<script type="application/json" id="demarche-view">\n${data}</script>`;
  const parts = [...head, '</head>', '<body>', body(of), script, '</body>'];
  const language = shownLanguage.peek();
  const root = `<html lang="${language}" dir="${DIRECTIONS[language]}">`;
  return `<!doctype html>\n${root}\n<head>\n${parts.join('\n')}\n</html>\n`;
}

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

function body(of: SnapshotOf): string {
  const { record, positions, figure, svg } = of;
  return tag(
    'main',
    {},
    [
      tag('h1', {}, escapeMarkup(figure.title)),
      paragraph(figure.sentence),
      tag('p', { class: 'note' }, escapeMarkup(words.export.snapshotNote)),
      tag('figure', {}, svg),
      section(
        'outline',
        words.export.outline,
        writeOutline(outlineOf(record, positions), evidenceOf(of)),
      ),
      section('positions', words.export.table, table(record, positions)),
      section('evidence', words.export.evidence, whence(of)),
    ].join('\n'),
  );
}

/** Where the view comes from, and how to cite it. */
function whence({ figure, citation, address }: SnapshotOf): string {
  const notes = [...figure.notes, words.export.retrieved(address)].map(paragraph).join('\n');
  return `${notes}${tag('pre', {}, escapeMarkup(citation))}${paragraph(words.export.jsonNote)}`;
}

function paragraph(text: string): string {
  return tag('p', {}, escapeMarkup(text));
}

/** The evidence of a position, a line each. */
function evidenceOf({ record, answer }: SnapshotOf): Under {
  const spans = new Map(answer.positions.map(({ id, evidence }) => [id, evidence]));
  return (id) =>
    (spans.get(id) ?? []).map((span) =>
      words.export.span(span, record.sources.get(span.source)?.title ?? span.source),
    );
}

function section(id: string, heading: string, content: string): string {
  const title = tag('h2', { id: `${id}-title` }, escapeMarkup(heading));
  return tag('section', { id, 'aria-labelledby': `${id}-title` }, `${title}\n${content}`);
}

function table(record: ViewRecord, positions: readonly PositionNode[]): string {
  const cells = (name: string, values: readonly string[]) =>
    tag('tr', {}, values.map((value) => tag(name, {}, escapeMarkup(value) || '&#8203;')).join(''));
  const head = words.export.columns.map((name) => tag('th', { scope: 'col' }, escapeMarkup(name)));
  const rows = positions.map((position) =>
    cells('td', [
      nameOf(record, position.actor),
      words.chip[position.stance],
      nameOf(record, position.target),
      words.known[position.evidentiality],
      position.date ?? '',
      position.summary,
    ]),
  );
  const whole = tag('thead', {}, tag('tr', {}, head.join(''))) + tag('tbody', {}, rows.join('\n'));
  return tag('table', {}, whole);
}
