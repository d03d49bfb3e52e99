import { PASSWORD_PATH, passwordResetInput, SETUP_PATH, setupInput } from '@lazo/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { resetPassword } from '#access/one-time/reset-link.ts'
import { setUp } from '#access/one-time/set-up.ts'
import { isProductError, ProductError } from '#base/errors.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import type { DoorContext } from '../context.ts'
import { describeError } from '../describe-error.ts'
import { statusOf } from '../error-status.ts'
import { chooseLanguage } from '../language.ts'
import { sendPage } from '../page.ts'
import { PAGE_STYLE, STYLE_PATH } from '../page-style.ts'
import { refuseOtherSites } from '../same-origin.ts'
import { answerWithPage } from './answer-with-page.ts'
import { answerWithApp } from './app/answer-with-app.ts'
import { AppFiles } from './app/app-files.ts'
import { addConnect } from './connect/connect-routes.ts'
import { addFeeds } from './feeds/feed-routes.ts'
import { formError } from './form-error.ts'
import { addGuides } from './guide/guide-routes.ts'
import { homePage } from './home-page.ts'
import { addForms } from './leave/leave-routes.ts'
import { addSharedPages } from './outsiders/shared-routes.ts'
import { passwordDonePage, passwordPage } from './password-page.ts'
import { addProfiles } from './profile/profile-routes.ts'
import { addPublicStyle } from './public/public-page.ts'
import { checkForm, FORM_LIMIT, parseForm } from './read-form.ts'
import { alreadySetUpPage, setupDonePage, setupPage } from './setup-page.ts'

type Form = Readonly<Record<string, string>>

/**
 * The web app where it was built, and the plain pages beside it, which work without script: the owner's set-up, a password by a
 * link, devices, and guides.
 */
export async function webDoor(app: FastifyInstance, door: DoorContext): Promise<void> {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: FORM_LIMIT },
    async (_: unknown, text: string) => parseForm(text),
  )
  app.addHook('onRequest', async (request) => refuseOtherSites(request, door.settings))
  app.setErrorHandler((error, request, reply) => answerWithPage(door, error, request, reply))
  const files = typeof door.appFolder === 'string' ? new AppFiles(door.appFolder) : null
  app.setNotFoundHandler(async (request, reply) => {
    if (files && (await answerWithApp(files, request, reply))) return reply
    throw new ProductError('path-not-found', 'There is nothing at this address.')
  })
  app.get(STYLE_PATH, (_, reply) =>
    reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(PAGE_STYLE),
  )
  app.get('/', async (request, reply) => {
    if (files && (await answerWithApp(files, request, reply))) return reply
    return sendPage(reply, homePage(languageOf(door, request), await door.access.directory.hasWorkspaces()))
  })
  addSetup(app, door, files)
  addPassword(app, door)
  addConnect(app, door)
  addGuides(app, door)
  addPublicStyle(app)
  addProfiles(app, door)
  addForms(app, door)
  addFeeds(app, door)
  addSharedPages(app, door)
}

function addSetup(app: FastifyInstance, door: DoorContext, files: AppFiles | null): void {
  const { access, domain } = door
  app.get(SETUP_PATH, async (request, reply) => {
    if (files && (await answerWithApp(files, request, reply))) return reply
    const language = languageOf(door, request)
    const isSetUp = await access.directory.hasWorkspaces()
    return sendPage(reply, isSetUp ? alreadySetUpPage(language) : setupPage(language))
  })
  app.post(SETUP_PATH, async (request, reply) => {
    const language = languageOf(door, request)
    const form = (request.body ?? {}) as Form
    try {
      const { workspace: name, ...person } = checkForm(setupInput, form, language)
      await setUp(access, person, callerOf(request), (owner) =>
        createWorkspace(domain, { name, owner, door: 'web', onlyWhenFirst: true }),
      )
      return sendPage(reply, setupDonePage(language))
    } catch (error) {
      if (isProductError(error, 'setup-done')) return sendPage(reply, alreadySetUpPage(language))
      const problem = describeError(formError(error), language).detail
      return sendPage(reply, setupPage(language, { form, problem, status: statusOf(formError(error).code) }))
    }
  })
}

function addPassword(app: FastifyInstance, door: DoorContext): void {
  app.get(PASSWORD_PATH, async (request, reply) => {
    const { token } = request.query as { token?: unknown }
    return sendPage(reply, passwordPage(languageOf(door, request), typeof token === 'string' ? token : ''))
  })
  app.post(PASSWORD_PATH, (request, reply) => savePassword(door, request, reply))
}

async function savePassword(door: DoorContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const language = languageOf(door, request)
  const form = (request.body ?? {}) as Form
  try {
    await resetPassword(door.access, checkForm(passwordResetInput, form, language), callerOf(request))
    return sendPage(reply, passwordDonePage(language))
  } catch (thrown) {
    const error = formError(thrown)
    const problem = describeError(error, language).detail
    return sendPage(reply, passwordPage(language, form.token ?? '', { problem, status: statusOf(error.code) }))
  }
}

function callerOf(request: FastifyRequest) {
  return { address: request.ip, door: 'web' as const }
}

function languageOf({ settings }: DoorContext, request: FastifyRequest) {
  return chooseLanguage(request.headers['accept-language'], settings.language)
}
