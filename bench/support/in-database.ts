import { type BenchDatabase, startBenchServer } from './bench-server.ts'

/** Works in a database of its own, on a server that is gone afterwards. */
export async function inDatabase(work: (database: BenchDatabase) => Promise<void>): Promise<void> {
  const server = await startBenchServer()
  try {
    const database = await server.database()
    await work(database)
    await database.close()
  } finally {
    await server.stop()
  }
}
