import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Lazo } from './testing/lazo.ts'

const lazo = new Lazo()
before(async () => {
  await lazo.get('user', 'add', 'ana@example.org', '--name', 'Ana', '--workspace', 'Uno')
})
after(() => lazo.clear())

test('opens another workspace for who has an account, and then asks which one is meant', async () => {
  const id = (await lazo.get('workspace', 'create', 'Dos', '--owner', 'ana@example.org')).trim()
  const listed = JSON.parse(await lazo.get('workspace', 'list', '--json')) as { workspaceId: string; name: string }[]
  assert.deepEqual(
    listed.map(({ name }) => name),
    ['Dos', 'Uno'],
  )
  assert.equal(listed[0]!.workspaceId, id)
  const unclear = await lazo.run(['user', 'list'])
  assert.notEqual(unclear.code, 0)
  assert.match(await lazo.get('user', 'list', '--workspace', 'Dos'), /ana@example\.org/)
  const nobody = await lazo.run(['workspace', 'create', 'Tres', '--owner', 'nobody@example.org'])
  assert.notEqual(nobody.code, 0)
})
