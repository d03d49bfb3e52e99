import assert from 'node:assert/strict'
import { createAppPassword } from '#access/app-passwords/create-app-password.ts'
import type { Actor } from '#base/actor.ts'
import { addMember } from '#domain/members/add-member.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { withAccount } from '#domain/members/with-account.ts'
import { office } from './office.ts'
import { openWire, statusIn } from './wire.ts'

/** What a device sends besides method and address. */
export interface DavQuestion {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** What it is answered. */
export interface DavTold {
  readonly status: number
  readonly head: string
  readonly text: string
  /** The precondition that a refusal names, with its prefix. */
  readonly condition: string | null
}

/** A program with an app password. */
export interface Phone {
  readonly actor: Actor
  readonly deviceId: string
  /** The `Authorization` header it sends. */
  readonly authorization: string
  /** Where its member's books are. */
  readonly home: string
  /** Asks; an address without a slash in front is below the home, and goes over the wire as it is. */
  ask(method: string, path: string, question?: DavQuestion): Promise<DavTold>
}

/** A person in a workspace of their own. */
export async function personCalled(name: string): Promise<Actor> {
  const { domain } = office.context
  const person = { email: `${name.toLowerCase()}@example.com`, name }
  const make = (owner: { accountId: string; email: string; name: string }) =>
    createWorkspace(domain, { name, owner, door: 'carddav' })
  return (await withAccount(domain, person, make)).result
}

/** A member of somebody's workspace. */
export async function colleagueOf(owner: Actor, name: string): Promise<Actor> {
  const input = { email: `${name.toLowerCase()}@example.com`, name, role: 'member' as const }
  const { memberId, account } = await addMember(office.context.domain, owner, input)
  return { ...owner, memberId, accountId: account.accountId, role: 'member' }
}

/** A device of somebody, with all their books or these. */
export async function phoneOf(actor: Actor, label: string, bookIds: readonly string[] | null = null): Promise<Phone> {
  const input = { label, doors: ['carddav' as const], bookIds }
  const { deviceId, password } = await createAppPassword(office.context.access, actor, input)
  const authorization = basic(actor.memberId, password)
  const home = `/dav/addressbooks/${actor.memberId}/`
  return {
    actor,
    deviceId,
    authorization,
    home,
    ask: (method, path, { headers = {}, ...more } = {}) =>
      askDav(method, path.startsWith('/') ? path : home + path, { headers: { authorization, ...headers }, ...more }),
  }
}

/** Asks over a connection of its own; nothing of the request is mended on the way. */
export async function askDav(method: string, path: string, { headers = {}, body }: DavQuestion): Promise<DavTold> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const all = { host: 'lazo.example', connection: 'close', 'accept-language': 'en', ...length, ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const wire = await openWire(office.url)
  wire.socket.write(Buffer.from([`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'), 'latin1'))
  if (body !== undefined) wire.socket.write(body)
  return readTold(await wire.closed())
}

/** Takes an answer apart as it came over the wire. */
function readTold(told: string): DavTold {
  const end = told.indexOf('\r\n\r\n')
  const text = told.slice(end + 4)
  const condition = /<D:error[^>]*><(\w+:[\w-]+)/.exec(text)?.[1] ?? null
  return { status: statusIn(told), head: told.slice(0, end), text, condition }
}

/** The `Authorization` header of Basic. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

/** Puts a good card, which must be taken. */
export async function putCard(phone: Phone, path: string, uid: string): Promise<void> {
  const { status, text } = await phone.ask('PUT', path, { body: davCard(uid) })
  assert.ok(status === 201 || status === 204, text)
}

/** A good card of vCard 3.0, with more lines in it. */
export function davCard(uid: string, ...lines: readonly string[]): string {
  const all = ['BEGIN:VCARD', 'VERSION:3.0', `UID:${uid}`, `FN:${uid}`, `N:${uid};;;;`, ...lines, 'END:VCARD', '']
  return all.join('\r\n')
}
