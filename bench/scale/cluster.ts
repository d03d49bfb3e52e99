import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { MembersDomain } from '#domain/members/members-domain.ts'
import { askOnce, urlOfDatabase } from '#kit/database/administer.ts'
import { postmasterOf } from '#kit/database/embedded-folder.ts'
import { asServerRole } from '#kit/workspace.ts'
import { openEmbedded } from '#store/embedded/open-embedded.ts'
import type { Settings } from '#store/embedded/settings.ts'
import { openDomain } from '../support/open-domain.ts'

/** Raise it when what is built changes. */
const CONTENT = 1

/** A PostgreSQL whose folder stays for the next run, and the databases in it. */
export interface Cluster {
  readonly folder: string
  readonly pid: number
  has(name: string): Promise<boolean>
  /** Makes a database with `make`, whole or not at all; as a copy of another when given, which must be closed. */
  create(name: string, make: (ownerUrl: string) => Promise<void>, template?: string): Promise<void>
  drop(name: string): Promise<void>
  urlOf(name: string): string
  stop(): Promise<void>
}

/** A database of the cluster and the product over it as the server's role. */
export interface ScaleDatabase {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly domain: MembersDomain
  close(): Promise<void>
}

/** The folder of the data, by the number of its content: a newer schema is reached by the product's own steps. */
function scaleFolder(): string {
  const data = process.env['LAZO_BENCH_DATA'] ?? join(import.meta.dirname, '../../.cache/bench')
  return join(data, `scale-${CONTENT}`)
}

/** Starts the PostgreSQL of the folder, with the product's own settings but for those given. */
export async function startCluster(settings: Settings = {}): Promise<Cluster> {
  const folder = scaleFolder()
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  const embedded = await openEmbedded({ folder, settings, log: { info: () => undefined, warn: console.warn } })
  const postgres = urlOfDatabase(embedded.ownerUrl, 'postgres')
  const urlOf = (name: string) => urlOfDatabase(embedded.ownerUrl, name)
  const drop = async (name: string) => void (await askOnce(postgres, `drop database if exists ${name} with (force)`))
  return {
    folder,
    pid: postmasterOf(folder)!,
    urlOf,
    drop,
    async has(name) {
      const found = await askOnce(postgres, 'select from pg_database where datname = $1', [name])
      return found.length > 0
    },
    async create(name, make, template) {
      const unready = `${name}_unready`
      await drop(unready)
      await askOnce(postgres, `create database ${unready} ${template ? `template ${template} strategy file_copy` : ''}`)
      await make(urlOf(unready))
      await askOnce(postgres, `alter database ${unready} rename to ${name}`)
    },
    stop: () => embedded.release(),
  }
}

/** Opens the product over a database of the cluster. */
export function openScaleDatabase(cluster: Cluster, name: string): ScaleDatabase {
  const ownerUrl = cluster.urlOf(name)
  const appUrl = asServerRole(ownerUrl)
  const domain = openDomain(appUrl)
  return {
    ownerUrl,
    appUrl,
    domain,
    async close() {
      await domain.store.close()
      await domain.identity.close()
    },
  }
}
