import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOfProfile, linkOfDavx } from './short-addresses.ts'

const server = 'https://lazo.example.org/dav/'

test('leads to the profile of the device', () => {
  assert.equal(addressOfProfile(server, 'd1'), 'https://lazo.example.org/connect/devices/d1/lazo.mobileconfig')
})

test('fills in user and password whatever they hold', () => {
  const link = linkOfDavx({ server, user: 'ana@example.org', password: 'a/b c' })
  assert.equal(link, 'davx5://ana%40example.org:a%2Fb%20c@lazo.example.org/dav/')
})
