import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { ApiError, OfflineError } from '../api/api-error.ts'
import { askSeen } from './seen-answers.ts'

/** As much of a browser's cache as is used, in memory. */
class FakeCache {
  readonly kept = new Map<string, Response>()
  async put(key: string, answer: Response): Promise<void> {
    this.kept.set(key, answer)
  }
  async match(key: string): Promise<Response | undefined> {
    return this.kept.get(key)?.clone()
  }
  async delete(key: string): Promise<boolean> {
    return this.kept.delete(key)
  }
  async keys(): Promise<string[]> {
    return [...this.kept.keys()]
  }
}

describe('an answer that was seen', () => {
  let cache: FakeCache
  let answer: () => unknown
  let now: number

  beforeEach(() => {
    cache = new FakeCache()
    now = 1_000
    answer = () => ({ items: ['Ana'] })
  })

  const ask = (memberId = 'luis', path = '/follow-ups') =>
    askSeen(
      memberId,
      path,
      {},
      {
        ask: async () => answer(),
        open: async () => cache as unknown as Cache,
        now: () => now,
      },
    )
  const goOffline = () => {
    answer = () => {
      throw new OfflineError('no')
    }
  }

  it('is the server’s while it answers, and its last one with the date while it does not', async () => {
    assert.deepEqual(await ask(), { told: { items: ['Ana'] }, seenAt: null })
    now = 9_000
    goOffline()
    assert.deepEqual(await ask(), { told: { items: ['Ana'] }, seenAt: 1_000 })
  })

  it('is nobody else’s, and none where nothing was seen', async () => {
    await ask()
    goOffline()
    await assert.rejects(ask('eva'), OfflineError)
    await assert.rejects(ask('luis', '/ties'), OfflineError)
  })

  it('does not stand in for a refusal', async () => {
    await ask()
    answer = () => {
      throw new ApiError('card-not-found', 404, 'No está.')
    }
    await assert.rejects(ask(), { code: 'card-not-found' })
  })

  it('gives way to newer ones: so many are kept as one looks at, no more', async () => {
    await ask('luis', '/first')
    for (let at = 0; at < 400; at += 1) await ask('luis', `/cards/${at}`)
    assert.equal(cache.kept.size, 400)
    goOffline()
    await assert.rejects(ask('luis', '/first'), OfflineError)
    assert.ok(await ask('luis', '/cards/399'))
  })
})
