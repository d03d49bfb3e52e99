import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import type { Store } from './store.ts'
import type { World } from './testing/fill-world.ts'
import { openWorlds, type Worlds } from './testing/open-worlds.ts'
import { WALL_CALLS, type WallCall } from './testing/wall-calls.table.ts'
import type { WriteTx } from './transaction.ts'

/** Areas whose functions take no transaction of a workspace: they run as the owner, or in a schema and role of their own. */
const ELSEWHERE = ['backup', 'embedded', 'identity', 'migrations', 'schema']
/** They answer above workspaces, and so on purpose; see `schema/definers.ts`. */
const ABOVE = ['audit/reader.unsealedWorkspaces', 'members/writer.lockFirstWorkspace']
const ABOVE_FILES = [
  'invitations/place',
  'jobs/unfinished',
  'members/addressed',
  'members/memberships',
  'schema-number',
]
/** They touch no row, so that nothing shows whether they worked. */
const ROWLESS = [
  'audit/writer.takeSealLock',
  'watch/alarms.lockOwnAlarms',
  'jobs/seen.readJobs',
  'jobs/seen.retryJobNow',
  'collections/known.doNotWait',
  'groups/writer.lockGroups',
  'groups/writer.lockGroupsShared',
  'jobs/enqueue.enqueue',
  'labels/writer.lockLabels',
  'members/writer.lockFirstWorkspace',
]
/** At home it meets the workspace that is there already. */
const ONCE = 'members/writer.insertWorkspace'
/** Their results hold neither an id nor a text of the workspace, but differ from those of another. */
const TOLD_BY_VALUE = [
  'books/reader.countOwnBooks',
  'audit/reader.readHead',
  'audit/reader.countWaiting',
  'devices/reader.readDeviceStanding',
  'collections/losses.hasLostIn',
  'collections/sent-cards.readKnownRevision',
  'collections/properties.countProperties',
  'members/exists.memberExists',
  'members/exists.membersExist',
  'members/exists.teamExists',
  'teams/reader.holdTeam',
  'imports/reader.isBookEmpty',
  'labels/shared-reader.countLabelled',
  'sharing/links.readLinkDays',
  'sharing/requests.countOpenRequests',
  'administration/figures.countWorkspace',
  'administration/figures.readStorage',
  'watch/alarms.countOpenAlarms',
  'watch/policy.readWatchPolicyRow',
  'sharing/owners.isChangedSince',
  'touches/reader.readWeek',
  'sync/reader.readNumberLine',
  'sync/reader.readEpoch',
  'sync/replica-reader.countChangedCards',
  'cards/walk-reader.countWalk',
  'comments/reader.countComments',
  'comments/reader.isInTeam',
  'history/reader.countBatchCards',
  'sync/reader.readStandingOf',
  'interactions/pressure.readPressure',
  'interactions/reader.countInteractions',
  'follow-ups/reader.countFollowUps',
  'objectives/reader.countNaming',
  'introductions/reader.countIntroductions',
  'objectives/reader.countObjectives',
  'calendars/choices.readCalendarChoice',
  'calendars/entries.readCalendarNumber',
  'cataloguing/reader.countQueue',
  'desk/reader.countInbound',
  'desk/reader.countOwnInbound',
  'events/meetings.countEntries',
  'desk/brought.countBroughtInbound',
]

let worlds: Worlds
before(async () => {
  worlds = await openWorlds()
})
after(() => worlds.close())

describe('the table of calls', () => {
  it('has an entry for every function of the store that takes a transaction or the store', async () => {
    const found = await findFunctions()
    assert.ok(found.length > 100, `saw only ${found.length} functions`)
    assert.deepEqual(Object.keys(WALL_CALLS).sort(), found.sort())
  })

  it('reaches rows in every call made in its own workspace', async () => {
    const idle: string[] = []
    for (const [name, call] of Object.entries(WALL_CALLS)) {
      const home = await atHome(call)
      if (name === ONCE) assert.match(String(home.error), /workspace_pkey/)
      else if (home.error) throw new Error(`${name}: ${String(home.error)}`, { cause: home.error })
      if (home.touched.length === 0 && home.told.length === 0) idle.push(name)
    }
    assert.deepEqual(
      idle.filter((name) => ![...TOLD_BY_VALUE, ...ROWLESS, ONCE].includes(name)),
      [],
    )
  })
})

describe('the second wall alone', () => {
  it('gives and changes nothing of another workspace, whatever function is called for it', async () => {
    await assertSealed(pastFirstWall)
  })
})

