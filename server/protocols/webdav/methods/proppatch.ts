import { readPropertyUpdate, writeResponse } from '@lazo/davxml'
import { ProductError } from '#base/errors.ts'
import type { Handler, ResourceKind } from '../ground.ts'
import { multistatusAnswer } from '../multistatus-answer.ts'
import { isWritten, writeChanges } from '../property-changes.ts'
import { ownHref, readBody, wantsMinimal } from '../request-facts.ts'

/** PROPPATCH: sets and removes properties, all of them or none (RFC 4918 §9.2). */
export function proppatch<T>(kind: ResourceKind<T>): Handler {
  return async (visit) => {
    const root = readBody(visit)
    if (!root) throw new ProductError('request-unreadable', 'A PROPPATCH needs a body that says what is to change.')
    const changes = readPropertyUpdate(root)
    await kind.find(visit, visit.address)
    const propstats = await writeChanges(kind, changes, async (accepted) => kind.saveProperties?.(visit, accepted))
    const isQuiet = wantsMinimal(visit) && isWritten(propstats)
    return multistatusAnswer((send) =>
      send(writeResponse({ href: ownHref(visit), propstats: isQuiet ? [] : propstats })),
    )
  }
}
