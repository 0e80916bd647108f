import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import type { Operation } from '../api/ask.ts';
import type { Method } from '../store/method.ts';
import { tellMethod } from '../words/methods.ts';
import { viewWords as words } from '../words/words.ts';
import { CopyButton } from './copy-button.tsx';

import { shownLanguage } from './language.ts';
import { OWN } from './own.ts';

type DetailsProps = {
  readonly method: Method;
  readonly operation: Operation<unknown, never>;
  readonly variables: unknown;
  /** What of several answers it is of; left out where there is one. */
  readonly of?: string;
};

/** How an answer was computed: formula, reference, parameters, the question in GraphQL and in Cypher. */
export function MethodDetails({ method, operation, variables, of }: DetailsProps): JSX.Element {
  const { definition, reference, parameters, cypher, positions } = method;
  const open = useSignal(false);
  const texts = [
    [words.method.parameters, JSON.stringify(parameters, null, 2)],
    [words.method.graphql, `${unindented(operation.text)}\n# ${JSON.stringify(variables)}`],
    [words.method.cypher, unindented(cypher)],
  ] as const;
  return (
    <details
      class="how"
      onToggle={({ currentTarget }) => {
        open.value = currentTarget.open;
      }}
    >
      <summary>
        {words.method.how} {of}
      </summary>
      <Definition text={definition} parts={method.parts} open={open} />
      <p class="src">
        {reference === null ? words.method.ours : <bdi {...OWN}>{reference}</bdi>}{' '}
        {words.method.read(positions)}
      </p>
      {texts.map(([title, text]) => (
        <div key={title}>
          <h3>
            {title} <CopyButton text={() => text} label={words.method.copy} what={title} />
          </h3>
          {/* biome-ignore lint/a11y: what scrolls must be reached by keys; a region would stand there once for each card */}
          <div class="pre" role="group" tabIndex={0} aria-label={title} {...OWN}>
            {text}
          </div>
        </div>
      ))}
    </details>
  );
}

type DefinitionProps = {
  readonly text: string;
  readonly parts: readonly string[];
  readonly open: ReadonlySignal<boolean>;
};

/** The formula or the rule, in the language of the page as soon as it is looked at. */
function Definition({ text, parts, open }: DefinitionProps): JSX.Element {
  const told = useSignal<string | null>(null);
  const language = shownLanguage.value;
  const named = parts.join('\n');
  useSignalEffect(() => {
    if (!open.value || language === 'en') return;
    tellMethod(language, named.split('\n')).then(
      (said) => {
        told.value = said;
      },
      // Without it the API's own words stand.
      () => undefined,
    );
  });
  return told.value === null ? <p {...OWN}>{text}</p> : <p>{told.value}</p>;
}

/** A text without the indent that its first line has. */
function unindented(text: string): string {
  const indent = /^\n?( *)/.exec(text)?.[1]?.length ?? 0;
  return text.trim().replaceAll(`\n${' '.repeat(indent)}`, '\n');
}
