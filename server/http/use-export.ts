import type { Plugin } from 'graphql-yoga';
import { DemarcheError } from '../../queries/errors.ts';
import type { Ending } from '../../queries/graph-store.ts';
import { exportFile } from '../export/export-file.ts';
import { exportTooLong } from '../export/export-limit.ts';
import type { Context } from '../schema/context.ts';
import { stopping } from '../schema/stopping-store.ts';
import { endAfter, endingOf } from './request-end.ts';
import { requestId } from './request-id.ts';
import { type ErrorSettings, explain, statusOfCode } from './use-error-codes.ts';

/** What exports are made from. */
export interface ExportSettings extends Context, ErrorSettings {
  /** Longest that one question of an export may take, in milliseconds. */
  readonly time: number;
  /** Longest that the whole of it may take, however slowly it is read, in milliseconds. */
  readonly wholeTime: number;
}

/**
 * Answers `GET /export/FORMAT?…` with a file to take away, or with `{ code, message }` and a status that
 * says why there is none. A path after the first is none of a format, and so not found. A file goes out as
 * fast as its reader takes it; where something fails under way, or the whole takes too long, the connection
 * ends before the file does, and the log says why.
 */
export function useExport(settings: ExportSettings): Plugin {
  return {
    async onRequest({ request, url, endResponse, fetchAPI }) {
      const [, format] = /^\/export\/(.*)$/.exec(url.pathname) ?? [];
      if (format === undefined) return;
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        const headers = { allow: 'GET, HEAD' };
        const body = { code: 'BAD_INPUT', message: `found ${request.method}; allowed is GET` };
        return endResponse(fetchAPI.Response.json(body, { status: 405, headers }));
      }
      const { status, headers, body } = await answer(format, request, settings);
      const sent = request.method === 'HEAD' ? null : body;
      endResponse(new fetchAPI.Response(sent, { status, headers }));
    },
  };
}

async function answer(format: string, request: Request, settings: ExportSettings) {
  const { sourceTexts, campWork, part, time, wholeTime, log } = settings;
  const query = new URL(request.url).searchParams;
  const ending = endingOf(request);
  const letBe = endAfter(request, wholeTime, () => exportTooLong(wholeTime));
  const failed = (error: unknown) => {
    letBe();
    return explain(error instanceof Error ? error : new Error(String(error)), {
      ...{ ...settings, request },
    });
  };
  const cutOff = (error: unknown) => {
    const { code, message } = failed(error);
    log.error({ id: requestId(request), code, message }, 'an export was cut off');
  };
  try {
    const store = stopping(settings.store, ending, { time, late: () => tooLong(time) });
    const context = { store, sourceTexts, campWork, part, ending };
    const { name, mediaType, text } = await exportFile({ format, query }, context);
    const disposition = `attachment; filename="${name}"`;
    const body = streamed(text, { ending, letBe, cutOff });
    return { status: 200, headers: headersOf(mediaType, disposition), body };
  } catch (error) {
    const { code, message } = failed(error);
    const body = `${JSON.stringify({ code, message })}\n`;
    return { status: statusOfCode(code), headers: headersOf(JSON_TYPE, 'inline'), body };
  }
}

/** What ends the sending of a file, and what is told of it. */
interface Sending {
  readonly ending: Ending;
  /** Called once nothing can take too long any more. */
  readonly letBe: () => void;
  readonly cutOff: (error: unknown) => void;
}

/** A text as bytes, each piece made when the one before has been taken; it fails when its time is over, taken or not. */
function streamed(
  text: AsyncGenerator<string>,
  { ending, letBe, cutOff }: Sending,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let isOver = false;
  const end = async () => {
    isOver = true;
    letBe();
    await text.return(undefined);
  };
  const fail = (controller: ReadableStreamDefaultController<Uint8Array>, error: unknown) => {
    if (isOver) return;
    isOver = true;
    cutOff(error);
    controller.error(error);
  };
  return new ReadableStream(
    {
      start(controller) {
        ending.addEventListener('abort', () => fail(controller, ending.reason));
      },
      async pull(controller) {
        try {
          const { done, value } = await nextOf(text);
          if (isOver) return;
          if (!done) return controller.enqueue(encoder.encode(value));
          await end();
          controller.close();
        } catch (error) {
          fail(controller, error);
        }
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  );
}

/** The next piece that holds anything. */
async function nextOf(text: AsyncGenerator<string>): Promise<IteratorResult<string>> {
  for (;;) {
    const next = await text.next();
    if (next.done || next.value !== '') return next;
  }
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** Asked for anew each time: the record may have been loaded anew. */
function headersOf(mediaType: string, disposition: string): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-disposition': disposition,
    'cache-control': 'no-cache',
  };
}

function tooLong(milliseconds: number): DemarcheError {
  return new DemarcheError(
    'LIMIT',
    `a question of the export took longer than ${milliseconds} ms; narrow the filter, or use "demarche export"`,
  );
}
