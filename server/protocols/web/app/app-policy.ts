/** What the page of the app may do: run its own scripts, talk to this server, show its own pictures. Nothing from elsewhere, nothing inline. */
export function appPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** What a script may do that runs as a worker, where its own answer says it and not the page's. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'"
