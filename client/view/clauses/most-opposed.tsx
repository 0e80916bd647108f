import type { JSX } from 'preact';
import { OPPOSED_TEXTS_QUERY } from '../../api/opposed-texts.ts';
import { type OpposedText, opposedTexts } from '../../store/opposed-texts.ts';
import { positionFilter } from '../../store/position-filter.ts';
import { AS_TABLE } from '../../store/shown.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import { Grid } from '../grid/grid.tsx';
import type { Props } from '../model.ts';
import { OWN } from '../own.ts';
import { keepAnswers, useAnswer } from '../use-answer.ts';
import { useShown } from '../use-shown.ts';

/** Texts that are listed. */
const MOST = 200;

const opposed = keepAnswers(OPPOSED_TEXTS_QUERY);

/** Of texts that are too many to be held, those that most actors are against, with how many. */
export function MostOpposed({ model, record }: Props): JSX.Element {
  const filter = positionFilter(record, model.place.value);
  const asked = useAnswer(opposed, { filter }, record.digest);
  return (
    <Answered {...asked}>
      {({ matrix }) => (
        <Texts
          model={model}
          texts={opposedTexts(matrix).slice(0, MOST)}
          all={matrix.columns.length + matrix.columnsLeftOut}
        />
      )}
    </Answered>
  );
}

type TextsProps = Pick<Props, 'model'> & {
  readonly texts: readonly OpposedText[];
  /** How many there are, listed or not. */
  readonly all: number;
};

function Texts({ model, texts, all }: TextsProps): JSX.Element {
  const { heads } = words.clauses;
  const head = [words.panel.target, words.columns.date, heads.against, heads.for];
  const rows = texts.map((text) => [
    ...[text.name, text.date && words.panel.date(text.date)],
    ...[`${text.against}`, `${text.for}`],
  ]);
  useShown(model, () => ({ table: { head, rows }, picture: AS_TABLE }));
  return (
    <div class="clauses opposed">
      <p class="quiet">{words.clauses.mostOpposed(texts.length, all)}</p>
      <Grid model={model} label={words.clauses.title}>
        <thead>
          <tr>
            {head.map((title, index) => (
              <th key={title} scope="col" tabIndex={index === 0 ? 0 : -1}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], index) => (
            <tr key={texts[index]?.id}>
              <th scope="row" tabIndex={-1} {...OWN}>
                {name}
              </th>
              {cells.map((cell, place) => (
                <td key={head[place + 1]} class="num" tabIndex={-1}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Grid>
    </div>
  );
}
