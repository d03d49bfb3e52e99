import { type Language, SETUP_PATH } from '@lazo/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Identified, identify } from '#access/actors/authenticate.ts'
import type { Actor } from '#base/actor.ts'
import { isProductError, ProductError } from '#base/errors.ts'
import type { DoorContext } from '../../context.ts'
import { secureSite } from '../../device-place.ts'
import { chooseLanguage } from '../../language.ts'
import { type Page, sendPage } from '../../page.ts'
import { readSessionCookie } from '../../session-cookie.ts'
import { type ConnectPaths, connectPaths } from './connect-paths.ts'
import { signInElsewherePage, signInPage, workspacePage } from './sign-in-page.ts'

/** Somebody who is signed in and asks for a page of their devices. */
export interface Visit {
  readonly door: DoorContext
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly language: Language
  readonly account: Identified['account']
  readonly actor: Actor
  readonly paths: ConnectPaths
  /** The fields that were sent; empty when none were. */
  readonly form: Readonly<Record<string, string>>
  /** The device in the address; empty where there is none. */
  readonly deviceId: string
}

/** Answers a request of somebody who is signed in; others come to where they sign in. */
export function forVisitors(door: DoorContext, answer: (visit: Visit) => Promise<FastifyReply>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const language = chooseLanguage(request.headers['accept-language'], door.settings.language)
    const workspace = readWorkspace(request)
    const who = await knowVisitor(door, request, workspace).catch((error: unknown) => {
      const page = pageForStrangers(error, { door, request, language })
      if (page === null) throw error
      return page
    })
    if ('title' in who) {
      if (!(await door.access.directory.hasWorkspaces())) return reply.redirect(SETUP_PATH, 303)
      return sendPage(reply, who)
    }
    const { account, actor } = who
    const { deviceId = '' } = request.params as { deviceId?: string }
    const form = (request.body ?? {}) as Visit['form']
    const paths = connectPaths(workspace ?? null)
    return answer({ door, request, reply, language, account, actor, paths, form, deviceId })
  }
}

function knowVisitor(
  { access, settings }: DoorContext,
  request: FastifyRequest,
  workspace: string | undefined,
): Promise<Identified> {
  const token = readSessionCookie(request.headers.cookie, settings)
  if (token === null) return Promise.reject(new ProductError('sign-in-required', 'Sign in to see your devices.'))
  return identify(access, { kind: 'session', token, workspace }, { address: request.ip, door: 'web' })
}

function pageForStrangers(
  error: unknown,
  { door, request, language }: { door: DoorContext; request: FastifyRequest; language: Language },
): Page | null {
  if (isProductError(error, 'sign-in-required')) {
    const elsewhere = secureSite(door, request)
    return elsewhere ? signInElsewherePage(language, elsewhere) : signInPage(language, { next: request.url })
  }
  if (!isProductError(error, 'workspace-ambiguous')) return null
  const { workspaces, workspaceIds } = error.facts as { workspaces: string[]; workspaceIds: string[] }
  return workspacePage(
    language,
    workspaceIds.map((id, index) => ({ id, name: workspaces[index]! })),
  )
}

function readWorkspace(request: FastifyRequest): string | undefined {
  const { workspace } = request.query as { workspace?: unknown }
  return typeof workspace === 'string' && workspace !== '' ? workspace : undefined
}
