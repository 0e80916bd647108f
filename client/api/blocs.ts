import { ask, type Operation } from './ask.ts';

/** An organisation and those of its members that hold positions or belong to somebody who does. */
export type Bloc = {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
};

type Page = {
  readonly actors: {
    readonly nodes: readonly {
      readonly id: string;
      readonly memberships: readonly {
        readonly organisation: { readonly id: string; readonly name: string };
      }[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const MEMBERSHIPS: Operation<Page, { readonly after: string | null }> = {
  text: /* GraphQL */ `
    query Memberships($after: String) {
      actors(first: 200, after: $after) {
        nodes { id memberships { organisation { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
};

/** Fetches who is or was a member of what, in the order in which organisations are met. */
export async function loadBlocs(): Promise<readonly Bloc[]> {
  const held = new Map<string, { readonly name: string; readonly members: Set<string> }>();
  let after: string | null = null;
  do {
    const { actors }: Page = await ask(MEMBERSHIPS, { after });
    for (const { id, memberships } of actors.nodes) {
      for (const { organisation } of memberships) {
        const bloc = held.get(organisation.id) ?? { name: organisation.name, members: new Set() };
        held.set(organisation.id, bloc);
        bloc.members.add(id);
      }
    }
    after = actors.pageInfo.hasNextPage ? actors.pageInfo.endCursor : null;
  } while (after !== null);
  return [...held].map(([id, { name, members }]) => ({ id, name, members: [...members] }));
}
