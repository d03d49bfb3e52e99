import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { enqueue } from '#store/jobs/enqueue.ts'
import { listJobs, retryJob } from './jobs.ts'
import { readOverview } from './read-overview.ts'

describe('the jobs of a workspace', () => {
  let space: TestWorkspace
  let luis: Actor
  before(async () => {
    space = await openTestWorkspace()
    luis = await space.member('Luis')
  })
  after(() => space.close())

  const states = async () => (await listJobs(space.domain, space.owner)).map(({ task, state }) => [task, state])

  it('are listed with whose they are, tried again at once when they failed, and told from those of others', async () => {
    const job = { task: 'run-import', key: 'a', payload: { importId: 'x' } }
    await space.domain.store.write(luis, (tx) => enqueue(tx, job))
    const other = await space.otherWorkspace()
    await space.domain.store.write(other, (tx) => enqueue(tx, { ...job, key: 'b' }))
    const [first] = await listJobs(space.domain, space.owner)
    assert.deepEqual([first!.memberName, first!.attempts], ['Luis', 0])
    assert.deepEqual(await states(), [['run-import', 'waiting']])
    const set = (change: string) => askOnce(space.ownerUrl, `update jobs._private_jobs set ${change}`)
    await set('attempts = 1')
    assert.deepEqual(await states(), [['run-import', 'failing']])
    await set('attempts = max_attempts')
    assert.deepEqual(await states(), [['run-import', 'failed']])
    assert.equal((await readOverview(space.domain, space.owner)).jobs.failed, 1)
    const number = String(first!.jobId)
    await assert.rejects(retryJob(space.domain, other, number), { code: 'job-not-found' })
    await assert.rejects(retryJob(space.domain, luis, number), { code: 'right-missing' })
    await retryJob(space.domain, space.owner, number)
    assert.deepEqual(await states(), [['run-import', 'waiting']])
    await set('locked_at = now()')
    assert.deepEqual(await states(), [['run-import', 'running']])
    await assert.rejects(retryJob(space.domain, space.owner, number), { code: 'job-not-found' })
    await assert.rejects(listJobs(space.domain, luis), { code: 'right-missing' })
  })
})
