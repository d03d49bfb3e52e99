import { tagsOf } from './conditions.ts'
import type { Visit } from './ground.ts'

/** The conditions of a change, as verbs take them (RFC 9110 §13.1). */
export interface ChangeConditions {
  /** One ETag, or `*`. */
  readonly ifMatch?: string
  readonly ifNoneMatch?: string
}

/** The conditions that a request sets. `If-Match` may name several states: then the one that stands is meant, if it is among them. */
export async function readConditions(
  { headers }: Visit,
  readPresent: () => Promise<string | null>,
): Promise<ChangeConditions> {
  const { 'if-match': match, 'if-none-match': ifNoneMatch } = headers
  const ifMatch = match === undefined ? undefined : await oneOf(tagsOf(match), readPresent)
  return { ...(ifMatch === undefined ? {} : { ifMatch }), ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }) }
}

/** A condition that names no state holds in none. */
async function oneOf(
  [first = '', ...more]: readonly string[],
  readPresent: () => Promise<string | null>,
): Promise<string> {
  if (more.length === 0) return first
  const present = await readPresent()
  return more.find((tag) => tag === present) ?? first
}
