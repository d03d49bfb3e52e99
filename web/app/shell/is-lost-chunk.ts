/** What browsers say when a part of the app cannot be loaded, each in its own words, and what the build says of style sheets. */
const SAID = [
  'Failed to fetch dynamically imported module',
  'error loading dynamically imported module',
  'Importing a module script failed',
  'Unable to preload CSS',
]

/** Whether something thrown tells that a part of the app is gone: a newer version has taken its place. Pure. */
export function isLostChunk(thrown: unknown): boolean {
  return thrown instanceof Error && SAID.some((words) => thrown.message.includes(words))
}
