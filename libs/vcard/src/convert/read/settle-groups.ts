import type { JsContactObject, Title } from '@lazo/jscontact'
import type { RawProperty } from '../../raw/raw-card.ts'
import { unescapeText } from '../../values/text.ts'
import { readLabel, writeLabel } from '../apple-labels.ts'
import type { Placement } from '../placement.ts'
import type { CardDraft } from './card-draft.ts'

/**
 * Gives labels to the entries of their group, titles their organization, and keeps the name of a group that still holds
 * properties together.
 */
export function settleGroups(draft: CardDraft): void {
  const groups = new Map<string, RawProperty[]>()
  for (const property of draft.properties) {
    if (!property.group && property.key !== 'X-ABLABEL') continue
    const name = property.group.toLowerCase()
    const members = groups.get(name)
    if (members) members.push(property)
    else groups.set(name, [property])
  }
  for (const properties of groups.values()) settleGroup(draft, properties)
}

interface Member {
  property: RawProperty
  placement: Placement
}

function settleGroup(draft: CardDraft, properties: RawProperty[]): void {
  const labels = properties.filter(({ key }) => key === 'X-ABLABEL')
  const members = properties.flatMap((property): Member[] => {
    const placement = draft.placements.get(property)
    return placement?.units.length ? [{ property, placement }] : []
  })
  const isGroup = properties[0]!.group !== ''
  settleLabels(draft, labels, isGroup ? members : [])
  if (!isGroup) return
  const owners = members.filter(({ property, placement }) => placement.holder || !ADDRESS_DETAILS.has(property.key))
  const isLinked = linkTitles(owners)
  const hasKept = properties.some((property) => draft.kept.has(property))
  if (hasKept || (owners.length > 1 && !isLinked)) for (const member of owners) keepGroup(draft, member)
}

/** Properties that are written beside the ADR of their address again. */
const ADDRESS_DETAILS = new Set(['LABEL', 'GEO', 'TZ', 'X-ABADR'])

function settleLabels(draft: CardDraft, labels: RawProperty[], members: Member[]): void {
  const owner = members.find(({ placement }) => placement.holder)
  for (const [index, label] of labels.entries()) {
    const text = unescapeText(label.value)
    const isSilent = !text.trim()
    if (index > 0 || (!owner && !isSilent)) draft.keep(label)
    else draft.placements.set(label, { units: owner?.placement.units ?? [] })
    if (index === 0 && owner && !isSilent && !owner.placement.takesLabel) setLabel(owner.placement, text)
  }
}

/** Where JSContact has no label, it is kept among the parameters, and written as a label again. */
function setLabel({ holder, hasLabel }: Placement, text: string): void {
  const owner = holder as JsContactObject & { label?: string }
  const word = readLabel(text)
  if (hasLabel) owner.label = word
  if (!hasLabel || writeLabel(word) !== text) owner.vCardParams = { ...owner.vCardParams, 'x-ablabel': text }
}

/** Links the titles of a group to its one organization, and says whether the group holds nothing else. */
function linkTitles(owners: Member[]): boolean {
  const organizations = owners.filter(({ property }) => property.key === 'ORG')
  const titles = owners.filter(({ property }) => property.key === 'TITLE' || property.key === 'ROLE')
  if (organizations.length !== 1 || !titles.length) return false
  const [unit] = organizations[0]!.placement.units
  for (const { placement } of titles) {
    const title = placement.holder as Title
    title.organizationId = unit!.slice(unit!.indexOf('/') + 1)
  }
  return owners.length === titles.length + 1
}

function keepGroup(draft: CardDraft, { property, placement: { holder } }: Member): void {
  if (holder) holder.vCardParams = { ...holder.vCardParams, group: property.group }
  else draft.keepLoose(property.key.toLowerCase(), { group: property.group })
}
