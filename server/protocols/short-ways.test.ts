import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shortWays } from './short-ways.ts'

const device = { deviceId: 'd1', user: 'ana@example.org', password: 'a/b c' }

test('leads to the profile of the device, and fills in user and password whatever they hold', () => {
  assert.deepEqual(shortWays({ kind: 'public', site: new URL('https://lazo.example.org') }, device), {
    profile: 'https://lazo.example.org/connect/devices/d1/lazo.mobileconfig',
    link: 'davx5://ana%40example.org:a%2Fb%20c@lazo.example.org/dav/',
  })
})

test('spares no typing where no phone reaches the server', () => {
  assert.equal(shortWays({ kind: 'local', site: new URL('http://127.0.0.1:8910'), reach: 'no-answer' }, device), null)
  assert.equal(shortWays({ kind: 'nowhere', reach: 'no-address' }, device), null)
})
