import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { MembersDomain } from '#domain/members/members-domain.ts'
import { createDatabase } from '#kit/database/create-database.ts'
import { asServerRole } from '#kit/workspace.ts'
import { openEmbedded } from '#store/embedded/open-embedded.ts'
import { migrate } from '#store/migrate.ts'
import { openDomain } from './open-domain.ts'

/** A PostgreSQL of the bench alone, with the product's own settings: commits wait for the disk. */
export interface BenchServer {
  /** A fresh database with the schema and nothing in it. */
  database(): Promise<BenchDatabase>
  stop(): Promise<void>
}

/** One database of a benchmark, and the product over it as the server's role. */
export interface BenchDatabase {
  readonly ownerUrl: string
  readonly domain: MembersDomain
  close(): Promise<void>
}

/** Starts the server of a benchmark in a folder that goes at the end. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = join(
    process.env['LAZO_BENCH_DATA'] ?? join(import.meta.dirname, '../../.cache/bench'),
    `server-${process.pid}`,
  )
  mkdirSync(folder, { recursive: true })
  const embedded = await openEmbedded({ folder, log: { info: () => undefined, warn: console.warn } })
  return {
    async database() {
      const { url, drop } = await createDatabase(embedded.ownerUrl)
      await migrate({ url }, { appPassword: 'app' })
      const domain = openDomain(asServerRole(url))
      return {
        ownerUrl: url,
        domain,
        async close() {
          await domain.store.close()
          await domain.identity.close()
          await drop()
        },
      }
    },
    async stop() {
      await embedded.release()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
