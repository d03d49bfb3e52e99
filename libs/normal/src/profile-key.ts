import { foldText } from './fold-text.ts'
import { PROFILE_SERVICES, type ProfileService } from './profile-services.table.ts'
import { stripInvisible } from './strip-invisible.ts'

/** A person on an online service: equal keys of one service are one profile. */
export interface ProfileKey {
  /** Lower case: `linkedin`, `x`, `github`, `mastodon` …, or the service's own name folded when it is not known. */
  service: string
  /** The user as the service compares it, lower case: `ana-garcia`; on Mastodon `ana@social.example`. */
  key: string
}

const BY_NAME = new Map(PROFILE_SERVICES.flatMap((service) => service.names.map((name) => [name, service] as const)))
const BY_HOST = new Map(PROFILE_SERVICES.flatMap((service) => service.hosts.map((host) => [host, service] as const)))
const BY_SCHEME = new Map(
  PROFILE_SERVICES.flatMap((service) => (service.scheme ? [[service.scheme, service] as const] : [])),
)
const LONGEST = 2000

/**
 * What makes two spellings of an online profile equal. Takes addresses with and without scheme, with locale hosts (`es.linkedin.com`),
 * tracking parameters and percent-encoded slugs, or a user name together with its service; null when nobody is named.
 */
export function profileKey(uriOrUser: string, service?: string): ProfileKey | null {
  const text = stripInvisible(uriOrUser).trim()
  if (text === '' || text.length > LONGEST) return null
  const named = service === undefined ? undefined : BY_NAME.get(foldText(service))
  const scheme = /^([a-z][a-z0-9+-]*):(?!\/\/)/i.exec(text)?.[1]?.toLowerCase()
  const ofScheme = scheme === undefined ? undefined : BY_SCHEME.get(scheme)
  if (ofScheme) return userKey(text.slice(text.indexOf(':') + 1).replace(/[?;#].*$/, ''), ofScheme.service)
  const url = asUrl(text)
  if (url) return urlKey(url, named, service)
  return service === undefined ? null : userKey(text, named?.service ?? foldText(service))
}

/** The service's own name in our spelling: `Twitter` → `x`; null when it is not in the table. */
export function knownService(name: string): string | null {
  return BY_NAME.get(foldText(name))?.service ?? null
}

function asUrl(text: string): URL | null {
  if (/^https?:\/\//i.test(text)) return URL.parse(text)
  const looksLikeHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(text)
  // "ana.garcia" is a user name, "linkedin.com/in/ana" an address: a path or a known host decides.
  const isKnown = looksLikeHost && serviceOfHost(text.replace(/[/?#].*$/s, '').toLowerCase()) !== undefined
  return isKnown || (looksLikeHost && text.includes('/')) ? URL.parse(`https://${text}`) : null
}

function serviceOfHost(host: string): ProfileService | undefined {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const found = BY_HOST.get(rest)
    if (found) return found
  }
  return undefined
}

function urlKey(url: URL, named: ProfileService | undefined, service: string | undefined): ProfileKey | null {
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '')
  const path = decodePath(url.pathname)
  const known = serviceOfHost(host)
  if (known) return keyInPath(known, path, url)
  const fediverse = /^(?:@|users\/|web\/@)([\p{L}\p{N}_.-]+)\/?$/u.exec(path)?.[1]
  if (fediverse && (named === undefined || named.service === 'mastodon'))
    return { service: 'mastodon', key: `${fediverse.toLowerCase()}@${host}` }
  if (service === undefined) return null
  const key = `${host}/${path}`.replace(/\/+$/, '').toLowerCase()
  return { service: named?.service ?? foldText(service), key }
}

function keyInPath(known: ProfileService, path: string, url: URL): ProfileKey | null {
  const patterns = known.paths ?? [/^@?([^/]+)/]
  const found = patterns.map((pattern) => pattern.exec(path)?.[1]).find((match) => match !== undefined)
  const isReserved = found !== undefined && (known.reserved ?? []).includes(found.toLowerCase())
  if (found && !isReserved) return userKey(found, known.service)
  const parameter = known.parameter === undefined ? null : url.searchParams.get(known.parameter)
  return parameter ? userKey(`id:${parameter}`, known.service) : null
}

function userKey(user: string, service: string): ProfileKey | null {
  const key = user.trim().replace(/^@+/, '').replace(/\/+$/, '').normalize('NFC').toLowerCase()
  // WhatsApp names people by phone number, however it is written.
  const comparable = service === 'whatsapp' ? key.replace(/\D+/g, '') : key
  return comparable === '' ? null : { service, key: comparable }
}

function decodePath(pathname: string): string {
  const path = pathname.replace(/^\/+/, '')
  try {
    return decodeURIComponent(path)
  } catch {
    // A lone percent sign stays as it is; the rest of the slug is still comparable.
    return path
  }
}
