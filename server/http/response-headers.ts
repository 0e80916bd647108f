/** What every answer tells the browser, by header. */
export type ResponseHeaders = Readonly<Record<string, string>>;

/**
 * What every answer tells the browser: nothing is loaded from or sent to another place. The viewer may be
 * framed by pages of its own origin, and of the origins that are given.
 */
export function responseHeaders(embedOrigins: readonly string[]): ResponseHeaders {
  return {
    'content-security-policy': [
      ...POLICY,
      ["frame-ancestors 'self'", ...embedOrigins].join(' '),
    ].join('; '),
    ...OTHERS,
  };
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];
const OTHERS: ResponseHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};
