import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { AskError } from '../../api/ask.ts';
import { loadExportText, readExport } from '../../api/load-export.ts';
import { exportPath } from '../../store/export-query.ts';
import snapshotCss from '../../style/snapshot.css?inline';
import tokensCss from '../../style/tokens.css?inline';
import { viewWords as words } from '../../words/words.ts';
import { createMeasure } from '../measure.ts';
import type { Props } from '../model.ts';
import { drawFigure } from './figure.ts';
import { lightTokens } from './light-tokens.ts';
import { pngOf } from './png.ts';
import { printFigure } from './print-figure.ts';
import { saveFile } from './save-file.ts';
import { snapshotOf } from './snapshot.ts';
import type { TakenView } from './use-taken.ts';
import { figureOf, fileNameOf } from './view-figure.ts';

type WayProps = Props & { readonly taken: TakenView };

/** A way to take the picture away. */
type Way = {
  readonly name: string;
  readonly use: string;
  readonly take: (props: WayProps) => void | Promise<void>;
};

const WAYS: readonly Way[] = [
  {
    name: words.export.png,
    use: words.export.pngUse,
    take: async (props) => save(props, 'png', await pngOf(drawn(props))),
  },
  {
    name: words.export.svg,
    use: words.export.svgUse,
    take: (props) => save(props, 'svg', new Blob([drawn(props).svg], { type: 'image/svg+xml' })),
  },
  {
    name: words.export.print,
    use: words.export.printUse,
    take: (props) => printFigure(drawn(props).svg),
  },
  {
    name: words.export.snapshot,
    use: words.export.snapshotUse,
    take: async (props) =>
      save(props, 'html', new Blob([await snapshot(props)], { type: 'text/html' })),
  },
];

/** The picture as a file, on paper, or as a page that needs no server. */
export function PictureWays(props: WayProps): JSX.Element {
  const failed = useSignal('');
  const take = async (way: Way) => {
    failed.value = '';
    try {
      await way.take(props);
    } catch (error) {
      failed.value = error instanceof AskError ? error.message : words.export.noPicture;
    }
  };
  return (
    <section aria-labelledby="export-picture">
      <h3 id="export-picture">{words.export.pictures}</h3>
      <div class="ways">
        {WAYS.map((way) => (
          <button key={way.name} type="button" class="way" onClick={() => void take(way)}>
            <b>{way.name}</b> {way.use}
          </button>
        ))}
      </div>
      {failed.value !== '' && (
        <p class="notice" role="alert">
          {failed.value}
        </p>
      )}
    </section>
  );
}

function drawing({ taken, ...props }: WayProps) {
  const measure = createMeasure(document.body);
  const figure = figureOf(props, taken.answer, measure);
  return { figure, drawn: drawFigure(figure, { token: lightTokens(tokensCss), measure }) };
}

function drawn(props: WayProps) {
  return drawing(props).drawn;
}

/** Most positions that a snapshot holds: more of them are no page that a browser opens with ease. */
const MOST_IN_SNAPSHOT = 20_000;

async function snapshot(props: WayProps): Promise<string> {
  const { model, record, taken } = props;
  if (taken.answer.count > MOST_IN_SNAPSHOT) {
    throw new AskError('REFUSED', words.export.tooMany(MOST_IN_SNAPSHOT));
  }
  const json = await loadExportText(exportPath('json', model.place.peek()));
  const { figure, drawn } = drawing(props);
  return snapshotOf({
    record,
    positions: model.positions.peek(),
    figure,
    svg: drawn.svg,
    json,
    answer: readExport(json),
    citation: taken.citations.apa,
    css: tokensCss + snapshotCss,
    address: location.href,
  });
}

function save({ model, taken }: WayProps, extension: string, content: Blob): void {
  saveFile({ name: fileNameOf(model, taken.answer, extension), content });
}
