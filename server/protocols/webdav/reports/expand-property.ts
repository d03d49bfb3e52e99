import { type ExpandedProperty, nameKey, type RenderedXml, renderNode, writeResponse } from '@lazo/davxml'
import { type Address, parseAddress } from '../address.ts'
import type { Visit } from '../ground.ts'
import { multistatusAnswer } from '../multistatus-answer.ts'
import { ownHref } from '../request-facts.ts'
import { reportOf } from './report-of.ts'

const HREF = /<D:href>([^<]*)<\/D:href>/g

/** Properties of a resource, and instead of the addresses in them the properties of what is there (RFC 3253 §3.8). */
export const expandProperty = reportOf('D:expand-property', 'expand-property', async (visit, { properties }) =>
  multistatusAnswer(async (send) =>
    send(await tellExpanded(visit, { href: ownHref(visit), address: visit.address }, properties)),
  ),
)

interface Place {
  readonly href: string
  readonly address: Address
}

async function tellExpanded(
  visit: Visit,
  { href, address }: Place,
  wanted: readonly ExpandedProperty[],
): Promise<string> {
  const kind = visit.tree.kindAt(address)!
  const resource = await kind.find(visit, address)
  const found: RenderedXml[] = []
  const missing: RenderedXml[] = []
  for (const property of wanted) {
    const value = kind.properties.get(nameKey(property))?.read(resource, visit) ?? null
    if (value === null) missing.push(renderNode({ namespace: property.namespace, name: property.name }))
    else found.push(await expand(visit, value, property.properties))
  }
  const propstats = [
    { status: 200, properties: found },
    { status: 404, properties: missing },
  ]
  return writeResponse({ href, propstats })
}

/** Addresses that lead outside, or to what is not there, stay addresses. */
async function expand(visit: Visit, value: RenderedXml, wanted: readonly ExpandedProperty[]): Promise<RenderedXml> {
  if (wanted.length === 0) return value
  let xml = ''
  let end = 0
  for (const match of value.xml.matchAll(HREF)) {
    const [element, href] = match as unknown as [string, string]
    const address = parseAddress(href)
    const isShown = address !== null && isVisible(visit, address)
    xml +=
      value.xml.slice(end, match.index) + (isShown ? await tellExpanded(visit, { href, address }, wanted) : element)
    end = match.index + element.length
  }
  return { xml: xml + value.xml.slice(end) }
}

function isVisible({ tree, actor }: Visit, address: Address): boolean {
  return tree.kindAt(address) !== undefined && (address.memberId ?? actor.memberId) === actor.memberId
}
