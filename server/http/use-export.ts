import type { Plugin } from 'graphql-yoga';
import { DemarcheError } from '../../queries/errors.ts';
import { exportFile } from '../export/export-file.ts';
import type { Context } from '../schema/context.ts';
import { stopping } from '../schema/stopping-store.ts';
import { answerWithin, endingOf } from './request-end.ts';
import { type ErrorSettings, explain, statusOfCode } from './use-error-codes.ts';

/** What exports are made from. */
export interface ExportSettings extends Context, ErrorSettings {
  /** Longest that an export may take, in milliseconds. */
  readonly time: number;
}

/**
 * Answers `GET /export/FORMAT?…` with a file to take away, or with `{ code, message }` and a status that
 * says why there is none. A path after the first is none of a format, and so not found.
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
  const { sourceTexts, campWork, part, time } = settings;
  const query = new URL(request.url).searchParams;
  const ending = endingOf(request);
  const store = stopping(settings.store, ending);
  const work = () => exportFile({ format, query }, { store, sourceTexts, campWork, part, ending });
  try {
    const late = () => tooLong(time);
    const { name, mediaType, text } = await answerWithin(request, { time, late, work });
    const disposition = `attachment; filename="${name}"`;
    return { status: 200, headers: headersOf(mediaType, disposition), body: text };
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error));
    const { code, message } = explain(cause, { ...settings, request });
    const body = `${JSON.stringify({ code, message })}\n`;
    return { status: statusOfCode(code), headers: headersOf(JSON_TYPE, 'inline'), body };
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
    `the export took longer than ${milliseconds} ms; narrow the filter, or use "demarche export"`,
  );
}
