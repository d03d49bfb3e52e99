import * as contract from '@lazo/contract'
import { signInByDirectory } from '#access/providers/ldap-sign-in.ts'
import { saveDirectory } from '#access/providers/manage-directories.ts'
import { encodeProvider } from '../encode/providers.ts'
import { makeMemberOf } from '../make-member-of.ts'
import { route } from '../route.ts'
import { signInPlace } from '../sign-in-place.ts'
import { tellSession } from './session.ts'

/** Signing in by the directory of a company. */
export const directoryRoutes = [
  route({
    name: 'signInByDirectory',
    method: 'POST',
    path: '/session/ldap',
    need: 'nothing',
    body: contract.directorySignIn,
    answer: contract.openedSession,
    status: 201,
    errors: [
      'sign-in-failed',
      'account-disabled',
      'not-invited',
      'provider-not-found',
      'provider-unreachable',
      'second-factor-needed',
      'second-factor-wrong',
      'too-many-tries',
      'origin-refused',
    ],
    async handle(door, { body, caller, headers }) {
      const input = { ...body, client: headers['user-agent'] }
      return tellSession(door, await signInByDirectory(door.access, input, makeMemberOf(door, caller), caller))
    },
  }),
  route({
    name: 'addDirectory',
    method: 'POST',
    path: '/sign-in-providers/ldap',
    need: 'write',
    body: contract.ldapProviderInput,
    answer: contract.provider,
    status: 201,
    errors: ['right-missing', 'provider-unreachable'],
    async handle({ access, settings }, { who, body, cameBy }) {
      const saved = await saveDirectory(access, who.actor, { providerId: null, input: body })
      return { status: 201, body: encodeProvider(saved, signInPlace(settings, cameBy).returnTo) }
    },
  }),
  route({
    name: 'changeDirectory',
    method: 'PUT',
    path: '/sign-in-providers/ldap/:providerId',
    need: 'write',
    body: contract.ldapProviderInput,
    answer: contract.provider,
    errors: ['right-missing', 'provider-not-found', 'provider-unreachable', 'secret-lost'],
    async handle({ access, settings }, { who, params, body, cameBy }) {
      const saved = await saveDirectory(access, who.actor, { ...params, input: body })
      return { body: encodeProvider(saved, signInPlace(settings, cameBy).returnTo) }
    },
  }),
]
