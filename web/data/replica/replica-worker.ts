import { speak } from '#web/words/say.ts'
import { addressOf, ask } from '../api/call.ts'
import { enterWorkspace } from '../api/workspace.ts'
import { openDexieStorage } from './dexie-storage.ts'
import { Engine } from './engine.ts'
import { takeLead } from './leadership.ts'
import { MemoryStorage } from './memory-storage.ts'
import type { FromWorker, ReplicaConfig, ToWorker } from './messages.ts'
import { replicaName } from './replica-name.ts'
import { openTabChannel } from './tab-channel.ts'

/** The part of a worker's global scope that is used. */
interface WorkerScope {
  postMessage(message: FromWorker, transfer: Transferable[]): void
  addEventListener(name: 'message', hear: (event: { data: ToWorker }) => void): void
}

const scope = globalThis as unknown as WorkerScope

/** The page may speak before the storage is open. */
let engine: Promise<Engine> | null = null

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'open') engine = openEngine(data.config)
  else if (data.kind === 'language') speak(data.language)
  else void engine?.then((open) => open.hear(data))
})

async function openEngine(config: ReplicaConfig): Promise<Engine> {
  enterWorkspace(config.workspaceId)
  speak(config.language)
  const name = replicaName(config)
  const storage = (await openDexieStorage(name)) ?? new MemoryStorage()
  const open = new Engine({
    config,
    storage,
    ask,
    tell: (message) => scope.postMessage(message, []),
    channel: openTabChannel(name, storage.isKept),
    lead: () => (storage.isKept ? takeLead(name) : Promise.resolve(true)),
    openEvents: (since) => new EventSource(addressOf('/live', since === null ? {} : { since })),
    now: () => Date.now(),
    random: () => Math.random(),
    after: (ms, act) => {
      const timer = setTimeout(act, ms)
      return () => clearTimeout(timer)
    },
  })
  void open.start()
  return open
}
