import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { RenderCache } from './render-cache.ts'

describe('the cache of texts', () => {
  it('drops those used longest ago, and never holds more than its bytes', () => {
    const cache = new RenderCache(20_000)
    for (let i = 0; i < 100; i += 1) {
      cache.set(`key ${i}`, 'x'.repeat(300))
      cache.get('key 0')
      assert.ok(cache.bytes <= 20_000)
    }
    assert.equal(cache.get('key 0')?.length, 300)
    assert.equal(cache.get('key 1'), undefined)
    assert.equal(cache.get('key 99')?.length, 300)
  })

  it('counts a key that is set again once, and leaves out what would fill it', () => {
    const cache = new RenderCache(20_000)
    cache.set('a', 'x')
    const { bytes } = cache
    cache.set('a', 'y')
    cache.set('b', 'z'.repeat(2000))
    assert.equal(cache.get('a'), 'y')
    assert.equal(cache.get('b'), undefined)
    assert.equal(cache.bytes, bytes)
  })
})
