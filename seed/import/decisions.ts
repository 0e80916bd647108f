import { DemarcheError } from '../../queries/errors.ts';
import { hasIdForm } from '../id-form.ts';
import { csvLine } from '../init/csv-line.ts';
import { readContent } from '../read/content.ts';
import type { KnownActor } from './actor-index.ts';
import { readNamedRows } from './named-rows.ts';
import { type Decisions, keyOf } from './resolve-actor.ts';
import type { OpenDoubt, Survey, SurveyedActor } from './survey.ts';

const COLUMNS = ['code', 'name', 'rows', 'why', 'candidates', 'decision'];

/** Reads what was decided, from a file of `decisionsText`; nothing where it is not there. Throws `BAD_RECORD` for what is no id and no `-`. */
export async function readDecisions(path: string): Promise<Decisions> {
  if ((await readContent(path)).is === 'absent') return new Map();
  const rows = await readNamedRows(path, ['code', 'name', 'decision']);
  const wrong = rows.find(
    ({ decision = '' }) => !['', '-'].includes(decision) && !isActor(decision),
  );
  if (wrong !== undefined) {
    const found = `found "${wrong['decision']}" for "${wrong['code'] || wrong['name']}"`;
    const allowed = 'the id of an actor (state:…, org:…, person:…), or - to leave its rows out';
    throw new DemarcheError('BAD_RECORD', `${path}: ${found}; allowed is ${allowed}`);
  }
  return new Map(
    rows.map(({ code = '', name = '', decision = '' }) => [keyOf({ code, name }), decision]),
  );
}

/** The text of a file in which every doubtful actor waits for a decision, and every odd one has its. */
export function decisionsText(survey: Pick<Survey, 'doubts' | 'actors'>): string {
  const open = [...survey.doubts.values()].map(openLine);
  return [COLUMNS, ...open, ...oddActors(survey).map(oddLine)].map(csvLine).join('');
}

/** Actors that were taken at their code or name though they had ceased to be. */
export function oddActors({ actors }: Pick<Survey, 'actors'>): readonly SurveyedActor[] {
  return [...actors.values()].filter(
    ({ actor: { until }, last }) => until !== null && Number(last.slice(0, 4)) > until,
  );
}

function openLine({ named: { code, name }, rows, why, candidates }: OpenDoubt): readonly string[] {
  return [code, name, `${rows}`, why, candidates.map(shown).join('|'), ''];
}

function oddLine({ actor, named: { code, name }, rows, last }: SurveyedActor): readonly string[] {
  const why = `it was a state until ${actor.until}, its rows go on to ${last}`;
  return [code, name, `${rows}`, why, shown(actor), actor.id];
}

function shown({ id, name }: KnownActor): string {
  return `${id} ${name}`;
}

function isActor(id: string): boolean {
  return hasIdForm(id) && /^(?:state|org|person):/.test(id);
}
