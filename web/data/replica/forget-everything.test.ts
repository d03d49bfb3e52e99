import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { CACHES, KEPT } from '../kept-names.ts'
import { type FakeKeeping, fakeLocalStorage } from '../testing/fake-keeping.ts'
import { Copies } from './copies.ts'
import { forgetEverything, forgetWhenOver } from './forget-everything.ts'
import { MemoryStorage } from './memory-storage.ts'

/** A replica that tells what became of it. */
class WatchedStorage extends MemoryStorage {
  readonly ends: string[] = []
  readonly #unsent: number

  constructor(unsent: number) {
    super()
    this.#unsent = unsent
  }

  override async keepUnsent(): Promise<number> {
    this.ends.push('emptied')
    return this.#unsent
  }

  override close(): void {
    this.ends.push('closed')
  }

  override async destroy(): Promise<void> {
    this.ends.push('destroyed')
  }
}

describe('forgetting everything', () => {
  let kept: FakeKeeping
  let dropped: string[]
  let replicas: Map<string, WatchedStorage>
  const open = async (name: string) => replicas.get(name) ?? null

  beforeEach(() => {
    kept = fakeLocalStorage()
    dropped = []
    replicas = new Map([
      ['lazo-w-ana', new WatchedStorage(0)],
      ['lazo-w-luis', new WatchedStorage(2)],
    ])
    const caches = { delete: async (name: string) => dropped.push(name) }
    Object.defineProperty(globalThis, 'caches', { value: caches, configurable: true })
    for (const name of [KEPT.me, KEPT.settings, KEPT.workspace, KEPT.homeBook]) kept.setItem(name, '{}')
    kept.setItem(KEPT.copies, [...replicas.keys()].join(' '))
  })

  it('takes away who was signed in, what was seen and shared, and every copy', async () => {
    await forgetEverything(null, open)
    for (const name of [KEPT.me, KEPT.workspace, KEPT.homeBook]) assert.equal(kept.getItem(name), null, name)
    assert.deepEqual(dropped.sort(), Object.values(CACHES).sort())
    assert.deepEqual(replicas.get('lazo-w-ana')?.ends, ['emptied', 'destroyed'])
    assert.deepEqual(new Copies(kept).list(), [])
  })

  it('leaves what no server has heard of, unless its member gave it up', async () => {
    await forgetEverything(null, open)
    assert.deepEqual(replicas.get('lazo-w-luis')?.ends, ['emptied', 'closed'])
    kept.setItem(KEPT.copies, 'lazo-w-luis')
    await forgetEverything('lazo-w-luis', open)
    assert.deepEqual(replicas.get('lazo-w-luis')?.ends, ['emptied', 'closed', 'destroyed'])
  })

  it('keeps the mark of a copy that could not be taken away, so that the next start tries again', async () => {
    replicas.get('lazo-w-ana')!.destroy = async () => {
      throw new Error('another tab holds it')
    }
    replicas.delete('lazo-w-luis')
    await forgetEverything(null, open)
    assert.deepEqual(new Copies(kept).list(), ['lazo-w-ana', 'lazo-w-luis'])
  })

  it('does nothing while somebody may be signed in', async () => {
    await forgetWhenOver({ kind: 'failing' })
    await forgetWhenOver({ kind: 'new-server' })
    assert.deepEqual([kept.getItem(KEPT.me), dropped], ['{}', []])
  })
})
