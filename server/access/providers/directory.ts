import { connect } from 'node:net'
import { rootCertificates } from 'node:tls'
import { Client, type Entry, escapeFilter, InvalidCredentialsError, NoSuchObjectError } from 'ldapts'
import { guardedLookup } from './guarded-address.ts'
import type { Person } from './oidc.ts'
import { providerUnreachable } from './provider-problems.ts'

const PATIENCE = 10_000
const PLACE = '{user}'
/** By what a directory calls an entry for good: OpenLDAP and 389 (RFC 4530), Active Directory. */
const IDENTIFIERS = ['entryUUID', 'nsUniqueId', 'objectGUID'] as const

/** How a directory is asked. */
export interface DirectorySettings {
  /** `ldaps://…`, or `ldap://…` with StartTLS; in the open only on this machine. */
  readonly url: string
  readonly startTls: boolean
  /** The certificate of its authority (PEM), where that is none that machines know. */
  readonly ca: string | null
  /** The account that looks people up; empty where anybody may. */
  readonly bindDn: string
  readonly baseDn: string
  /** By what a person is found, with `{user}` for what was typed. */
  readonly filter: string
  readonly mailAttribute: string
  readonly nameAttribute: string
}

/** A directory that can be asked. */
export interface Directory extends DirectorySettings {
  readonly name: string
  readonly bindPassword: string
}

/** Finds out whether people can be looked for. Throws `provider-unreachable` with why. */
export async function tryDirectory(directory: Directory): Promise<void> {
  await asked(directory, async (client) => {
    await lookUp(client, directory, 'nobody')
  })
}

/**
 * The person whose password this is; null when there is no such person, more than one, or the password is another. What was typed
 * never becomes part of the question (RFC 4515 §3), and no password is never a right one (RFC 4513 §5.1.2).
 */
export async function bindPerson(directory: Directory, user: string, password: string): Promise<Person | null> {
  if (password === '' || user.trim() === '') return null
  const entry = await asked(directory, (client) => lookUp(client, directory, user))
  if (!entry) return null
  const isRight = await asked(directory, (client) => isPasswordOf(client, entry.dn, password), false)
  return isRight ? personOf(entry, directory) : null
}

/** The filter with what was typed in its place, where it asks for nothing but itself. */
export function filterFor(filter: string, user: string): string {
  return filter.replaceAll(PLACE, () => escapeFilter`${user.slice(0, 320)}`)
}

async function asked<T>(directory: Directory, ask: (client: Client) => Promise<T>, asLooker = true): Promise<T> {
  const { url, startTls, name, bindDn, bindPassword } = directory
  const tlsOptions = tlsOf(directory)
  const isSecure = startTls || url.startsWith('ldaps:')
  const lookup = guardedLookup(isSecure)
  const client = new Client({
    url,
    timeout: PATIENCE,
    connectTimeout: PATIENCE,
    // With these it would speak TLS from the beginning, whatever the address says.
    ...(url.startsWith('ldaps:') ? { tlsOptions: { ...tlsOptions, lookup } } : {}),
    createConnection: ((port: number, host: string) => connect({ port, host, lookup })) as typeof connect,
  })
  try {
    if (startTls) await client.startTLS(tlsOptions)
    if (asLooker && bindDn !== '') await client.bind(bindDn, bindPassword)
    return await ask(client)
  } catch (error) {
    throw providerUnreachable(name, error)
  } finally {
    await client.unbind().catch(() => undefined)
  }
}

async function lookUp(client: Client, directory: Directory, user: string): Promise<Entry | null> {
  const { baseDn, filter, mailAttribute, nameAttribute } = directory
  const { searchEntries } = await client.search(baseDn, {
    scope: 'sub',
    filter: filterFor(filter, user),
    attributes: [mailAttribute, nameAttribute, ...IDENTIFIERS],
    explicitBufferAttributes: ['objectGUID'],
    sizeLimit: 2,
    timeLimit: PATIENCE / 1000,
  })
  const [only, another] = searchEntries
  return only && !another ? only : null
}

async function isPasswordOf(client: Client, dn: string, password: string): Promise<boolean> {
  try {
    await client.bind(dn, password)
    return true
  } catch (error) {
    if (error instanceof InvalidCredentialsError || error instanceof NoSuchObjectError) return false
    throw error
  }
}

function personOf(entry: Entry, { mailAttribute, nameAttribute }: Directory): Person {
  const identifier = IDENTIFIERS.map((name) => textOf(entry[name])).find((text) => text !== null)
  return {
    subject: identifier ?? entry.dn.toLowerCase(),
    email: textOf(entry[mailAttribute]),
    isVerified: true,
    name: textOf(entry[nameAttribute]),
  }
}

function textOf(value: Entry[string] | undefined): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (first === undefined) return null
  const text = Buffer.isBuffer(first) ? first.toString('hex') : first
  return text === '' ? null : text
}

function tlsOf({ url, ca }: Directory) {
  const { hostname } = new URL(url)
  return { servername: hostname, ...(ca === null ? {} : { ca: [...rootCertificates, ca] }) }
}
