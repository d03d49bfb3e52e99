/** What begins so is answered by the server alone: other doors, and pages that are no part of the app. */
const OTHERS = [
  '/api',
  '/dav',
  '/.well-known',
  '/connect',
  '/guide',
  '/password',
  '/p',
  '/leave',
  '/shared',
  '/health',
  '/metrics',
]

/** Whether a page of the app is at a path, and so can be shown without the server. Pure. */
export function isAppPage(path: string): boolean {
  return !OTHERS.some((other) => path === other || path.startsWith(`${other}/`))
}

/** Whether a path is that of a photo, which is kept once seen. Pure. */
export function keepsPhoto(path: string): boolean {
  return path.startsWith('/api/v1/photos/')
}

/** Whether a path is that of a file that a build made, whose name holds what is in it. Pure. */
export function isBuiltFile(path: string): boolean {
  return path.startsWith('/assets/')
}

/**
 * Whether something was sent by this app or by an app of the device, and not by the page of another site. Pure.
 *
 * What the system shares comes from no page: by the specification of share targets the browser itself goes to the address, so
 * that there is no referrer, and a worker is shown nothing else by which to know it. A site that hides where it comes from gets
 * in by the same gap; it can put something on the page of what was shared, and nothing of that is kept before the person has
 * looked at it there and said so.
 */
export function isFromHere(referrer: string, origin: string): boolean {
  return referrer === '' || (URL.canParse(referrer) && new URL(referrer).origin === origin)
}
