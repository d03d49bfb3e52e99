import type { Actor } from '#base/actor.ts'
import type { MembersDomain } from '#domain/members/members-domain.ts'
import { askOnce, withClient } from '#kit/database/administer.ts'
import { asServerRole } from '#kit/workspace.ts'
import type { Settings } from '#store/embedded/settings.ts'
import { migrate } from '#store/migrate.ts'
import { openDomain } from '../support/open-domain.ts'
import { type Cluster, startCluster } from './cluster.ts'
import { addHistory, fillOffice } from './fill-office.ts'
import { addMarks } from './marks.ts'

/** Of the one office that is measured at two sizes. */
export const [SMALL, LARGE] = ['Pequeña', 'Grande']
/** The databases: the office with few cards, with many, and among all others. */
export const DATABASES = { few: 'few', million: 'million', crowd: 'crowd' } as const

const [FEW, MANY] = [1000, 1_000_000]
const [OFFICES, CARDS_OF_OFFICE] = [2000, 500]
/** What is built is thrown away when it was not finished, so nothing has to be on the disk before that. */
const BUILDING: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  shared_buffers: '512MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '2GB',
}

type Note = (text: string) => void

/** Builds the databases that are missing, which takes a quarter of an hour, and brings the others to the newest schema. */
export async function buildMissing(note: Note): Promise<void> {
  const cluster = await startCluster(BUILDING)
  try {
    for (const name of Object.values(DATABASES)) {
      if (await cluster.has(name)) await migrate({ url: cluster.urlOf(name) }, { appPassword: 'app' })
      else await timed(note, name, () => build(cluster, name))
    }
  } finally {
    await cluster.stop()
  }
}

async function build(cluster: Cluster, name: string): Promise<void> {
  if (name === DATABASES.few)
    return cluster.create(name, (url) => fillFresh(url, [{ name: SMALL, cards: FEW, seed: 7 }]))
  if (name === DATABASES.million)
    return cluster.create(name, (url) => fillFresh(url, [{ name: LARGE, cards: MANY, seed: 7 }]))
  return cluster.create(name, addCrowd, DATABASES.million)
}

type Plans = Parameters<typeof fillOffice>[2][]

async function fillFresh(url: string, plans: Plans): Promise<void> {
  await migrate({ url }, { appPassword: 'app' })
  await withDomain(url, async (domain) => {
    const addIndexes = await dropIndexes(url)
    const actors: Actor[] = []
    for (const plan of plans) actors.push(await fillOffice(domain, url, plan))
    await addHistory(url)
    await addIndexes()
    for (const actor of actors) await addMarks(domain, actor)
  })
  await askOnce(url, 'vacuum (analyze)')
}

/** The small office once more, and two thousand others, beside the large one. */
async function addCrowd(url: string): Promise<void> {
  await withDomain(url, async (domain) => {
    const small = await fillOffice(domain, url, { name: SMALL, cards: FEW, seed: 7 })
    for (let n = 1; n <= OFFICES; n += 1)
      await fillOffice(domain, url, { name: `Oficina ${n}`, cards: CARDS_OF_OFFICE, seed: 1000 + n })
    await addHistory(url)
    await addMarks(domain, small)
  })
  await askOnce(url, 'vacuum (analyze)')
}

async function withDomain(ownerUrl: string, work: (domain: MembersDomain) => Promise<void>): Promise<void> {
  const domain = openDomain(asServerRole(ownerUrl))
  try {
    await work(domain)
  } finally {
    await domain.store.close()
    await domain.identity.close()
  }
}

/** Drops the indexes that keep nothing unique; gives what makes them anew, which takes less than filling them row by row. */
async function dropIndexes(url: string): Promise<() => Promise<void>> {
  const indexes = await askOnce<{ name: string; definition: string }>(
    url,
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index join pg_class c on c.oid = indrelid
    where c.relnamespace = 'lazo'::regnamespace and not indisunique
      -- By this one the words of a card are told where it stands.
      and indexrelid <> 'lazo.book_card_card'::regclass`,
  )
  for (const { name } of indexes) await askOnce(url, `drop index ${name}`)
  return () =>
    withClient(url, async (client) => {
      for (const { definition } of indexes) await client.query(definition)
    })
}

async function timed(note: Note, name: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await work()
  note(`built ${name} in ${Math.round((performance.now() - start) / 1000)} s`)
}
