import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { devicePorts } from '#domain/devices/device-ports.ts'
import { accountPorts } from '#domain/members/account-ports.ts'
import { askOnce, withClient } from '#kit/database/administer.ts'
import { openTestDav, type TestDav, type TestDevice } from '#kit/dav.ts'
import { buildServer } from '#protocols/build-server.ts'
import { routes } from '#protocols/rest/routes.ts'
import type { Store } from '#store/store.ts'
import { DOORS } from './doors.table.ts'
import { type Answered, askDoor } from './support/ask-door.ts'
import { fillThings } from './support/fill-things.ts'
import { NEVER, NOTHING, type Own, type Things } from './support/things.ts'

type App = TestDav['app']

/** Stands in every text of the other workspace and nowhere else. */
const MARK = 'Brunhild'

/** Accounts, keys and providers stand above workspaces, in a schema of their own: there is no second wall around them. */
const OF_ACCOUNTS = ['listTokens', 'listProviders']

let server: TestDav
let stranger: { actor: Actor; token: string; phone: TestDevice; things: Things }
let mine: Own
let tables: readonly string[]

before(async () => {
  server = await openTestDav()
  const { actor } = await server.person('bea@example.com', { workspace: MARK })
  const token = await server.tokenOf(actor!)
  const things = await fillThings(server, { actor: actor!, token }, MARK)
  stranger = { actor: actor!, token, phone: await server.device(actor!, `${MARK} phone`), things }
  const { memberId } = server.owner
  const cardId = await server.card(server.bookId, 'Ana')
  mine = {
    memberId,
    bookId: server.bookId,
    cardId,
    deviceId: stranger.phone.actor.deviceId,
    heirId: memberId,
    emptyTeamId: NEVER,
  }
  tables = await tenantTables()
})
after(() => server.close())

describe('row-level security alone, behind every door', () => {
  let forged: App
  let devices: ReturnType<typeof devicePorts>
  const putOff: (() => Promise<void>)[] = []
  before(async () => {
    const domain = { ...server.domain, store: forgedStore(server.domain.store, putOff) }
    devices = devicePorts(domain)
    forged = await serverOver(domain, devices)
  })
  after(async () => {
    await forged.close()
    await devices.settle()
    for (const work of putOff) await work()
  })

  it('gives and changes nothing of another workspace, though the server takes who asks for its owner', async () => {
    await assertUntouched(async () => {
      const answers = await askEverything(forged, stranger.token)
      assert.deepEqual(
        telling(answers).filter((name) => !OF_ACCOUNTS.includes(name)),
        [],
      )
      assert.ok(answers.size > 120, `${answers.size} requests`)
      assert.deepEqual(
        [...answers.values()].filter(({ code }) => code === 'sign-in-required'),
        [],
      )
    })
  })

  it('gives nothing to a device of it', async () => {
    await assertUntouched(async () => {
      for (const told of await askByDevice(forged)) assert.ok(!told.includes(MARK), told)
    }, ['device'])
  })

  it('is missed when it is down', async () => {
    await setRowSecurity('disable')
    try {
      const told = telling(await askEverything(forged, stranger.token, (method) => method === 'GET'))
      for (const name of ['readCard', 'listCards of all', 'listBooks', 'readReplica', 'listTrash'])
        assert.ok(told.includes(name), `${name} told nothing`)
      assert.ok((await askByDevice(forged)).some((text) => text.includes(MARK)))
    } finally {
      await setRowSecurity('enable')
    }
  })
})

describe('the checks of the server alone, behind every door', () => {
  before(() => setRowSecurity('disable'))
  after(() => setRowSecurity('enable'))

  it('give and change nothing of another workspace, whatever ids are named', async () => {
    await assertUntouched(async () => {
      assert.deepEqual(telling(await askEverything(server.app, server.token)), [])
    })
  })

  it('answer to what is of another workspace as to what never was', async () => {
    const different: string[] = []
    const naming = asked(() => true).filter(
      (route) => questionOf(route, stranger.things) !== questionOf(route, NOTHING),
    )
    for (const route of naming) {
      const [theirs, never] = [await ask(server.app, route, stranger.things), await ask(server.app, route, NOTHING)]
      if (theirs.told !== never.told) different.push(route.name)
    }
    assert.ok(naming.length > 80, `${naming.length} routes`)
    assert.deepEqual(different, [])
  })
})

/** A server over the same database and accounts, whose transactions are opened otherwise. */
function serverOver(domain: TestDav['domain'], devices: ReturnType<typeof devicePorts>): Promise<App> {
  return buildServer({
    access: { ...server.access, ...accountPorts(domain.store), devices },
    log: server.log,
    domain,
    settings: { publicUrl: null, isTls: false, trustedProxies: [], metricsToken: null, language: 'es' },
    tls: null,
    version: '0.0.0-test',
    appFolder: null,
    readHealth: async () => ({ database: 'ok', schema: 1, backup: { state: 'none', lastAt: null } }),
    checkReach: async () => 'no-address',
    readSigningPair: async () => null,
  })
}

/**
 * A store that tells the database that every transaction is of my workspace, and the server that it is of theirs: all that the server
 * checks is so checked for the owner of theirs, who may do everything there.
 * What is put off to its closing is put into a list.
 */
