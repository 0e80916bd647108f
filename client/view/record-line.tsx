import type { JSX } from 'preact';
import type { ViewRecord } from '../store/record.ts';
import { words } from '../words/words.ts';

/** Letters of the digest that tell one state of a record from another at a glance. */
const SHORT = 8;

/** Which record this is: name, version, licence, digest, and whether its spans were proved. */
export function RecordLine({ record }: { readonly record: ViewRecord }): JSX.Element {
  const { name, title, version, licence, digest, proved } = record;
  const proof = { proved, sources: record.sources.size };
  return (
    <p class="brand">
      {name !== title && `${name} · `}
      {words.record.version(version)}
      {' · '}
      {licence}
      {' · '}
      <span title={words.record.digestTitle(digest)}>
        {words.record.digest(digest.slice(0, SHORT))}
      </span>
      {' · '}
      <span title={words.record.proofTitle(proof)}>{words.record.proof(proof)}</span>
    </p>
  );
}
