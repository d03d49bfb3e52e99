import type { Actor } from '#base/actor.ts'
import type { MembersDomain } from '#domain/members/members-domain.ts'
import { explainStatements } from '#store/search/testing/explain-statements.ts'
import type { Store } from '#store/store.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { ScaleDatabase } from './cluster.ts'

/** What a verb costs: all statements it sends, in their transactions. */
export interface VerbCost {
  readonly statements: number
  /** Rows that came out of tables, however they were joined then. */
  readonly rows: number
  /** Pages of 8 kB that were looked at, those of functions included. */
  readonly pages: number
  /** How often an index was entered from its root; each time costs as many pages as the index is deep. */
  readonly descents: number
}

/** Runs a verb that reads, as the server's role and by the plans of large tables, and gives what PostgreSQL counts of it. */
export async function costOf(
  { appUrl, domain }: ScaleDatabase,
  verb: (domain: MembersDomain) => Promise<unknown>,
): Promise<VerbCost> {
  const cost = { statements: 0, rows: 0, pages: 0, descents: 0 }
  const store = {
    async read<T>(actor: Actor, work: (tx: ReadTx) => Promise<T>): Promise<T> {
      const results: T[] = []
      const costs = await explainStatements(appUrl, actor, async (tx) => void results.push(await work(tx)), {
        isByIndex: true,
      })
      for (const { read, buffers, descents } of costs) {
        cost.statements += 1
        cost.rows += read
        cost.pages += buffers
        cost.descents += descents
      }
      return results[0]!
    },
    notices: domain.store.notices,
    // What is put off is not among the reads.
    beforeClose: () => {},
  }
  await verb({ ...domain, store: store as unknown as Store })
  return cost
}
