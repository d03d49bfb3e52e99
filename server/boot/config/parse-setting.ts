import { BlockList, isIP } from 'node:net'
import { readSmtpAddress, type SmtpAddress } from '#outside/smtp/smtp-address.ts'

/** The languages Lazo itself speaks. */
export type Language = 'es' | 'en'

/** How much the log tells. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug'

const PROXY_NAMES = ['loopback', 'linklocal', 'uniquelocal']
const LOG_LEVELS = ['error', 'warn', 'info', 'debug']

/** A port number; 0 stands for any free one. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? port : refuse('a whole number from 0 to 65535')
}

/** The address of a site without path, such as `https://contacts.example.org`. */
export function parseSite(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const isSite = url && /^https?:$/.test(url.protocol) && text.replace(/\/$/, '').toLowerCase() === url.origin
  return isSite ? url.origin : refuse('an address such as https://contacts.example.org, without a path')
}

/** One of Lazo's languages. */
export function parseLanguage(text: string): Language {
  return text === 'es' || text === 'en' ? text : refuse('"es" or "en"')
}

/** How much the log tells. */
export function parseLogLevel(text: string): LogLevel {
  return LOG_LEVELS.includes(text) ? (text as LogLevel) : refuse(`one of ${LOG_LEVELS.join(', ')}`)
}

/** A country or region in two letters (ISO 3166-1). */
export function parseRegion(text: string): string {
  const code = text.toUpperCase()
  const isKnown = /^[A-Z]{2}$/.test(code) && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code)
  return isKnown ? code : refuse('a country in two letters, such as ES')
}

/** Addresses of trusted proxies, or none. */
export function parseProxies(text: string): string[] {
  if (text === 'none') return []
  const proxies = text.split(',').map((one) => one.trim())
  if (proxies.every((one) => PROXY_NAMES.includes(one) || isNetwork(one))) return proxies
  return refuse(`"none", or addresses separated by commas: 10.0.0.1, 10.0.0.0/8, ${PROXY_NAMES.join(', ')}`)
}

/** The address of a PostgreSQL server. */
export function parseDatabaseUrl(text: string): string {
  return /^postgres(?:ql)?:\/\/./.test(text)
    ? text
    : refuse('an address such as postgres://lazo_app:password@host/lazo')
}

/** The address of a mail server. */
export function parseSmtp(text: string): SmtpAddress {
  return readSmtpAddress(text) ?? refuse('an address such as smtps://user:password@mail.example.org:465')
}

/** Whom letters are from: an address alone, or with a name before it. */
export function parseSender(text: string): string {
  const isSender = /^(?:[^<>@"\r\n]{1,100}<[^\s<>@]{1,64}@[^\s<>@]{1,255}>|[^\s<>@]{1,64}@[^\s<>@]{1,255})$/.test(text)
  return isSender ? text : refuse('an address such as lazo@example.org, or Lazo <lazo@example.org>')
}

/** A secret long enough that nobody finds it by trying. */
export function parseSecret(text: string): string {
  return text.length >= 32 ? text : refuse('at least 32 characters long')
}

/** Any text. */
export function parseText(text: string): string {
  return text
}

/** Why the text of a setting was not taken, as the end of "… must be". */
export class SettingRefusal extends Error {}

function refuse(wanted: string): never {
  throw new SettingRefusal(wanted)
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (!family || rest.length) return false
  if (bits === undefined) return true
  try {
    new BlockList().addSubnet(address, /^\d{1,3}$/.test(bits) ? Number(bits) : -1, family === 4 ? 'ipv4' : 'ipv6')
    return true
  } catch {
    return false
  }
}
