import type { Card } from '@lazo/jscontact'
import type { RawProperty } from '../../raw/raw-card.ts'
import type { VcardDraft } from './vcard-draft.ts'

/** Puts titles into a group with their organization, which is how vCard tells that they belong together (RFC 9555 §2.9.6). */
export function linkTitles(card: Card, out: VcardDraft): void {
  const linked = Object.entries(card.titles ?? {}).filter(([, { organizationId }]) => organizationId !== undefined)
  if (!linked.length) return
  const lines = firstLines(out)
  for (const [id, { organizationId }] of linked) {
    const title = lines.get(`titles/${id}`)
    const organization = lines.get(`organizations/${organizationId}`)
    if (!title || !organization) continue
    const group = organization.group || title.group || out.newGroup()
    organization.group = group
    title.group ||= group
  }
}

/** The property that each part of the card begins with. */
function firstLines({ lines }: VcardDraft): Map<string, RawProperty> {
  return new Map(lines.toReversed().flatMap(({ property, units }) => units.map((unit) => [unit, property] as const)))
}
