import type { Plugin } from 'graphql-yoga';

/** The page that stands where nothing is served. */
export const NOT_FOUND_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Not found - Demarche</title>
<h1>Nothing is served here</h1>
<p>The viewer is at <a href="/">/</a>, the API at <code>/graphql</code>, files to take away at
<code>/export/csv</code> and its kin, and how the server is at <code>/health</code> and <code>/ready</code>.</p>
</html>
`;

/** The API, the probe and the exports. */
const SERVED = /^\/(?:graphql|ready|export\/.*)$/;

/** Answers every path that is not the API's, a probe's or an export's with a page that says where things are. */
export function useNotFound(): Plugin {
  return {
    onRequest({ url, endResponse, fetchAPI }) {
      if (SERVED.test(url.pathname)) return;
      const headers = { 'content-type': 'text/html; charset=utf-8' };
      endResponse(new fetchAPI.Response(NOT_FOUND_PAGE, { status: 404, headers }));
    },
  };
}