describe('the first wall alone', () => {
  before(() => setRowSecurity('disable'))
  after(() => setRowSecurity('enable'))

  it('gives and changes nothing of another workspace, whatever ids are named', async () => {
    await assertSealed((call) => {
      const actor = { ...worlds.theirs.actor, workspaceId: worlds.mine.workspaceId }
      return attempt(call, { within: worlds.mine, as: { ...worlds.mine, actor } })
    })
  })

  it('is missed when it is down as well', async () => {
    const read = await pastFirstWall(WALL_CALLS['cards/reader.readCards']!)
    assert.ok(read.told.includes(worlds.theirs.mark))
    assert.deepEqual((await pastFirstWall(WALL_CALLS['cards/reader.lockCards']!)).touched, ['card'])
    assert.deepEqual((await pastFirstWall(WALL_CALLS['books/writer.renameBookRow']!)).touched, ['book'])
  })
})

interface Attempt {
  readonly value: string
  readonly error: unknown
  /** Tables in which rows of the other workspace are not what they were; a lock on a row counts. */
  readonly touched: readonly string[]
  /** Ids and texts of the other workspace in what was returned. */
  readonly told: readonly string[]
}

const atHome = (call: WallCall) => attempt(call, { within: worlds.theirs, as: worlds.theirs })
/** The function is told that it works for the other workspace, the database is not. */
const pastFirstWall = (call: WallCall) => attempt(call, { within: worlds.mine, as: worlds.theirs })

async function assertSealed(attack: (call: WallCall) => Promise<Attempt>): Promise<void> {
  const broken: Record<string, unknown> = {}
  for (const [name, call] of Object.entries(WALL_CALLS)) {
    const { touched, told, value } = await attack(call)
    const leaked = ABOVE.includes(name) ? [] : told
    const isTold = TOLD_BY_VALUE.includes(name) && value === (await atHome(call)).value
    if (touched.length > 0 || leaked.length > 0 || isTold) broken[name] = { touched, leaked, isTold }
  }
  assert.deepEqual(broken, {})
}

/** Makes one call about `theirs` in a transaction that is taken back: the database is told of `within`, the function of `as`. */
async function attempt(call: WallCall, who: { within: World; as: World }): Promise<Attempt> {
  const { store, theirs } = worlds
  const takenBack = new Error('taken back')
  let value = ''
  let touched: readonly string[] = []
  const error = await store
    .write(who.within.actor, async (tx) => {
      const forged = { ...tx, actor: who.as.actor, workspaceId: who.as.workspaceId }
      touched = await worlds.tablesTouched(tx, async () => {
        value = textOf(await call(forged, theirs, forgedStore(forged)))
      })
      throw takenBack
    })
    .catch((thrown: unknown) => (thrown === takenBack ? null : thrown))
  return { value, error, touched, told: worlds.theirWordsIn(value) }
}

/** A store whose transactions are all this one. */
function forgedStore(tx: WriteTx): Store {
  const inside = async <T>(_actor: unknown, work: (tx: WriteTx) => Promise<T>) => work(tx)
  const across: Store['across'] = (question) => worlds.store.across(question)
  return { read: inside, write: inside, across } as unknown as Store
}

function textOf(value: unknown): string {
  const text = JSON.stringify(value, (_key, held: unknown) => {
    if (held instanceof Map || held instanceof Set) return [...held]
    const isBytes =
      typeof held === 'object' && held !== null && 'type' in held && held.type === 'Buffer' && 'data' in held
    return isBytes ? Buffer.from(held.data as number[]).toString('utf8') : held
  })
  return text ?? ''
}

async function setRowSecurity(how: 'enable' | 'disable'): Promise<void> {
  const statements = worlds.tables.map((table) => `alter table lazo.${table} ${how} row level security`)
  await askOnce(worlds.ownerUrl, statements.join('; '))
}

/** All exported functions whose first parameter is a transaction or the store, as `area/file.function`. */
async function findFunctions(): Promise<string[]> {
  const folder = new URL('./', import.meta.url)
  const isOurs = (file: string) =>
    !file.endsWith('.test.ts') && !file.includes('testing/') && !ELSEWHERE.includes(file.split('/')[0]!)
  const files = globSync('**/*.ts', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isOurs)
  const found: string[] = []
  for (const file of files) {
    const name = file.slice(0, -'.ts'.length)
    if (ABOVE_FILES.includes(name)) continue
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>
    const functions = Object.entries(module).filter(([, value]) => takesTransaction(value))
    found.push(...functions.map(([exported]) => `${name}.${exported}`))
  }
  return found
}

/** Functions that only write a part of a statement are not asynchronous. */
function takesTransaction(value: unknown): boolean {
  return typeof value === 'function' && /^async function\*?\s+\w+\(\s*(?:tx|store)\b/.test(value.toString())
}
