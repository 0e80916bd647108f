import { useCSRFPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import type { Plugin } from 'graphql-yoga';

/**
 * Refuses what a form or a link of another site can make a browser send. What the viewer's own page asks for
 * passes: `Sec-Fetch-Site` (Fetch Metadata Request Headers, W3C) is set by the browser, and no script can.
 */
export function useOwnSite(): Plugin {
  const { onRequestParse } = useCSRFPrevention({ requestHeaders: ['x-demarche-csrf'] });
  return {
    onRequestParse: (payload) =>
      payload.request.headers.get('sec-fetch-site') === 'same-origin'
        ? undefined
        : onRequestParse?.(payload),
  };
}
