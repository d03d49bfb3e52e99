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
  const ifNoneMatch = headers['if-none-match']
  const ifMatch = await oneOf(tagsOf(headers['if-match'] ?? ''), readPresent)
  return { ...(ifMatch === undefined ? {} : { ifMatch }), ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }) }
}

async function oneOf(tags: readonly string[], readPresent: () => Promise<string | null>): Promise<string | undefined> {
  if (tags.length < 2) return tags[0]
  const present = await readPresent()
  return tags.find((tag) => tag === present) ?? tags[0]
}
