import type { JSX } from 'preact';
import { CODEBOOK_QUERY } from '../../api/codebook.ts';
import { viewWords as words } from '../../words/words.ts';
import { Answered } from '../answered.tsx';
import type { Props } from '../model.ts';
import { keepAnswers, useAnswer } from '../use-answer.ts';
import { Markdown } from './markdown.tsx';
import { Page } from './page.tsx';
import '../../style/method.css';

const codebooks = keepAnswers(CODEBOOK_QUERY);

/** How the record was coded: its codebook, or that it has none. */
export function MethodView({ record }: Props): JSX.Element {
  const asked = useAnswer(codebooks, {}, record.digest);
  return (
    <Page name="method" title={words.record.methodTitle}>
      <p class="quiet">{words.record.methodOf(record)}</p>
      <Answered {...asked}>
        {({ dataset: { codebook } }) =>
          codebook === null ? (
            <p class="note">{words.record.methodNone}</p>
          ) : (
            <div lang="en" dir="ltr">
              <Markdown text={codebook} />
            </div>
          )
        }
      </Answered>
    </Page>
  );
}
