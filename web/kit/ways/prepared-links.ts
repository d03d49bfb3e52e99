import { mailLink, phoneLinks } from './phone-links.ts'
import { profileAddress } from './profile-address.ts'

/** A way to somebody that is ready to be taken. */
export interface PreparedLink {
  readonly way: 'mail' | 'whatsapp' | 'telegram' | 'sms' | 'call' | 'profile'
  readonly href: string
  /** The address, the number, or the name at a service, to tell one from another. */
  readonly value: string
  /** The service whose page it is. */
  readonly network: string | null
}

/** The ways to somebody by what their line is found by, each with the text in it that it can carry; one of each kind and value. Pure. */
export function preparedLinks(
  handles: readonly string[],
  message: { subject?: string; text?: string } = {},
): PreparedLink[] {
  return handles.flatMap((handle) => linksOf(handle, message))
}

function linksOf(handle: string, message: { subject?: string; text?: string }): PreparedLink[] {
  const [kind, ...rest] = handle.split(':')
  const value = rest.join(':')
  if (kind === 'email') return [{ way: 'mail', href: mailLink(value, message), value, network: null }]
  if (kind === 'phone') return phoneWays(value, message.text ?? '')
  if (kind !== 'profile') return []
  const [service = '', ...name] = rest
  const href = profileAddress(service, name.join(':'))
  return href === '' ? [] : [{ way: 'profile', href, value: name.join(':'), network: service }]
}

function phoneWays(number: string, text: string): PreparedLink[] {
  const international = number.startsWith('+') ? number : null
  return phoneLinks(number, international, text).flatMap(({ way, href }) =>
    way === 'signal' ? [] : [{ way, href, value: number, network: way === 'call' || way === 'sms' ? null : way }],
  )
}
