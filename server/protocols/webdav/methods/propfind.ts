import { NS_DAV, readPropfind } from '@lazo/davxml'
import { DavRefusal } from '../dav-refusal.ts'
import type { Handler, Listed, ResourceKind, Send, Visit } from '../ground.ts'
import { multistatusAnswer } from '../multistatus-answer.ts'
import { PropertyTeller } from '../property-teller.ts'
import { ownHref, readBody, readDepth, wantsMinimal } from '../request-facts.ts'
import { tellEach } from '../tell-each.ts'

/** PROPFIND: the properties of a resource, and with Depth 1 of its members (RFC 4918 §9.1). */
export function propfind<T>(kind: ResourceKind<T>): Handler {
  return async (visit) => {
    const depth = readDepth(visit, 'infinity')
    if (depth === 'infinity' && kind.walkChildren) throw tooDeep()
    const teller = new PropertyTeller(visit, readPropfind(readBody(visit)))
    return multistatusAnswer(
      (send) => tellAll(kind, visit, { teller, hasChildren: depth === '1', send }),
      wantsMinimal(visit) ? { 'preference-applied': 'return=minimal' } : {},
    )
  }
}

async function tellAll<T>(
  kind: ResourceKind<T>,
  visit: Visit,
  { teller, hasChildren, send }: { teller: PropertyTeller; hasChildren: boolean; send: Send },
): Promise<void> {
  const self = await findSelf(kind, visit, teller)
  await teller.prepare(kind)
  await send(teller.tell(kind, self))
  if (!hasChildren) return
  await kind.walkChildren?.(visit, self.resource, {
    needs: (child) => teller.needs(child),
    async take(child, listed) {
      await teller.prepare(child)
      await tellEach(listed, (one) => teller.tell(child, one), send)
    },
  })
}

async function findSelf<T>(kind: ResourceKind<T>, visit: Visit, teller: PropertyTeller): Promise<Listed<T>> {
  const resource = await kind.find(visit, visit.address)
  const listed = { href: ownHref(visit), resource }
  if (!teller.needs(kind).dead || !kind.readDead) return listed
  return { ...listed, dead: await kind.readDead(visit, resource) }
}

function tooDeep(): DavRefusal {
  const condition = { namespace: NS_DAV, name: 'propfind-finite-depth' }
  return new DavRefusal(403, 'tooDeep', { condition })
}
