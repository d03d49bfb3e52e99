import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readJobs, retryJobNow, type SeenJob } from '#store/jobs/seen.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator, requireAdministratorToRead } from '../members/member-rules.ts'

/** What is done in the background for the workspace and is not done yet, for administrators. Throws `right-missing`. */
export async function listJobs(domain: Domain, actor: Actor): Promise<SeenJob[]> {
  requireAdministratorToRead(actor)
  return domain.store.read(actor, readJobs)
}

/** Lets a job that failed, or waits, run at once. Throws `right-missing`, `job-not-found`. */
export async function retryJob(domain: Domain, actor: Actor, job: string): Promise<void> {
  requireAdministrator(actor)
  const jobId = /^\d{1,15}$/.test(job) ? Number(job) : null
  await domain.store.write(actor, async (tx) => {
    if (jobId === null || !(await retryJobNow(tx, jobId)))
      throw new ProductError('job-not-found', 'There is no such job, or it is running.')
    tx.ledger.noteAudit('job-retried', job)
  })
}
