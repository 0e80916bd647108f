import type { JSX } from 'preact';
import type { RibbonStop } from '../../store/ribbon.ts';
import { wordDiff } from '../../store/word-diff.ts';
import { viewWords as words } from '../../words/words.ts';

/** What a clause became, word by word; it says whether that is its text, or what we call it. */
export function Difference({ turn }: Pick<RibbonStop, 'turn'>): JSX.Element | null {
  if (turn === null) return null;
  const { before, after } = turn;
  const texts = before.text != null && after.text != null;
  const parts = wordDiff(
    texts ? (before.text ?? '') : before.name,
    texts ? (after.text ?? '') : after.name,
  );
  // Of two names that share no word there is nothing to compare.
  if (!texts && !parts.some(({ kind, text }) => kind === 'same' && text.trim() !== '')) return null;
  return (
    <figure class="difference">
      <figcaption class="src">{texts ? words.clauses.byTexts : words.clauses.byNames}</figcaption>
      <p>
        {parts.map(({ kind, text }, index) => {
          if (kind === 'gone') return <del key={index}>{text}</del>;
          return kind === 'new' ? <ins key={index}>{text}</ins> : text;
        })}
      </p>
    </figure>
  );
}
