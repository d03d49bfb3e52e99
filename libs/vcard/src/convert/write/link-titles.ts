import type { Card } from '@lazo/jscontact'
import type { VcardDraft } from './vcard-draft.ts'

/** Puts titles into a group with their organization, which is how vCard tells that they belong together (RFC 9555 §2.9.6). */
export function linkTitles(card: Card, out: VcardDraft): void {
  for (const [id, { organizationId }] of Object.entries(card.titles ?? {})) {
    if (organizationId === undefined) continue
    const title = findLine(out, `titles/${id}`)
    const organization = findLine(out, `organizations/${organizationId}`)
    if (!title || !organization) continue
    const group = organization.group || title.group || out.newGroup()
    organization.group = group
    title.group ||= group
  }
}

function findLine({ lines }: VcardDraft, unit: string) {
  return lines.find(({ units }) => units[0] === unit)?.property
}
