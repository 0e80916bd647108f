import type { Command } from 'commander';
import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coalitionsCommand } from '../../../server/command/coalitions.ts';
import { commonGroundCommand } from '../../../server/command/common-ground.ts';
import { compareCommand } from '../../../server/command/compare.ts';
import { contradictionsCommand } from '../../../server/command/contradictions.ts';
import { droppedCommand } from '../../../server/command/dropped.ts';
import { networkCommand } from '../../../server/command/network.ts';
import { pathsCommand } from '../../../server/command/paths.ts';
import { createSchema } from '../../../server/schema/create-schema.ts';
import { firstRecord } from '../../first-record.ts';
import { everyField } from '../schema/every-field.ts';
import { openApp } from '../schema/open-app.ts';
import { type LoadedHome, loadedHome } from './loaded-home.ts';
import { worldOf } from './world-of.ts';

let home: LoadedHome;
beforeAll(async () => {
  home = await loadedHome();
});
afterAll(() => home[Symbol.asyncDispose]());

const DRAFT = 'clause:unea7-minerals-draft/due-diligence';
const SUPPOSED = ['--what-if', `state:UGA,SUPPORTS,${DRAFT}`];
const WHAT_IF = `whatIf: [{ actor: "state:UGA", stance: SUPPORTS, target: "${DRAFT}" }]`;
const FILTER = `filter: {
  negotiations: ["negotiation:unea7-minerals"], stances: [SUPPORTS, OPPOSES, PROPOSES, COMMITS]
  actorKinds: [STATE, ORGANISATION], evidentialities: [RECORD, OWN_WORDS, NAMED_WITNESS]
  from: "2020", to: "2026", minCorroboration: 1
}`;
const FILTERED = [
  ...['--negotiations', 'negotiation:unea7-minerals'],
  ...['--stances', 'SUPPORTS,OPPOSES,PROPOSES,COMMITS', '--actor-kinds', 'state,organisation'],
  ...['--evidentialities', 'RECORD,OWN_WORDS,NAMED_WITNESS', '--from', '2020', '--to', '2026'],
  ...['--min-corroboration', '1'],
];
const CAMPS = ['--level', 'CLAUSE', '--similarity', 'ORDINAL', '--method', 'WARD'];
const CAMP_INPUT = 'level: CLAUSE, similarity: ORDINAL, method: WARD, resamples: 7, seed: -3';
const DRAWN = ['--resamples', '7', '--seed', '-3'];

