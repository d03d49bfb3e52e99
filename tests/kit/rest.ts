import assert from 'node:assert/strict'
import { API_ROOT, checkInput } from '@lazo/contract'
import { followDevices } from '#access/app-passwords/follow-devices.ts'
import { KeyRing } from '#access/app-passwords/key-ring.ts'
import { createApiToken } from '#access/tokens/api-tokens.ts'
import type { Actor, Role } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { devicePorts } from '#domain/devices/device-ports.ts'
import { accountPorts } from '#domain/members/account-ports.ts'
import type { Mailer } from '#outside/smtp/mailer.ts'
import { buildServer } from '#protocols/build-server.ts'
import type { DoorSettings, ServerParts } from '#protocols/context.ts'
import type { Route } from '#protocols/rest/route.ts'
import { routes } from '#protocols/rest/routes.ts'
import { Store } from '#store/store.ts'
import { openTestAccess, type TestAccess } from './access.ts'

type App = Awaited<ReturnType<typeof buildServer>>

/** What a test asks of the API. Without `token` nobody asks. */
export interface Question {
  readonly token?: string
  readonly body?: unknown
  /** A body that is no JSON, as it goes over the wire. */
  readonly bytes?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

/** What the API answered. */
interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
  readonly text: string
  readonly bytes: Buffer
  // Tests read answers by the shapes they expect, and `ask` has checked them against the contract.
  readonly json: Json
}

/** JSON as a test looks into it. */
export type Json = { readonly [name: string]: Json } & { readonly length: number } & Iterable<Json>

/** A server behind its doors, with an owner and a book. */
export interface TestServer extends TestAccess {
  readonly app: App
  readonly owner: Actor
  /** A token of the owner that may write. */
  readonly token: string
  readonly bookId: string
  tokenOf(actor: Actor, scope?: 'read' | 'write'): Promise<string>
  member(name: string, role?: Role): Promise<Actor>
  /** The same server as another process runs it, with connections and memories of its own; `close` it before this one. */
  otherProcess(): Promise<{ readonly app: App; close(): Promise<void> }>
  /** Asks below the root of the API, and holds what is answered against the contract. */
  ask(method: Route['method'], path: string, question?: Question): Promise<Told>
}

/** Settings as of a new installation. */
const USUAL_SETTINGS: DoorSettings = {
  publicUrl: null,
  isTls: false,
  trustedProxies: [],
  metricsToken: null,
  language: 'es',
}

/** Opens a server over a fresh database; `close` it at the end. It listens only when told to. */
export async function openTestServer(
  settings: Partial<DoorSettings> = {},
  { mailer, ...parts }: Partial<ServerParts> & { readonly mailer?: Mailer } = {},
): Promise<TestServer> {
  const opened = await openTestAccess()
  const kit = { ...opened, domain: { ...opened.domain, mailer } }
  const { access, domain } = kit
  const app = await serverOf(kit, settings, parts)
  const owner = (await kit.person('ana@example.org')).actor!
  const tokenOf = async (actor: Actor, scope: 'read' | 'write' = 'write') =>
    (await createApiToken(access, actor, { label: 'test', scope })).token
  return {
    ...kit,
    app,
    owner,
    token: await tokenOf(owner),
    bookId: (await createBook(domain, owner, { name: 'Clientes', kind: 'shared' })).bookId,
    tokenOf,
    member: async (name, role = 'member') => {
      const { memberId, account } = await kit.members.add(owner, { email: `${name}@example.org`, name, role })
      return { ...owner, memberId, accountId: account.accountId, role }
    },
    otherProcess: () => openOtherProcess(kit, settings),
    ask: (method, path, question = {}) => ask(app, method, path, question),
    async close() {
      await app.close()
      await kit.close()
    },
  }
}

/** Opens a server that nobody owns yet. */
export async function openNewServer(): Promise<TestAccess & Pick<TestServer, 'app' | 'ask'>> {
  const kit = await openTestAccess()
  const app = await serverOf(kit, {})
  return {
    ...kit,
    app,
    ask: (method, path, question = {}) => ask(app, method, path, question),
    async close() {
      await app.close()
      await kit.close()
    },
  }
}

async function openOtherProcess(kit: TestAccess, settings: Partial<DoorSettings>) {
  const { address, clock, ids, log } = kit
  const store = new Store({ address, clock, ids, log })
  const domain = { ...kit.domain, store }
  const devices = devicePorts(domain)
  const access = { ...kit.access, ...accountPorts(store), devices, keyRing: new KeyRing(kit.access.keyRing.passwords) }
  const app = await serverOf({ ...kit, domain, access }, settings)
  const unfollow = await followDevices(access)
  return {
    app,
    async close() {
      unfollow()
      await app.close()
      await devices.settle()
      await store.close()
    },
  }
}

function serverOf(
  { access, domain, log }: TestAccess,
  settings: Partial<DoorSettings>,
  parts: Partial<ServerParts> = {},
): Promise<App> {
  return buildServer({
    access,
    domain,
    log,
    settings: { ...USUAL_SETTINGS, ...settings },
    tls: null,
    version: '0.0.0-test',
    readHealth: async () => ({ database: 'ok', schema: 1, backup: { state: 'none', lastAt: null } }),
    appFolder: null,
    checkReach: async () => 'no-address',
    readSigningPair: async () => null,
    ...parts,
  })
}

async function ask(app: App, method: Route['method'], path: string, question: Question): Promise<Told> {
  const answered = await app.inject({ method, url: API_ROOT + path, ...wireOf(question) })
  const { statusCode: status, headers, payload: text, rawPayload: bytes } = answered
  const isJson = /^application\/(?:problem\+)?json/.test(String(headers['content-type']))
  const json = isJson ? JSON.parse(text) : undefined
  if (status < 300) holdAgainstContract(method, path, json)
  return { status, headers, text, bytes, json }
}

function wireOf({ token, body, bytes, headers }: Question) {
  const own = token === undefined ? {} : { authorization: `Bearer ${token}` }
  if (body === undefined) return { headers: { ...own, ...headers }, ...(bytes === undefined ? {} : { payload: bytes }) }
  return { headers: { ...own, 'content-type': 'application/json', ...headers }, payload: JSON.stringify(body) }
}

function holdAgainstContract(method: string, path: string, told: unknown): void {
  const route = routes.find((one) => one.method === method && patternOf(one).test(path.split('?')[0]!))
  if (!route?.answer || (told === undefined && route.isEmptyWhen !== undefined)) return
  const checked = checkInput(route.answer, told, 'en')
  assert.ok(checked.isRight, `the answer of ${route.name} breaks the contract: ${JSON.stringify(checked)}`)
}

function patternOf(route: Route): RegExp {
  return new RegExp(`^${route.path.replaceAll(/:\w+/g, '[^/]+')}$`)
}
