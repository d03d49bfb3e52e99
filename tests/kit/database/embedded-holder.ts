/**
 * A process that holds an embedded PostgreSQL, for tests that kill it. Its argument is the options as JSON; it prints what it
 * opened as one line, and lets go when its standard input ends.
 */
import { openEmbedded } from '#store/embedded/open-embedded.ts'

const log = { info: () => undefined, warn: (message: unknown) => console.error(message) }
const embedded = await openEmbedded({ ...JSON.parse(process.argv[2]!), log })
console.log(JSON.stringify(embedded))
process.stdin.on('end', () => void embedded.release()).resume()