/** A question to the API, its type, and how the command line asks it. */
const SAME: readonly (readonly [asked: string, type: string, words: readonly string[]])[] = [
  [
    `network(input: { relation: CONGRUENCE, level: CLAUSE, similarity: EXACT, normalisation: COSINE,
      minWeight: 0.1, minShared: 2, isolates: true, duplicates: DOCUMENT, ${FILTER}, ${WHAT_IF} })`,
    'Network',
    [
      ...['network', '--relation', 'CONGRUENCE', '--level', 'CLAUSE', '--similarity', 'EXACT'],
      ...['--normalisation', 'COSINE', '--min-weight', '0.1', '--min-shared', '2', '--isolates'],
      ...['--duplicates', 'DOCUMENT', '--positions', ...FILTERED, ...SUPPOSED],
    ],
  ],
  [
    'network(input: { mode: TWO_MODE, normalisation: ACTIVITY, filter: { text: "due diligence" } })',
    'Network',
    [
      ...['network', '--mode', 'TWO_MODE', '--normalisation', 'ACTIVITY', '--positions'],
      ...['--text', 'due diligence'],
    ],
  ],
  [
    `coalitions(input: { ${CAMP_INPUT}, ${FILTER}, ${WHAT_IF} })`,
    'Coalitions',
    ['coalitions', ...CAMPS, ...DRAWN, '--robustness', ...FILTERED, ...SUPPOSED],
  ],
  [
    `commonGround(input: { ${CAMP_INPUT}, ${FILTER}, ${WHAT_IF} })`,
    'CommonGroundReport',
    ['common-ground', ...CAMPS, ...DRAWN, ...FILTERED, ...SUPPOSED],
  ],
  [
    `contradictionReport(rules: [COMMITMENT, FORUM], actors: ["state:UGA", "state:USA"],
      issues: ["issue:due-diligence"], minSeverity: LOW, filter: { stances: [COMMITS, OPPOSES] },
      first: 100)`,
    'ContradictionReport',
    [
      ...['contradictions', '--rules', 'COMMITMENT,FORUM', '--actors', 'state:UGA,state:USA'],
      ...['--issues', 'issue:due-diligence', '--min-severity', 'LOW'],
      ...['--stances', 'COMMITS,OPPOSES', '--first', '100'],
    ],
  ],
  [
    `paths(from: "state:UGA", to: "state:COL", most: 5, hops: 4, ${FILTER})`,
    'Paths',
    ['paths', 'state:UGA', 'state:COL', '--most', '5', '--hops', '4', ...FILTERED],
  ],
  [
    `compare(actors: ["state:COL", "state:UGA"], level: CLAUSE, similarity: ORDINAL, ${FILTER})`,
    'Comparison',
    [
      ...['compare', 'state:COL', 'state:UGA', '--level', 'CLAUSE', '--similarity', 'ORDINAL'],
      ...FILTERED,
    ],
  ],
  [
    'droppedClauses(negotiation: "negotiation:unea7-minerals")',
    'DroppedClause',
    ['dropped', '--negotiation', 'negotiation:unea7-minerals'],
  ],
];

describe('the command line gives the answer of the API', () => {
  test.each(SAME)('%s', async (asked, type, words) => {
    const limits = { time: 60_000, cost: 1e9, tokens: 10_000 };
    await using open = await openApp(await firstRecord(), { limits });

    const { data } = await open.ask(`{ ${asked} ${everyField(createSchema(), type)} }`);
    const { code, printed, written } = await home.run(...words, '--json');
    const lines = (await home.run(...words, '--csv')).printed.split('\n');
    const table = (await home.run(...words)).printed.split('\n');

    expect({ code, written }).toEqual({ code: 0, written: '' });
    expect(data).toMatchObject(JSON.parse(printed));
    expect(lines.length).toBeGreaterThan(1);
    expect(table).toHaveLength(lines.length + 1); // a rule under the heads
  });
});

/** Every command by the field of the API that it asks, and what it calls otherwise than the API. */
const COMMANDS: readonly (readonly [
  field: string,
  command: (world: ReturnType<typeof worldOf>) => Command,
])[] = [
  ['network', networkCommand],
  ['coalitions', coalitionsCommand],
  ['commonGround', commonGroundCommand],
  ['contradictionReport', contradictionsCommand],
  ['paths', pathsCommand],
  ['compare', compareCommand],
  ['droppedClauses', droppedCommand],
];

describe('every argument of the API is an option of the command', () => {
  test.each(COMMANDS)('%s', (field, commandOf) => {
    const command = commandOf(worldOf({}));
    const known = [
      ...command.options.map((option) => option.attributeName()),
      ...command.registeredArguments.map((argument) => argument.name().toLowerCase()),
    ];

    expect(argumentsOf(field).filter((name) => !known.includes(name))).toEqual([]);
    expect(known).toEqual(expect.arrayContaining(['json', 'csv']));
  });
});

/** The arguments of a field, those of its inputs and of its filter by themselves. */
function argumentsOf(field: string): readonly string[] {
  const asked = createSchema().getQueryType()?.getFields()[field]?.args ?? [];
  return namesOf(asked);
}

type Argument = { readonly name: string; readonly type: Parameters<typeof getNamedType>[0] };

function namesOf(found: readonly Argument[]): readonly string[] {
  return found.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    const isInput = isInputObjectType(named) && name !== 'whatIf';
    return isInput ? namesOf(Object.values(named.getFields())) : [name];
  });
}
