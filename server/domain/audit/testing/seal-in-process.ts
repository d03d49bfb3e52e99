import { systemClock } from '#base/clock.ts'
import { IdMaker } from '#base/ids.ts'
import { createLog } from '#base/log.ts'
import { Store } from '#store/store.ts'
import { sealWorkspace } from '../seal-workspace.ts'

/** A process that seals one workspace, for tests that kill it: `seal-in-process.ts URL WORKSPACE`. */
const [url = '', workspaceId = ''] = process.argv.slice(2)
const clock = systemClock
const log = createLog('silent')
const ids = new IdMaker(clock)
const store = new Store({ address: { url }, clock, ids, log })
await sealWorkspace({ store, clock, ids, log, region: 'ES', language: 'es' }, workspaceId)
await store.close()
