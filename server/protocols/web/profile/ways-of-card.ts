import type { Language } from '@lazo/contract'
import { addressText, type Card, entriesByPreference, type OnlineService, type Phone } from '@lazo/jscontact'
import type { Icon } from '../public/icons.table.ts'
import { type ProfileWord, profileWords } from './profile-words.table.ts'
import { mailLink, mapLink, phoneLink, shownLink, webLink } from './safe-links.ts'

/** One way to reach somebody, or a fact about them, as a line of their page. */
export interface Way {
  readonly icon: Icon
  readonly label: string
  readonly value: string
  /** Where it leads; null where it is only told. */
  readonly href: string | null
  /** The class by which programs know what it is (microformats h-card). */
  readonly kind: string
}

/** How to reach somebody, by their own order: mails, numbers, addresses, the birthday. */
export function contactWays(card: Card, language: Language): Way[] {
  const say = (word: ProfileWord) => profileWords[word][language]
  const emails = entriesByPreference(card.emails).map(({ address, label }): Way => {
    return { icon: 'mail', label: label ?? say('email'), value: address, href: mailLink(address), kind: 'u-email' }
  })
  const phones = entriesByPreference(card.phones).map((phone): Way => {
    const { number } = phone
    const label = phone.label ?? say(kindOfPhone(phone))
    return { icon: 'phone', label, value: number.replace(/^tel:/i, ''), href: phoneLink(number), kind: 'p-tel' }
  })
  const places = entriesByPreference(card.addresses).map((address): Way => {
    const value = addressText(address)
    return { icon: 'place', label: say('address'), value, href: mapLink(value), kind: 'p-adr' }
  })
  return [...emails, ...phones, ...places, ...birthdays(card, language)].filter((way) => way.value.trim() !== '')
}

/** Where else somebody is found: sites and networks. What is no address of the web is told, not linked. */
export function linkWays(card: Card, language: Language): Way[] {
  const links = entriesByPreference(card.links).flatMap((link): Way[] => {
    const url = webLink(link.uri)
    if (!url) return []
    const label = link.label ?? profileWords.website[language]
    return [{ icon: 'link', label, value: shownLink(url), href: url.href, kind: 'u-url' }]
  })
  return [...links, ...entriesByPreference(card.onlineServices).flatMap(wayOfService)]
}

function wayOfService({ service, label, uri, user }: OnlineService): Way[] {
  const url = uri === undefined ? null : webLink(uri)
  const value = user ?? (url ? shownLink(url) : (uri ?? ''))
  const name = label ?? service ?? url?.hostname.replace(/^www\./, '') ?? ''
  if (value === '') return []
  return [{ icon: 'person', label: name, value, href: url?.href ?? null, kind: 'u-url' }]
}

function kindOfPhone({ features = {} }: Phone): ProfileWord {
  if (features.mobile) return 'mobile'
  return features.fax ? 'fax' : 'phone'
}

/** The year is left out before a card gets here; any leap year does for the others. */
function birthdays(card: Card, language: Language): Way[] {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return Object.values(card.anniversaries ?? {}).flatMap(({ date }): Way[] => {
    if (!('month' in date) || date.month === undefined || date.day === undefined) return []
    const value = format.format(Date.UTC(2000, date.month - 1, date.day))
    return [{ icon: 'cake', label: profileWords.birthday[language], value, href: null, kind: 'p-bday' }]
  })
}
