/** Joins property names, keys and array indexes to a path as a PatchObject writes it (RFC 9553 §1.4.3). */
export function joinPath(steps: readonly (string | number)[]): string {
  return steps.map((step) => escapeStep(String(step))).join('/')
}

/** Splits a path of a PatchObject, or gives null when a `~` in it stands for nothing (RFC 6901 §3). */
export function splitPath(path: string): string[] | null {
  if (!path.includes('~')) return path.split('/')
  if (/~(?![01])/.test(path)) return null
  return path.split('/').map(unescapeStep)
}

/** Writes one property name or key so that it can stand in a path. */
export function escapeStep(step: string): string {
  return step.includes('~') || step.includes('/') ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
