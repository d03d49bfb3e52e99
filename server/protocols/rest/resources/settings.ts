import * as contract from '@lazo/contract'
import { changeSettings } from '#domain/settings/change-settings.ts'
import { readSettings } from '#domain/settings/read-settings.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

/** What members set for themselves; it is the same in every browser they sign in with. */
export const settingsRoutes = [
  route({
    name: 'readSettings',
    method: 'GET',
    path: '/me/settings',
    need: 'read',
    answer: contract.settings,
    async handle({ domain }, { who: { actor } }) {
      return { body: await readSettings(domain, actor) }
    },
  }),
  route({
    name: 'changeSettings',
    method: 'PATCH',
    path: '/me/settings',
    need: 'write',
    body: contract.settingsChange,
    answer: contract.settings,
    async handle({ domain }, { who: { actor }, body }) {
      return { body: await changeSettings(domain, actor, keepDefined(body)) }
    },
  }),
]
