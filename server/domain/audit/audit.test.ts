import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, before, beforeEach, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ZERO_ID } from '#base/ids.ts'
import { askOnce, withClient } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import type { AuditHead } from '#store/audit/reader.ts'
import { systemActor } from '../members/system-actor.ts'
import { AuditSealer } from './audit-sealer.ts'
import { eraseAuditPayloads } from './erase-audit-payloads.ts'
import { sealWorkspace } from './seal-workspace.ts'
import { verifyAudit } from './verify-audit.ts'

let space: TestWorkspace
before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
const prepare = () => asOwner('truncate lazo.audit, lazo.audit_payload, lazo.audit_seal, lazo.audit_pending')

const asOwner = (sql: string, values: unknown[] = []) => askOnce<Record<string, unknown>>(space.ownerUrl, sql, values)
const act = (name: string, payload: unknown = { of: 'Ana' }) =>
  space.domain.store.write(space.owner, async (tx) => tx.ledger.noteAudit(name, 'subject', payload))
const seal = () => sealWorkspace(space.domain, space.owner.workspaceId)
const verify = (heads: readonly AuditHead[] = []) => verifyAudit(space.domain, space.owner.workspaceId, heads)
const problems = async (heads?: readonly AuditHead[]) =>
  (await verify(heads)).problems.map(({ kind, position }) => `${kind} ${position}`)

async function sealedActs(count: number): Promise<AuditHead> {
  for (let i = 1; i <= count; i += 1) await act(`act-${i}`)
  return (await seal()).head!
}

describe('the sealer', () => {
  beforeEach(prepare)
  it('gives committed acts their place in the chain, in order, and the chain verifies', async () => {
    const head = await sealedActs(5)
    assert.equal(head.position, 5)
    assert.deepEqual(await seal(), { sealed: 0, head })
    const report = await verify([head])
    assert.deepEqual([report.sealed, report.waiting, report.erased, report.problems], [5, 0, 0, []])
  })

  it('seals an act that commits after acts begun later', async () => {
    await withClient(space.ownerUrl, async (late) => {
      await late.query('begin')
      await late.query(
        `insert into lazo.audit (workspace_id, audit_id, at, act, subject) values ($1, $2, now(), 'late', '')`,
        [space.owner.workspaceId, space.domain.ids.next()],
      )
      await sealedActs(2)
      await late.query('commit')
    })
    assert.equal((await seal()).head?.position, 3)
    assert.deepEqual(await problems(), [])
  })

  it('leaves one chain when many processes seal at once while acts come in', async () => {
    const race = { isOn: true }
    const sealers = Array.from({ length: 4 }, async () => {
      while (race.isOn) await seal()
    })
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let i = 0; i < 15; i += 1) await act('raced')
      }),
    ).finally(() => {
      race.isOn = false
    })
    await Promise.all(sealers)
    assert.equal((await seal()).head?.position, 60)
    assert.deepEqual(await problems(), [])
  })

  it('loses nothing when its process is killed in the middle', async () => {
    for (let i = 0; i < 30; i += 1) await act('before the kill')
    await asOwner(`create function lazo.wait_here() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock(42); return null; end $$`)
    await asOwner(
      'create trigger wait_here after insert on lazo.audit_seal for each statement execute function lazo.wait_here()',
    )
    await withClient(space.ownerUrl, async (holder) => {
      await holder.query('select pg_advisory_lock(42)')
      const script = fileURLToPath(new URL('./testing/seal-in-process.ts', import.meta.url))
      const sealer = spawn(process.execPath, [script, space.appUrl, space.owner.workspaceId], { stdio: 'inherit' })
      let waiting = 0
      while (waiting === 0)
        waiting = (
          await asOwner(`select from pg_locks where locktype = 'advisory' and objid = 42 and not granted
          and database = (select oid from pg_database where datname = current_database())`)
        ).length
      sealer.kill('SIGKILL')
      await once(sealer, 'exit')
    })
    await asOwner('drop function lazo.wait_here() cascade')
    assert.deepEqual([(await verify()).sealed, (await verify()).waiting], [0, 30])
    assert.equal((await sealWorkspace(space.domain, space.owner.workspaceId, 'wait')).sealed, 30)
    assert.deepEqual(await problems(), [])
  })

  it('works by itself, for every workspace and for the server, and logs the heads', async () => {
    const logged: { workspaceId: string; position: number }[] = []
    const log = Object.assign(Object.create(space.domain.log) as typeof space.domain.log, {
      info: (head: { workspaceId: string; position: number }) => logged.push(head),
    })
    const sealer = new AuditSealer({ ...space.domain, log })
    sealer.start()
    await act('of the workspace')
    await space.domain.store.write(systemActor(ZERO_ID, 'job'), async (tx) =>
      tx.ledger.noteAudit('account-added', 'x', {}),
    )
    let waiting = 2
    while (waiting > 0) waiting = (await asOwner('select from lazo.audit_pending')).length
    await act('at the very end')
    await sealer.stop()
    const heads = new Map(logged.map(({ workspaceId, position }) => [workspaceId, position]))
    assert.deepEqual(
      heads,
      new Map([
        [space.owner.workspaceId, 2],
        [ZERO_ID, 1],
      ]),
    )
    assert.deepEqual((await verifyAudit(space.domain, ZERO_ID)).problems, [])
  })
})

