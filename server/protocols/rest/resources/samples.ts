import * as contract from '@lazo/contract'
import { addSamples } from '#domain/samples/add-samples.ts'
import { readSamples } from '#domain/samples/read-samples.ts'
import { removeSamples } from '#domain/samples/remove-samples.ts'
import { route } from '../route.ts'

/** Made-up people to try things with. */
export const sampleRoutes = [
  route({
    name: 'readSamples',
    method: 'GET',
    path: '/samples',
    need: 'read',
    answer: contract.samples,
    async handle({ domain }, { who: { actor } }) {
      return { body: await readSamples(domain, actor) }
    },
  }),
  route({
    name: 'addSamples',
    method: 'POST',
    path: '/samples',
    need: 'write',
    answer: contract.samples,
    status: 201,
    async handle({ domain }, { who: { actor }, language }) {
      return { status: 201, body: await addSamples(domain, actor, language) }
    },
  }),
  route({
    name: 'removeSamples',
    method: 'DELETE',
    path: '/samples',
    need: 'write',
    status: 204,
    async handle({ domain }, { who: { actor } }) {
      await removeSamples(domain, actor)
      return {}
    },
  }),
]
