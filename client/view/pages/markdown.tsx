import type { JSX } from 'preact';
import { type Block, readBlocks } from '../../store/markdown/blocks.ts';
import { readSpans } from '../../store/markdown/spans.ts';

/** A text in Markdown as elements; nothing of it is ever read as HTML. */
export function Markdown({ text }: { readonly text: string }): JSX.Element {
  return (
    <div class="prose">
      {readBlocks(text).map((block, index) => (
        <BlockOf key={index} block={block} />
      ))}
    </div>
  );
}

function BlockOf({ block }: { readonly block: Block }): JSX.Element {
  if (block.form === 'rule') return <hr />;
  if (block.form === 'table') return <TableOf head={block.head} rows={block.rows} />;
  if (block.form === 'list') return <ListOf ordered={block.ordered} items={block.items} />;
  if (block.form === 'heading') return <HeadingOf level={block.level} text={block.text} />;
  if (block.form === 'code') return <pre>{block.text}</pre>;
  const spans = <Spans text={block.text} />;
  return block.form === 'quote' ? <blockquote>{spans}</blockquote> : <p>{spans}</p>;
}

/** A heading of the text stands below those of the page. */
function HeadingOf({ level, text }: { readonly level: number; readonly text: string }) {
  const spans = <Spans text={text} />;
  if (level === 1) return <h3 class="first">{spans}</h3>;
  return level === 2 ? <h4>{spans}</h4> : <h5>{spans}</h5>;
}

type ListProps = { readonly ordered: boolean; readonly items: readonly string[] };

function ListOf({ ordered, items }: ListProps): JSX.Element {
  const lines = items.map((item) => (
    <li key={item}>
      <Spans text={item} />
    </li>
  ));
  return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
}

type TableProps = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

function TableOf({ head, rows }: TableProps): JSX.Element {
  return (
    // biome-ignore lint/a11y: what scrolls must be reached by keys, and is called by its headings
    <div class="table-scroll" role="group" tabIndex={0} aria-label={head.join(', ')}>
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                <Spans text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('|')}>
              {cells.map((cell, index) => (
                <td key={index}>
                  <Spans text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Spans({ text }: { readonly text: string }): JSX.Element {
  return (
    <>
      {readSpans(text).map((span) => {
        const key = `${span.form} ${span.text}`;
        if (span.form === 'code') return <code key={key}>{span.text}</code>;
        if (span.form === 'strong') return <strong key={key}>{span.text}</strong>;
        if (span.form === 'emphasis') return <em key={key}>{span.text}</em>;
        if (span.form === 'link') {
          return (
            <a key={key} href={span.href} target="_blank" rel="noreferrer">
              {span.text}
            </a>
          );
        }
        return span.text;
      })}
    </>
  );
}