describe('the verifier', () => {
  beforeEach(prepare)
  const tampered = async (sql: string, values: unknown[] = []) => {
    const head = await sealedActs(6)
    await asOwner(sql, values)
    return problems([head])
  }

  it('finds an altered act, whichever field it is', async () => {
    for (const change of [
      `act = 'other'`,
      `subject = 'other'`,
      `at = at + interval '1 microsecond'`,
      'actor_id = null',
      'number = 9',
    ]) {
      assert.deepEqual(await tampered(`update lazo.audit set ${change} where act = 'act-3'`), ['act-altered 3'], change)
      await asOwner('truncate lazo.audit, lazo.audit_payload, lazo.audit_seal')
    }
  })

  it('finds an altered payload and an altered salt', async () => {
    const third = `audit_id = (select audit_id from lazo.audit where act = 'act-3')`
    assert.deepEqual(await tampered(`update lazo.audit_payload set payload = '{"of":"Eva"}' where ${third}`), [
      'payload-altered 3',
    ])
    await asOwner('truncate lazo.audit, lazo.audit_payload, lazo.audit_seal')
    assert.deepEqual(await tampered(`update lazo.audit_payload set salt = '\\x00' where ${third}`), [
      'payload-altered 3',
    ])
  })

  it('finds a removed act, a removed seal, and both removed together', async () => {
    assert.deepEqual(await tampered(`delete from lazo.audit where act = 'act-4'`), ['act-missing 4'])
    await asOwner('truncate lazo.audit, lazo.audit_payload, lazo.audit_seal')
    assert.deepEqual(await tampered('delete from lazo.audit_seal where position = 4'), [
      'seal-missing 4',
      'act-unsealed null',
    ])
    await asOwner('truncate lazo.audit, lazo.audit_payload, lazo.audit_seal')
    const both = `with gone as (delete from lazo.audit_seal where position = 4 returning audit_id)
      delete from lazo.audit where audit_id in (select audit_id from gone)`
    assert.deepEqual(await tampered(both), ['seal-missing 4'])
  })

  it('finds acts put in: past the queue, and into the chain', async () => {
    const insert = `insert into lazo.audit (workspace_id, audit_id, at, act, subject) values ($1, $2, now(), 'forged', '')`
    const forged = space.domain.ids.next()
    await sealedActs(6)
    await asOwner(insert, [space.owner.workspaceId, forged])
    await asOwner('delete from lazo.audit_pending')
    assert.deepEqual(await problems(), ['act-unsealed null'])
    await asOwner('update lazo.audit_seal set position = -position where position > 3')
    await asOwner('update lazo.audit_seal set position = 1 - position where position < 0')
    await asOwner(`insert into lazo.audit_seal (workspace_id, position, audit_id, hash) values ($1, 4, $2, '\\x00')`, [
      space.owner.workspaceId,
      forged,
    ])
    assert.deepEqual(await problems(), ['act-altered 4', 'act-altered 5', 'act-altered 6', 'act-altered 7'])
  })

  it('finds acts that changed places', async () => {
    const swap = `update lazo.audit_seal s set position = 5 - s.position from (select) x where s.position in (2, 3)`
    await asOwner('alter table lazo.audit_seal drop constraint audit_seal_pkey')
    assert.deepEqual(await tampered(swap), ['act-altered 2', 'act-altered 3', 'act-altered 4'])
    await asOwner('truncate lazo.audit_seal')
    await asOwner('alter table lazo.audit_seal add primary key (workspace_id, position)')
  })

  it('finds a tail cut off and a chain rewritten as a whole, against a head known before', async () => {
    const cut = `with gone as (delete from lazo.audit_seal where position > 4 returning audit_id)
      delete from lazo.audit where audit_id in (select audit_id from gone)`
    assert.deepEqual(await tampered(cut), ['head-differs 6'])
    assert.deepEqual(await problems(), [])
    await asOwner('truncate lazo.audit, lazo.audit_payload, lazo.audit_seal')
    const head = await sealedActs(3)
    await asOwner(`update lazo.audit set subject = 'other' where act = 'act-1'`)
    await asOwner('truncate lazo.audit_seal')
    await asOwner('insert into lazo.audit_pending select workspace_id, audit_id from lazo.audit')
    await seal()
    assert.deepEqual(await problems(), [])
    assert.deepEqual(await problems([head]), ['head-differs 3'])
  })
})

describe('the erasure of payloads', () => {
  beforeEach(prepare)
  it('takes salt and payload, is an act of its own, and the chain still verifies', async () => {
    await act('sealed long ago')
    await seal()
    await act('not sealed yet')
    const ids = (await asOwner('select audit_id from lazo.audit')).map((row) => String(row['audit_id']))
    assert.equal(await eraseAuditPayloads(space.domain, space.owner, ids), 2)
    await seal()
    const report = await verify()
    assert.deepEqual([report.sealed, report.erased, report.problems], [3, 2, []])
    assert.equal((await asOwner('select from lazo.audit_payload')).length, 1)
  })

  it('is for administrators, through the function alone, and never of an act that is not sealed', async () => {
    await act('waits')
    const [row] = await asOwner('select audit_id from lazo.audit')
    const member = await space.member('Blas')
    await assert.rejects(eraseAuditPayloads(space.domain, member, [String(row!['audit_id'])]), {
      code: 'right-missing',
    })
    await withClient(space.appUrl, async (client) => {
      await client.query(`select set_config('lazo.workspace', $1, false)`, [space.owner.workspaceId])
      const erase = (workspaceId: string) =>
        client.query('select lazo.erase_audit_payload($1, $2)', [workspaceId, [row!['audit_id']]])
      await assert.rejects(erase(space.owner.workspaceId), { code: '55000' })
      await assert.rejects(erase((await space.otherWorkspace()).workspaceId), { code: '42501' })
      for (const table of ['audit', 'audit_payload', 'audit_seal']) {
        await assert.rejects(client.query(`delete from lazo.${table}`), { code: '42501' })
        await assert.rejects(client.query(`update lazo.${table} set workspace_id = workspace_id`), { code: '42501' })
      }
    })
  })
})
