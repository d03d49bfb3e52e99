import type { Actor } from '#base/actor.ts'
import { type ErrorCode, isProductError } from '#base/errors.ts'
import type { Domain } from '../../domain.ts'
import { noteApart } from './note-in-log.ts'

/** They are said every day and mean nothing to people: the client asks again, or what it deletes is gone already. */
const EVERYDAY: ReadonlySet<ErrorCode> = new Set([
  'card-changed',
  'card-not-found',
  'condition-failed',
  'sign-in-required',
])

/** Does what a device wants; what it is refused is written into its log. */
export async function tellRefusals<T>(
  domain: Domain,
  actor: Actor,
  { segment, name }: { segment: string; name?: string },
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isProductError(error) && error.kind !== 'unavailable' && !EVERYDAY.has(error.code)) {
      const facts = { code: error.code, segment: cut(segment), ...(name === undefined ? {} : { name: cut(name) }) }
      await noteApart(domain, actor, { kind: 'refused', facts }).catch((failed: unknown) => {
        domain.log.warn({ error: String(failed) }, 'a refusal could not be written into the log of a device')
      })
    }
    throw error
  }
}

/** What is refused may be of any length. */
function cut(part: string): string {
  return part.slice(0, 255)
}