function forgedStore(store: Store, putOff: (() => Promise<void>)[]): Store {
  const within = (actor: Actor): Actor => ({ ...actor, workspaceId: server.owner.workspaceId })
  const forge = <Tx>(actor: Actor, work: (tx: Tx) => unknown) => {
    return (tx: Tx) => work({ ...tx, actor, workspaceId: actor.workspaceId })
  }
  return new Proxy(store, {
    get(target, name) {
      if (name === 'read') return (actor: Actor, work: never) => target.read(within(actor), forge(actor, work) as never)
      if (name === 'write')
        return (actor: Actor, work: never) => target.write(within(actor), forge(actor, work) as never)
      if (name === 'beforeClose') return (work: () => Promise<void>) => putOff.push(work)
      const value = Reflect.get(target, name, target) as unknown
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    },
  })
}

const APART = ['entry']

function asked(isWanted: (method: string) => boolean) {
  return routes.filter(({ name, method }) => {
    const { rule, isEndless } = DOORS[name]
    return !APART.includes(rule.about) && !isEndless && isWanted(method)
  })
}

/** Asks every route about what is theirs, those that read first. */
async function askEverything(
  app: App,
  token: string,
  isWanted: (method: string) => boolean = () => true,
): Promise<Map<string, Answered>> {
  const answers = new Map<string, Answered>()
  const wanted = asked(isWanted).sort((a, b) => Number(b.method === 'GET') - Number(a.method === 'GET'))
  for (const route of wanted) answers.set(route.name, await ask(app, route, stranger.things, token))
  for (const path of ['/cards', '/cards/summaries', `/search?q=${MARK}`, '/activity', '/exports?format=vcard4'])
    for (const route of wanted.filter((one) => one.method === 'GET' && path.startsWith(one.path)))
      answers.set(
        `${route.name} of all`,
        await askDoor(app, { ...route, path }, { things: stranger.things, asked: {}, token }),
      )
  return answers
}

function ask(app: App, route: (typeof routes)[number], things: Things, token = server.token): Promise<Answered> {
  return askDoor(app, route, { things, asked: DOORS[route.name].ask?.(things, mine) ?? {}, token })
}

function questionOf(route: (typeof routes)[number], things: Things): string {
  const params = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => things[name as keyof Things])
  return JSON.stringify([params, DOORS[route.name].ask?.(things, mine)])
}

/** The names of those whose answer holds a text of the other workspace, beside the one that was asked for. */
function telling(answers: ReadonlyMap<string, Answered>): string[] {
  const asked = `"keyword":"${MARK}"`
  return [...answers].filter(([, { text }]) => text.replace(asked, '').includes(MARK)).map(([name]) => name)
}

/** What a device of the other workspace is told. */
async function askByDevice(app: App): Promise<string[]> {
  const { authorization, home } = stranger.phone
  const slug = 'brunhild-clientes'
  const questions = [
    ['PROPFIND', home, '1'],
    ['PROPFIND', `${home}${slug}/`, '1'],
    ['REPORT', `${home}${slug}/`, '1'],
    ['GET', `${home}${slug}/${stranger.things.cardId}.vcf`, '0'],
    ['DELETE', `${home}${slug}/${stranger.things.cardId}.vcf`, '0'],
    ['DELETE', `${home}${slug}/`, '0'],
  ] as const
  const query =
    '<C:addressbook-query xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><prop><C:address-data/></prop></C:addressbook-query>'
  const told: string[] = []
  for (const [method, url, depth] of questions.filter(([method]) => app !== server.app || method !== 'DELETE')) {
    const body = method === 'REPORT' ? { payload: query } : {}
    const headers = { authorization, depth, 'content-type': 'application/xml' }
    const answered = await app.inject({ method: method as 'GET', url, headers, ...body })
    told.push(answered.payload)
  }
  return told
}

/** Holds that what is done leaves no row of theirs otherwise than it was. That a device of theirs was here is noted by itself. */
async function assertUntouched(work: () => Promise<void>, but: readonly string[] = []): Promise<void> {
  const before = await rowsOfTheirs()
  await work()
  await server.settle()
  const now = await rowsOfTheirs()
  assert.deepEqual(
    tables.filter((table) => now[table] !== before[table] && !but.includes(table)),
    [],
  )
}

/** A digest of their rows in every table. */
async function rowsOfTheirs(): Promise<Record<string, string>> {
  const parts = tables.map(
    (table) => `select '${table}' as name, md5(coalesce(string_agg(t::text, ' ' order by t::text), '')) as digest
      from lazo.${table} t where workspace_id = $1`,
  )
  const { workspaceId } = stranger.actor
  const rows = await askOnce<{ name: string; digest: string }>(server.ownerUrl, parts.join(' union all '), [
    workspaceId,
  ])
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}

async function tenantTables(): Promise<string[]> {
  const rows = await askOnce<{ name: string }>(
    server.ownerUrl,
    `select relname::text as name from pg_class
     where relnamespace = 'lazo'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** One table at a time: what the server still notes of itself may hold one and wait for another. */
async function setRowSecurity(how: 'enable' | 'disable'): Promise<void> {
  await withClient(server.ownerUrl, async (client) => {
    for (const table of tables) await client.query(`alter table lazo.${table} ${how} row level security`)
  })
}
