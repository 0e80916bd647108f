import type { Story } from '../store/tour.ts';
import { ask, type Operation } from './ask.ts';

const STORIES_QUERY: Operation<{ readonly stories: readonly Story[] }, Record<string, never>> = {
  text: /* GraphQL */ `
    query Stories {
      stories { title steps { name text address } }
    }
  `,
};

/** Fetches the stories that come with the record; throws `AskError`. */
export async function loadStories(): Promise<readonly Story[]> {
  return (await ask(STORIES_QUERY, {})).stories;
}
