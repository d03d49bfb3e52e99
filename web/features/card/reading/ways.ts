import { addressText } from '@lazo/jscontact'
import { decodeScheme, shownPhone } from '#web/kit/fields/shown-phone.ts'
import { mailLink, type PhoneLink, phoneLinks } from '#web/kit/ways/phone-links.ts'
import { profileAddress } from '#web/kit/ways/profile-address.ts'
import type { Row } from '../draft/row.ts'

/** Something one does with a value. */
export interface Way {
  readonly way: PhoneLink['way'] | 'mail' | 'map' | 'open'
  readonly href: string
}

/** What can be done with a value besides copying it; `handles` are those of the line of its card. Pure. */
export function waysOf(row: Row, handles: readonly string[]): Way[] {
  switch (row.part) {
    case 'phone':
      return waysOfPhone(row.value.number, handles)
    case 'email':
      return [{ way: 'mail', href: mailLink(row.value.address) }]
    case 'address':
      return [{ way: 'map', href: mapOf(addressText(row.value)) }]
    case 'link':
      return openWay(row.value.uri)
    case 'profile':
      return openWay(row.value.uri ?? profileAddress(row.value.service ?? '', row.value.user ?? ''))
    default:
      return []
  }
}

/** The text that the copy button takes. Pure. */
export function copiedText(row: Row): string {
  switch (row.part) {
    case 'phone':
      return shownPhone(row.value.number)
    case 'email':
      return row.value.address
    case 'address':
      return addressText(row.value)
    case 'link':
      return row.value.uri
    case 'profile':
      return row.value.uri ?? row.value.user ?? ''
    case 'nickname':
      return row.value.name
    case 'fact':
      return row.value.value
    case 'note':
      return row.value.note
    case 'taxId':
      return row.value.number
    case 'custom':
      return row.value.text
    case 'position':
      return [row.value.title, row.value.name].filter(Boolean).join(', ')
    default:
      return ''
  }
}

function waysOfPhone(number: string, handles: readonly string[]): Way[] {
  const dialled = decodeScheme(number).replace(/[^\d+#*,;]/g, '')
  if (dialled === '') return []
  return phoneLinks(dialled, internationalOf(dialled, handles))
}

/** The number with its country, which the line of the card knows; null for one that is no number of anywhere. */
function internationalOf(dialled: string, handles: readonly string[]): string | null {
  const digits = dialled.replace(/\D/g, '').replace(/^0+/, '')
  if (digits.length < 5) return null
  if (dialled.startsWith('+')) return `+${digits}`
  const found = handles.find((handle) => handle.startsWith('phone:+') && handle.endsWith(digits))
  return found?.slice('phone:'.length) ?? null
}

function mapOf(address: string): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(address.replace(/\s+/g, ' '))}`
}

/** Addresses that a page may lead to; a script is none. */
const SAFE = /^(?:https?|mailto|tel|sms|xmpp|sip|sips|tg|skype|matrix|ftp):/i

function openWay(uri: string): Way[] {
  const text = uri.trim()
  if (text === '') return []
  if (SAFE.test(text)) return [{ way: 'open', href: text }]
  // What has no scheme and looks like a host is a page of the web.
  return /^[^\s/:]+\.[^\s/:]+(?:\/\S*)?$/.test(text) ? [{ way: 'open', href: `https://${text}` }] : []
}
