import { createHash } from 'node:crypto'

/** What a configuration profile tells an iPhone or a Mac. */
export interface ProfileFacts {
  readonly deviceId: string
  /** What its owner calls the device. */
  readonly label: string
  readonly user: string
  /** The password of the device; without one it is asked for when the profile is installed. */
  readonly password: string | null
  /** The public address of the server. */
  readonly site: URL
  /** Whether the device is shown the calendars of its owner. */
  readonly hasCalendars: boolean
  /** What the device says about the accounts, in the reader's language. */
  readonly words: { readonly name: string; readonly description: string }
}

/** The media type of a configuration profile. */
export const PROFILE_TYPE = 'application/x-apple-aspen-config'

/**
 * A configuration profile with an account of contacts (`com.apple.carddav.account`) and, where they are shown, one of calendars. Its identifiers are made of the device's,
 * so that a profile that is installed again replaces the one before. Pure.
 */
export function writeProfile(facts: ProfileFacts): string {
  const { deviceId, site, words, hasCalendars } = facts
  return plist({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `app.lazo.device.${deviceId}`,
    PayloadUUID: uuidOf(`profile ${deviceId}`),
    PayloadDisplayName: `${words.name} (${facts.label})`,
    PayloadDescription: words.description,
    PayloadOrganization: site.host,
    PayloadContent: (hasCalendars ? KINDS : KINDS.slice(0, 1)).map((kind) => account(kind, facts)),
  })
}

const KINDS = ['CardDAV', 'CalDAV'] as const

function account(kind: (typeof KINDS)[number], { deviceId, site, user, password, words }: ProfileFacts) {
  const type = kind.toLowerCase()
  return {
    PayloadType: `com.apple.${type}.account`,
    PayloadVersion: 1,
    PayloadIdentifier: `app.lazo.device.${deviceId}.${type}`,
    PayloadUUID: uuidOf(`${type} ${deviceId}`),
    PayloadDisplayName: words.name,
    [`${kind}AccountDescription`]: words.name,
    [`${kind}HostName`]: site.hostname,
    [`${kind}Port`]: site.port === '' ? 443 : Number(site.port),
    [`${kind}UseSSL`]: true,
    [`${kind}Username`]: user,
    ...(password === null ? {} : { [`${kind}Password`]: password }),
  }
}

/** A UUID that is the same for the same text (RFC 9562 §5.8). */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(`lazo ${text}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    .toUpperCase()
}

type PlistValue = string | number | boolean | readonly PlistValue[] | { readonly [key: string]: PlistValue }

function plist(value: PlistValue): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value)}
</plist>
`
}

function element(value: PlistValue): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>'
  if (typeof value === 'number') return `<integer>${value}</integer>`
  if (typeof value === 'string') return `<string>${escapeText(value)}</string>`
  if (isList(value)) return `<array>\n${value.map(element).join('\n')}\n</array>`
  const entries = Object.entries(value).map(([key, one]) => `<key>${key}</key>\n${element(one)}`)
  return `<dict>\n${entries.join('\n')}\n</dict>`
}

function isList(value: PlistValue): value is readonly PlistValue[] {
  return Array.isArray(value)
}

/** XML holds no control characters, not even escaped (XML 1.0 §2.2). */
function escapeText(text: string): string {
  const clean = text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
