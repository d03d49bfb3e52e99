import * as contract from '@lazo/contract'
import { addPasskey, beginPasskey } from '#access/passkeys/add-passkey.ts'
import { listPasskeys, removePasskey, renamePasskey } from '#access/passkeys/manage-passkeys.ts'
import { knownTransports } from '#access/passkeys/passkey-site.ts'
import { askPasskey, signInByPasskey } from '#access/passkeys/sign-in-by-passkey.ts'
import { passkeySite } from '../passkey-site.ts'
import { route } from '../route.ts'
import { tellSession } from './session.ts'

/** What is not told of a credential, because nothing is asked of it. */
const NOTHING_MORE = { clientExtensionResults: {} }

/** Signing in by keys that a person's own devices hold. */
export const passkeyRoutes = [
  route({
    name: 'askPasskey',
    method: 'POST',
    path: '/session/passkey-questions',
    need: 'nothing',
    answer: contract.passkeyQuestion,
    errors: ['passkeys-unavailable', 'origin-refused'],
    async handle({ access, settings }, { cameBy }) {
      return { body: { ...(await askPasskey(access, passkeySite(settings, cameBy))) } }
    },
  }),
  route({
    name: 'signInByPasskey',
    method: 'POST',
    path: '/session/passkey-answers',
    need: 'nothing',
    body: contract.passkeyAnswer,
    answer: contract.openedSession,
    status: 201,
    errors: ['passkey-refused', 'passkeys-unavailable', 'account-disabled', 'too-many-tries', 'origin-refused'],
    async handle(door, { body, cameBy, headers, caller }) {
      const response = { ...body.credential, ...NOTHING_MORE }
      const input = { response, site: passkeySite(door.settings, cameBy), client: headers['user-agent'] }
      return tellSession(door, await signInByPasskey(door.access, input, caller))
    },
  }),
  route({
    name: 'listPasskeys',
    method: 'GET',
    path: '/me/passkeys',
    need: 'account',
    answer: contract.passkeys,
    async handle({ access }, { who }) {
      return { body: { items: (await listPasskeys(access, who)).map(encodePasskey) } }
    },
  }),
  route({
    name: 'beginPasskey',
    method: 'POST',
    path: '/me/passkey-questions',
    need: 'account',
    body: contract.presenceInput,
    answer: contract.passkeyQuestion,
    errors: [
      'passkey-needed',
      'passkeys-unavailable',
      'session-bound',
      'sign-in-again',
      'sign-in-failed',
      'too-many-passkeys',
      'too-many-tries',
    ],
    async handle({ access, settings }, { who, body, cameBy, caller }) {
      const input = { password: body.password, site: passkeySite(settings, cameBy) }
      return { body: { ...(await beginPasskey(access, who, input, caller)) } }
    },
  }),
  route({
    name: 'addPasskey',
    method: 'POST',
    path: '/me/passkeys',
    need: 'account',
    body: contract.newPasskey,
    answer: contract.passkey,
    status: 201,
    errors: ['passkey-refused', 'passkeys-unavailable', 'session-bound'],
    async handle({ access, settings }, { who, body, cameBy, caller }) {
      const { transports, ...answered } = body.credential.response
      const known = { ...answered, transports: knownTransports(transports ?? []) }
      const response = { ...body.credential, response: known, ...NOTHING_MORE }
      const input = { name: body.name, response, site: passkeySite(settings, cameBy) }
      return { status: 201, body: encodePasskey(await addPasskey(access, who, input, caller)) }
    },
  }),
  route({
    name: 'renamePasskey',
    method: 'PATCH',
    path: '/me/passkeys/:passkeyId',
    need: 'account',
    body: contract.passkeyChange,
    status: 204,
    errors: ['passkey-not-found', 'session-bound'],
    async handle({ access }, { who, params, body }) {
      await renamePasskey(access, who, { ...params, name: body.name })
      return {}
    },
  }),
  route({
    name: 'removePasskey',
    method: 'POST',
    path: '/me/passkeys/:passkeyId/removal',
    need: 'account',
    body: contract.presenceInput,
    status: 204,
    errors: [
      'passkey-needed',
      'passkey-not-found',
      'session-bound',
      'sign-in-again',
      'sign-in-failed',
      'too-many-tries',
    ],
    async handle({ access }, { who, params, body, caller }) {
      await removePasskey(access, who, { ...params, password: body.password }, caller)
      return {}
    },
  }),
]

type Passkey = Awaited<ReturnType<typeof listPasskeys>>[number]

function encodePasskey(passkey: Passkey): contract.OutputOf<typeof contract.passkey> {
  const { passkeyId, name, isSynced, createdAt, usedAt } = passkey
  return {
    id: passkeyId,
    name,
    isSynced,
    createdAt: createdAt.toISOString(),
    usedAt: usedAt?.toISOString() ?? null,
  }
}
