import { signInInput } from '@lazo/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { signOut } from '#access/sessions/end-sessions.ts'
import { signIn } from '#access/sessions/sign-in.ts'
import { markBrowser } from '#access/tries/known-browser.ts'
import type { DoorContext } from '../../context.ts'
import { describeError } from '../../describe-error.ts'
import { statusOf } from '../../error-status.ts'
import { chooseLanguage } from '../../language.ts'
import { sendPage } from '../../page.ts'
import {
  clearSessionCookie,
  readBrowserMark,
  readSessionCookie,
  writeBrowserMark,
  writeSessionCookie,
} from '../../session-cookie.ts'
import { formError } from '../form-error.ts'
import { checkForm } from '../read-form.ts'
import { connectPaths, pathAfterSignIn } from './connect-paths.ts'
import { signInPage } from './sign-in-page.ts'

/** Opens a session, the same as the API's, and goes on to where somebody was going. */
export async function signInByForm(
  door: DoorContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const language = chooseLanguage(request.headers['accept-language'], door.settings.language)
  const { next, ...form } = (request.body ?? {}) as Readonly<Record<string, string>>
  try {
    const typed = checkForm(signInInput, form, language)
    const client = request.headers['user-agent']
    const browser = readBrowserMark(request.headers.cookie, door.settings)
    const session = await signIn(door.access, { ...typed, client }, { address: request.ip, door: 'web', browser })
    const cookie = [
      writeSessionCookie(session.token, session.expiresAt, door.settings),
      writeBrowserMark(markBrowser(door.access, session.accountId), door.settings),
    ]
    return reply.header('set-cookie', cookie).redirect(pathAfterSignIn(next, connectPaths(null)), 303)
  } catch (thrown) {
    const error = formError(thrown)
    const problem = describeError(error, language).detail
    const needsCode = error.code === 'second-factor-needed' || error.code === 'second-factor-wrong'
    const again = { next, email: form['email'], problem, needsCode, status: statusOf(error.code) }
    return sendPage(reply, signInPage(language, again))
  }
}

/** Ends the session and forgets its cookie. */
export async function signOutByForm(
  { access, settings }: DoorContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const key = readSessionCookie(request.headers.cookie, settings)
  if (key !== null) await signOut(access, key, { address: request.ip, door: 'web' })
  return reply.header('set-cookie', clearSessionCookie(settings)).redirect(connectPaths(null).devices, 303)
}
