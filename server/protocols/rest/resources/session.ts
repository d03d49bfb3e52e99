import * as contract from '@lazo/contract'
import { membershipsIn } from '#access/actors/authenticate.ts'
import { endOtherSessions, endSession, listSessions, signOut } from '#access/sessions/end-sessions.ts'
import type { NewSession } from '#access/sessions/open-session.ts'
import { signIn } from '#access/sessions/sign-in.ts'
import { markBrowser } from '#access/tries/known-browser.ts'
import type { DoorContext } from '../../context.ts'
import {
  clearSessionCookie,
  readBrowserMark,
  readSessionCookie,
  writeBrowserMark,
  writeSessionCookie,
} from '../../session-cookie.ts'
import { encodeMemberships } from '../encode/people.ts'
import { type Answer, route } from '../route.ts'

/** Signing in and out, and the browsers that are signed in. */
export const sessionRoutes = [
  route({
    name: 'signIn',
    method: 'POST',
    path: '/session',
    need: 'nothing',
    body: contract.signInInput,
    answer: contract.openedSession,
    status: 201,
    errors: [
      'sign-in-failed',
      'account-disabled',
      'second-factor-needed',
      'second-factor-wrong',
      'too-many-tries',
      'origin-refused',
    ],
    async handle(door, { body, caller, headers }) {
      const browser = readBrowserMark(headers.cookie, door.settings)
      const session = await signIn(door.access, { ...body, client: headers['user-agent'] }, { ...caller, browser })
      return tellSession(door, session)
    },
  }),
  route({
    name: 'signOut',
    method: 'DELETE',
    path: '/session',
    need: 'nothing',
    status: 204,
    async handle({ access, settings }, { caller, headers }) {
      const key = readSessionCookie(headers.cookie, settings)
      if (key !== null) await signOut(access, key, caller)
      return { headers: { 'set-cookie': clearSessionCookie(settings) } }
    },
  }),
  route({
    name: 'listSessions',
    method: 'GET',
    path: '/sessions',
    need: 'account',
    answer: contract.sessions,
    async handle({ access }, { who }) {
      const sessions = await listSessions(access, who)
      const items = sessions.map(({ sessionId, client, address, way, createdAt, usedAt, expiresAt }) => ({
        id: sessionId,
        client,
        address,
        way,
        createdAt: createdAt.toISOString(),
        usedAt: usedAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        isThis: who.session.sessionId === sessionId,
      }))
      return { body: { items } }
    },
  }),
  route({
    name: 'endOtherSessions',
    method: 'DELETE',
    path: '/sessions',
    need: 'account',
    status: 204,
    async handle({ access }, { who, caller }) {
      await endOtherSessions(access, who, caller)
      return {}
    },
  }),
  route({
    name: 'endSession',
    method: 'DELETE',
    path: '/sessions/:sessionId',
    need: 'account',
    status: 204,
    errors: ['token-not-found'],
    async handle({ access }, { who, params, caller }) {
      await endSession(access, who, params.sessionId, caller)
      return {}
    },
  }),
]

/** The answer to who was just let in: the key goes into the cookie, out of reach of scripts. */
export async function tellSession(
  { access, settings }: DoorContext,
  { token, accountId, expiresAt, workspaceId }: NewSession,
): Promise<Answer<contract.OutputOf<typeof contract.openedSession>>> {
  return {
    status: 201,
    headers: {
      'set-cookie': [
        writeSessionCookie(token, expiresAt, settings),
        writeBrowserMark(markBrowser(access, accountId), settings),
      ],
    },
    body: {
      expiresAt: expiresAt.toISOString(),
      workspaces: encodeMemberships(await membershipsIn(access, accountId, workspaceId)),
    },
  }
}
