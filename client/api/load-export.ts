import type { Verification } from '../../queries/vocabulary.ts';
import type { EvidenceNode, SourceNode } from '../store/record.ts';
import { AskError } from './ask.ts';

/** What the server says of a view that is taken away, and nothing of what is in it. */
export type AboutAnswer = {
  readonly title: string;
  /** How many positions pass the filter. */
  readonly count: number;
  readonly record: {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly digest: string;
    readonly dates: readonly [string, string] | null;
  };
  /** How many spans have which outcome, and the same as a sentence. */
  readonly proof: Readonly<Record<Verification, number>> & { readonly text: string };
  readonly sources: readonly SourceNode[];
};

/** The same with the positions, as far as a snapshot tells them. */
export type ExportAnswer = AboutAnswer & {
  readonly positions: readonly {
    readonly id: string;
    readonly evidence: readonly ExportedEvidence[];
  }[];
};

/** A span of a source that shows a position, without the words of the source. */
export type ExportedEvidence = Omit<EvidenceNode, 'quote' | 'source'> & {
  /** Id of the source. */
  readonly source: string;
};

/** Fetches an export as text, from a path beside the page; throws `AskError` with the server's words. */
export async function loadExportText(path: string): Promise<string> {
  const response = await fetch(new URL(path, document.baseURI)).catch((error: unknown) => {
    throw new AskError('UNREACHABLE', 'the server does not answer', error);
  });
  const text = await response.text();
  if (response.ok) return text;
  throw new AskError('REFUSED', messageIn(text) ?? `status ${response.status}`);
}

/** Reads what the server says of a view. */
export function readAbout(text: string): AboutAnswer {
  const answer: AboutAnswer = JSON.parse(text);
  return answer;
}

/** Reads the JSON that a view is exported as. */
export function readExport(text: string): ExportAnswer {
  const answer: ExportAnswer = JSON.parse(text);
  return answer;
}

function messageIn(text: string): string | null {
  try {
    const { message } = JSON.parse(text);
    return typeof message === 'string' ? message : null;
  } catch {
    return null;
  }
}
