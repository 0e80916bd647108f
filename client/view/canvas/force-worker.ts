import type { ForceNews, ForceTask } from '../../layout/graph/force.ts';
import { forcePlaces } from './force.ts';

// Its own thread, so that the page answers meanwhile; it does one task, and is ended by who started it.
addEventListener('message', ({ data }: MessageEvent<ForceTask>) => {
  const send = (news: ForceNews) => postMessage(news);
  const places = forcePlaces(data, (sketch) => send({ places: sketch, last: false }));
  send({ places, last: true });
});
