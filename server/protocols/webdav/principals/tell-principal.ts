import type { XmlName } from '@lazo/davxml'
import type { Visit } from '../ground.ts'
import { PropertyTeller } from '../property-teller.ts'
import { ownPrincipal, ownPrincipalHref } from './principal.ts'

/** The response about the principal who asks, with these properties. */
export async function tellPrincipal(visit: Visit, names: readonly XmlName[]): Promise<string> {
  const address = ownPrincipal(visit)
  const kind = visit.tree.kindAt(address)!
  const teller = new PropertyTeller(visit, { kind: 'prop', names: [...names] })
  return teller.tell(kind, { href: ownPrincipalHref(visit), resource: await kind.find(visit, address) })
}
