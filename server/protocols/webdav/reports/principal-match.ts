import { hrefNode, nameKey, type PrincipalMatch, writeNode } from '@lazo/davxml'
import type { Listed, ResourceKind, Send, Visit } from '../ground.ts'
import { multistatusAnswer } from '../multistatus-answer.ts'
import { ownPrincipalHref } from '../principals/principal.ts'
import { tellPrincipal } from '../principals/tell-principal.ts'
import { PropertyTeller } from '../property-teller.ts'
import { tellEach } from '../tell-each.ts'
import { reportOf } from './report-of.ts'

/** The members of a collection that are who asks, or that say so in a property such as `DAV:owner` (RFC 3744 §9.3). */
export const principalMatch = reportOf('D:principal-match', 'principal-match', async (visit, asked) =>
  multistatusAnswer(async (send) => {
    if (asked.by !== 'self') return tellMatching(visit, asked, send)
    if (['', 'principals'].includes(visit.address.area)) await send(await tellPrincipal(visit, asked.names))
  }),
)

async function tellMatching(visit: Visit, { by, names }: PrincipalMatch, send: Send): Promise<void> {
  const here = visit.tree.kindAt(visit.address)!
  const teller = new PropertyTeller(visit, { kind: 'prop', names })
  const key = by === 'self' ? '' : nameKey(by)
  const me = writeNode(hrefNode(ownPrincipalHref(visit)))
  const isMine = <C>(kind: ResourceKind<C>, { resource }: Listed<C>) =>
    kind.properties.get(key)?.read(resource, visit)?.xml.includes(me) ?? false
  await here.walkChildren?.(visit, await here.find(visit, visit.address), {
    needs: (kind) => teller.needs(kind),
    take: (kind, listed) =>
      tellEach(
        listed.filter((one) => isMine(kind, one)),
        (one) => teller.tell(kind, one),
        send,
      ),
  })
}
