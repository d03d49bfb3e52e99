import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { enterWorkspace, presentWorkspace } from '../api/workspace.ts'
import { KEPT } from '../kept-names.ts'
import { type FakeKeeping, fakeLocalStorage } from '../testing/fake-keeping.ts'
import { findSession } from './session.ts'

const FACTS = { workspaceIds: ['a', 'b'], workspaces: ['Acme', 'Bodega'] }
let kept: FakeKeeping
/** The workspaces that one may still enter. */
let open: string[]

beforeEach(() => {
  kept = fakeLocalStorage()
  enterWorkspace(null)
  open = ['a', 'b']
  globalThis.fetch = async (address) => {
    const asked = new URL(String(address), 'http://lazo.example').searchParams.get('workspace')
    if (asked === null && open.length > 1) return refuse(400, 'workspace-ambiguous', FACTS)
    const id = asked ?? open[0]
    if (!open.includes(id!)) return refuse(404, 'workspace-not-found')
    return Response.json({ memberId: 'm', workspace: { id, name: id, domains: [] }, workspaces: [] })
  }
})

const refuse = (status: number, code: string, facts = {}) =>
  new Response(JSON.stringify({ code, detail: 'No.', facts }), { status })

test('who belongs to several workspaces is asked which one, where they were in none before', async () => {
  const workspaces = [
    { id: 'a', name: 'Acme' },
    { id: 'b', name: 'Bodega' },
  ]
  assert.deepEqual(await findSession(), { kind: 'choosing', workspaces })
})

test('who comes into a second workspace stays in the one they are in', async () => {
  kept.setItem(KEPT.me, JSON.stringify({ workspace: { id: 'b' } }))
  const session = await findSession()
  assert.equal(session.kind === 'signed-in' && session.me.workspace.id, 'b')
  assert.equal(presentWorkspace(), 'b')
})

test('who is no member any more of the workspace they were in is in the one that is left', async () => {
  enterWorkspace('b')
  open = ['a']
  const session = await findSession()
  assert.equal(session.kind === 'signed-in' && session.me.workspace.id, 'a')
  assert.equal(presentWorkspace(), null)
})
