import type { OnlineService } from '@lazo/jscontact'
import { knownService, profileKey } from '@lazo/normal'
import type { ColumnMapping } from '../table-shape.ts'
import { addEntry, keepCustom } from './card-draft.ts'
import { readLabel } from './read-label.ts'
import { type CellReader, groupSlots, labelOf, slotValues } from './slots.ts'
import { asWebAddress } from './web-address.ts'

/** Reads columns of messengers: service, user or URI, label. */
export function planMessengers(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, { card }) => {
    const named = knownService(slot.label) === null ? '' : slot.label
    for (const [index, value] of slotValues(cells, slot).entries()) {
      const text = value('value')
      if (text === '') continue
      const service = value('service') || named
      const account = /^[a-z][a-z0-9+.-]{1,20}:\S+$/i.test(text) ? { uri: text } : { user: text }
      const { features: _, ...meaning } = readLabel(named === '' ? labelOf(slot, value, index) : '', false)
      addEntry(card, 'onlineServices', { ...(service === '' ? {} : { service }), ...account, ...meaning })
    }
  })
}

/** Reads columns of profiles on one service (`LinkedIn`): the address, or the user when it is none. */
export function planProfiles(columns: readonly ColumnMapping[]): CellReader[] {
  return groupSlots(columns).map((slot) => (cells, draft) => {
    for (const value of slotValues(cells, slot)) {
      const text = value('value')
      if (text === '') continue
      if (profileKey(text, slot.label) === null) keepCustom(draft, slot.name, text)
      else addEntry(draft.card, 'onlineServices', readProfile(text, slot.label))
    }
  })
}

/** A profile of a service from its address, with or without scheme, or from a user name. */
export function readProfile(text: string, service: string): OnlineService {
  const uri = text.includes('/') || knownServiceOf(text) !== null ? asWebAddress(text) : null
  return uri === null ? { service, user: text } : { service, uri }
}

/** How services write their own name. */
const SPELLINGS = new Map([
  ['linkedin', 'LinkedIn'],
  ['x', 'X'],
  ['github', 'GitHub'],
  ['gitlab', 'GitLab'],
  ['youtube', 'YouTube'],
  ['tiktok', 'TikTok'],
  ['whatsapp', 'WhatsApp'],
  ['orcid', 'ORCID'],
  ['researchgate', 'ResearchGate'],
])

/** The service whose profile an address is, in its own spelling; null when it is none we know. */
export function knownServiceOf(address: string): string | null {
  const service = profileKey(address)?.service
  return service === undefined || service === 'mastodon' ? null : spellService(service)
}

/** The name of a known service in its own spelling, any other as typed. */
export function spellService(name: string): string {
  const service = knownService(name)
  if (service === null) return name
  return SPELLINGS.get(service) ?? `${service.slice(0, 1).toUpperCase()}${service.slice(1)}`
}
