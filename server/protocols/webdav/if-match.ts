import { tagsOf } from './conditions.ts'
import type { Visit } from './ground.ts'

/** The conditions of a change, as verbs take them: one ETag each, or `*` (RFC 9110 §13.1). */
export interface ChangeConditions {
  readonly ifMatch?: string
  readonly ifNoneMatch?: string
}

/** The conditions that a request sets. A header may name several states: then the one that stands is meant, if it is among them. */
export async function readConditions(
  { headers }: Visit,
  readPresent: () => Promise<string | null>,
): Promise<ChangeConditions> {
  const ifMatch = await oneOf(headers['if-match'], readPresent)
  const ifNoneMatch = await oneOf(headers['if-none-match'], readPresent)
  return { ...(ifMatch === undefined ? {} : { ifMatch }), ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }) }
}

async function oneOf(
  header: string | undefined,
  readPresent: () => Promise<string | null>,
): Promise<string | undefined> {
  const tags = tagsOf(header ?? '')
  if (tags.length < 2) return tags[0]
  const present = await readPresent()
  return tags.find((tag) => tag === present) ?? tags[0]
}
