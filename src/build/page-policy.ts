/** Sent with every page: nothing inline, nothing from elsewhere. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** What a server says with every file of the site, by header name. */
export const PAGE_HEADERS = { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' } as const;
