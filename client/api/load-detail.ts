import { kindOf } from '../../queries/vocabulary.ts';
import type { Detail } from '../store/detail.ts';
import { recordId } from '../store/held-id.ts';
import { ask } from './ask.ts';
import { ACTOR_QUERY, POSITION_QUERY, SOURCE_QUERY, TARGET_QUERY } from './details.ts';

/** Fetches what the panel says of an id; `unknown` where nothing on record has it. */
export async function loadDetail(id: string): Promise<Detail> {
  const kind = kindOf(id);
  if (kind === 'POSITION') return loadPosition(recordId(id));
  if (kind === 'CLAUSE' || kind === 'INSTRUMENT') return loadTarget(id);
  if (kind === 'STATE' || kind === 'ORGANISATION' || kind === 'PERSON') return loadActor(id);
  return kind === 'SOURCE' ? loadSource(id) : { form: 'unknown' };
}

async function loadSource(id: string): Promise<Detail> {
  const { node } = await ask(SOURCE_QUERY, { id });
  if (!node) return { form: 'unknown' };
  const spans = (node.evidence ?? []).map(({ verification }) => verification);
  return { form: 'source', sha256: node.sha256 ?? null, spans };
}

async function loadActor(id: string): Promise<Detail> {
  const { node } = await ask(ACTOR_QUERY, { id });
  if (!node) return { form: 'unknown' };
  const { name = id, aliases = [], memberships = [], commentRequests = [], speaksFor = [] } = node;
  return { form: 'actor', name, aliases, memberships, requests: commentRequests, speaksFor };
}

async function loadTarget(id: string): Promise<Detail> {
  const { node } = await ask(TARGET_QUERY, { id });
  if (!node) return { form: 'unknown' };
  return {
    form: 'target',
    name: node.name ?? id,
    text: node.text ?? null,
    steps: node.lineage?.steps ?? [],
    symbol: node.symbol ?? null,
    force: node.force ?? null,
    body: node.body ?? null,
    recalls: node.recalls ?? [],
    recalledBy: node.recalledBy ?? [],
  };
}

async function loadPosition(id: string): Promise<Detail> {
  const { node } = await ask(POSITION_QUERY, { id });
  if (!node) return { form: 'unknown' };
  return {
    form: 'position',
    summary: node.summary ?? '',
    corroboration: node.corroboration ?? 0,
    speaker: node.speaker ?? null,
    place: node.event?.place ?? null,
    body: node.event?.body?.name ?? null,
    evidence: node.evidence ?? [],
    premises: node.inferredFrom ?? [],
  };
}
