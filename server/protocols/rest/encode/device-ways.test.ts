import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellWays } from './device-ways.ts'

const asked = { user: 'ana@example.org', language: 'en', publicUrl: 'https://lazo.example.org' } as const

test('fills in everything but the password', () => {
  const ways = tellWays({ kind: 'public', site: new URL('https://lazo.example.org') }, asked)
  const thunderbird = ways.kinds.find(({ kind }) => kind === 'thunderbird')
  assert.match(thunderbird!.steps.join(), /ana@example\.org.*https:\/\/lazo\.example\.org\/dav\//)
  assert.ok(ways.kinds.every(({ steps }) => steps.every((step) => !step.includes('{'))))
  assert.equal(ways.kinds.find(({ kind }) => kind === 'iphone')?.shortWay, 'profile')
  assert.equal(ways.missing, null)
})

test('offers no phone where only this machine reaches the server, and says what is missing', () => {
  const ways = tellWays({ kind: 'local', site: new URL('http://127.0.0.1:8910'), reach: 'no-answer' }, asked)
  assert.ok(!ways.kinds.some(({ kind }) => kind === 'iphone'))
  assert.ok(ways.kinds.some(({ kind }) => kind === 'vdirsyncer'))
  assert.match(ways.missing!, /lazo\.example\.org/)
})

test('offers nothing where nobody reaches the server', () => {
  const ways = tellWays({ kind: 'nowhere', reach: 'no-address' }, asked)
  assert.deepEqual([ways.kinds, ways.server, ways.host], [[], null, null])
})
