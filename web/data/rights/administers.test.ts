import assert from 'node:assert/strict'
import { test } from 'node:test'
import { administers, rolesToGive } from './administers.ts'

test('owners and administrators manage members, unless their key may only read', () => {
  const may = (['owner', 'admin', 'member', 'guest'] as const).filter((role) => administers({ role, mayWrite: true }))
  assert.deepEqual(may, ['owner', 'admin'])
  assert.ok(!administers({ role: 'owner', mayWrite: false }))
})

test('of owners only owners decide', () => {
  const admin = { role: 'admin', mayWrite: true } as const
  assert.deepEqual(rolesToGive(admin, 'owner'), [])
  assert.ok(!rolesToGive(admin, 'member').includes('owner'))
  assert.ok(rolesToGive({ role: 'owner', mayWrite: true }, 'owner').includes('admin'))
  assert.deepEqual(rolesToGive({ role: 'member', mayWrite: true }, null), [])
})
