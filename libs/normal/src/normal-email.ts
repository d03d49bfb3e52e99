import { stripInvisible } from './strip-invisible.ts'

/** An e-mail address as typed, as it is compared, and as it is matched. */
export interface NormalEmail {
  typed: string
  /** Lower case, the domain in its ASCII form (IDNA). */
  address: string
  /** The address without `+tag`; for Gmail also without dots and with one domain. Finds the same mailbox, never to write to. */
  key: string
}

/** RFC 5321 §4.5.3.1: octets of the part before the `@`, and of the whole address. */
const LONGEST_LOCAL = 64
const LONGEST_ADDRESS = 254
const GMAIL = new Set(['gmail.com', 'googlemail.com'])
const LOCAL = /^(?:[^\s@<>()[\]\\,;:"\x00-\x1f\x7f]+|"[^"\\\x00-\x1f\x7f]+")$/
const DOMAIN_LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/

/** Makes an e-mail address comparable; takes `mailto:` and `Name <address>`; null when it is no address. */
export function normalEmail(typed: string): NormalEmail | null {
  if (typed.length > 1000) return null
  const bare = bareAddress(typed)
  const at = bare.lastIndexOf('@')
  const local = bare.slice(0, at).normalize('NFC').toLowerCase()
  if (at < 1 || !LOCAL.test(local) || octets(local) > LONGEST_LOCAL) return null
  const domain = asciiDomain(bare.slice(at + 1))
  if (domain === null) return null
  const address = `${local}@${domain}`
  return octets(address) > LONGEST_ADDRESS ? null : { typed, address, key: matchKey(local, domain) }
}

function bareAddress(typed: string): string {
  const text = stripInvisible(typed).trim()
  const angled = /<([^<>]*)>$/.exec(text)?.[1] ?? text
  const isUri = /^mailto:/i.test(angled.trim())
  const bare = isUri ? angled.trim().slice('mailto:'.length).replace(/\?.*$/, '') : angled.trim()
  // A leading apostrophe is a quotation mark only when more of the mailbox follows: `'@example.com` is an address.
  return bare.replace(/^'+(?=[^'@])|['.,;]+$/g, '').trim()
}

function asciiDomain(typed: string): string | null {
  const lower = typed.toLowerCase().replace(/\.$/, '')
  const ascii = /^[\x21-\x7e]*$/.test(lower) ? lower : throughIdna(lower)
  if (ascii.length > 253) return null
  return ascii.split('.').every((label) => DOMAIN_LABEL.test(label)) ? ascii : null
}

function throughIdna(domain: string): string {
  // Only letters may reach the parser: a slash or a port would be cut off silently.
  if (!/^[\p{L}\p{M}\p{N}._\u3002-]+$/u.test(domain)) return ''
  return URL.parse(`http://${domain}/`)?.hostname ?? ''
}

function matchKey(local: string, domain: string): string {
  const untagged = local.startsWith('"') ? local : local.replace(/(?<=.)\+.*$/, '')
  return GMAIL.has(domain) ? `${untagged.replaceAll('.', '')}@gmail.com` : `${untagged}@${domain}`
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length
}
