import * as contract from '@lazo/contract'
import { listJobs, retryJob } from '#domain/administration/jobs.ts'
import { readOverview, readStorageUse } from '#domain/administration/read-overview.ts'
import { readDoorHealth } from '../../read-door-health.ts'
import { route } from '../route.ts'

/** How the workspace and its server are, for administrators. */
export const administrationRoutes = [
  route({
    name: 'readAdministration',
    method: 'GET',
    path: '/administration',
    need: 'read',
    answer: contract.administration,
    errors: ['right-missing'],
    async handle(door, { who: { actor } }) {
      const overview = await readOverview(door.domain, actor)
      return { body: { health: await readDoorHealth(door), ...overview } }
    },
  }),
  route({
    name: 'readStorageUse',
    method: 'GET',
    path: '/administration/storage',
    need: 'read',
    answer: contract.storageUse,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: [...(await readStorageUse(domain, actor))] } }
    },
  }),
  route({
    name: 'listJobs',
    method: 'GET',
    path: '/administration/jobs',
    need: 'read',
    answer: contract.jobs,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor } }) {
      const items = (await listJobs(domain, actor)).map(
        ({ jobId, memberId, memberName, createdAt, runAt, ...job }) => ({
          ...job,
          job: String(jobId),
          member: { id: memberId, name: memberName },
          createdAt: createdAt.toISOString(),
          runAt: runAt.toISOString(),
        }),
      )
      return { body: { items } }
    },
  }),
  route({
    name: 'retryJob',
    method: 'POST',
    path: '/administration/jobs/:job/retry',
    need: 'write',
    status: 204,
    errors: ['right-missing', 'job-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await retryJob(domain, actor, params.job)
      return {}
    },
  }),
]
