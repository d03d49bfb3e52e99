import { applyPatch, type Card, isSameJson } from '@lazo/jscontact'

type Members = { [name: string]: unknown }

/** Says whether two cards say the same, apart from what the tool passes over. */
export function areSameCards(one: Card, other: Card): boolean {
  return isSameJson(plainCard(one), plainCard(other))
}

/** Brings a card into a form in which equal cards are equal JSON. */
export function plainCard({ localizations = {}, ...card }: Card): Members {
  const languages = Object.entries(localizations).map(([tag, patch]) => {
    const localized = plainMembers(applyPatch(card as Card, patch) as unknown as Members)
    return [tag.toLowerCase(), { ...localized, language: undefined }] as const
  })
  return JSON.parse(
    JSON.stringify({ ...plainMembers(card as unknown as Members), languages: Object.fromEntries(languages) }),
  ) as Members
}

function plainMembers(card: Members): Members {
  const { uid: _uid, '@type': _type, version: _version, vCardProps, addresses, name, language, ...others } = card
  const params = (others['lazo.app:vCardParams'] ?? {}) as { fn?: { derived?: string } }
  const isDerived = params.fn?.derived?.toLowerCase() === 'true'
  if (isDerived) delete others['lazo.app:vCardParams']
  return plain({
    ...others,
    language: typeof language === 'string' ? language.toLowerCase() : undefined,
    name: isDerived && name ? { ...name, full: undefined } : name,
    addresses: addresses && sortAddresses(addresses as Members),
    vCardProps:
      vCardProps &&
      (vCardProps as unknown[][]).map(([name, params, , ...values]) => JSON.stringify([name, params, values])).sort(),
  }) as Members
}

/** Ids of addresses depend on whether GEO or TZ is looked at first. */
function sortAddresses(addresses: Members): unknown[] {
  return Object.values(addresses).sort((one, other) =>
    JSON.stringify(plain(one)) < JSON.stringify(plain(other)) ? -1 : 1,
  )
}

const IGNORED = new Set(['@type', 'vCardName', 'altid', 'language', 'group', 'value'])

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const { isOrdered, ...members } = value as Members
  const entries = Object.entries(members).map(
    ([name, member]) => [name, plainMember(name, member, isOrdered === true)] as const,
  )
  const told = entries.filter(
    ([name, member]) => !(IGNORED.has(name) && typeof member !== 'object') && !isEmptyParams(name, member),
  )
  return { ...Object.fromEntries(told), ...(isOrdered === true && { isOrdered }) }
}

function plainMember(name: string, value: unknown, isOrdered: boolean): unknown {
  if (name === 'coordinates') return String(value).replace(/^geo:/, '').replace(';', ',')
  if (name === 'timeZone')
    return String(value).replace(
      /^Etc\/GMT([+-])(\d)$/,
      (_, sign: string, hour: string) => `${sign === '+' ? '-' : '+'}0${hour}00`,
    )
  if (name === 'components' && Array.isArray(value) && !isOrdered) {
    return value.map((item) => JSON.stringify(plain(item))).sort()
  }
  return plain(value)
}

function isEmptyParams(name: string, value: unknown): boolean {
  return name === 'vCardParams' && typeof value === 'object' && value !== null && !Object.keys(value).length
}
