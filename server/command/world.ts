import type { Logger } from 'pino';
import type { Config } from '../config.ts';

/** What a command may touch of the world outside: handed in by `main.ts`, and by tests. */
export interface World {
  readonly config: Config;
  /** The folder of the first record, which `start` loads into an empty store. */
  readonly firstRecord: string;
  /** The folder of the built viewer. */
  readonly viewer: string;
  /** The built script that a thread runs to find out about camps. */
  readonly campThread: string;
  /** Version of Demarche. */
  readonly version: string;
  /** Writes a line to the standard output. */
  readonly print: (line: string) => void;
  /** Writes to the standard error: lines, and the progress bar where it is a terminal. */
  readonly errors: { readonly write: (text: string) => void; readonly terminal: boolean };
  readonly log: Logger;
  /** Settles once the process is asked to stop; what is handed in closes first, within ten seconds. */
  readonly untilStopped: (close: () => Promise<void>) => Promise<void>;
}
