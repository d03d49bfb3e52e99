import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, takePicture, type Visit } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const LUIS = { email: 'luis@example.org', name: 'Luis Gil', password: 'another horse battery' }

/** The members, as the API tells them. */
interface Members {
  readonly items: readonly { readonly id: string; readonly name: string }[]
}

const WORDS = {
  en: {
    email: 'E-mail',
    signIn: 'Sign in',
    comments: 'Comments',
    comment: 'Comment',
    send: 'Send',
    who: 'Who reads it',
    onlyMe: 'Only me',
    onlyYou: 'Only you read this',
    edited: 'edited',
    deleted: 'The comment was deleted',
    undo: 'Undo',
    editIt: /Edit your comment/,
    deleteIt: /Delete the comment “Will do/,
    bell: /^Notifications: [1-9]\d* unread$/,
    handedToMe: /handed Pepa en to you/,
    whoHandles: 'Who handles it?',
    you: /You handle it since/,
    other: /Handled by Luis Gil since/,
    nobody: 'Nobody',
    handles: 'Luis Gil handles this contact now',
    inList: 'Handled by Luis Gil',
    history: 'History',
    field: 'Handled by',
    offline: 'Comments need a connection.',
  },
  es: {
    email: 'Correo',
    signIn: 'Entrar',
    comments: 'Comentarios',
    comment: 'Comentario',
    send: 'Enviar',
    who: 'Quién lo lee',
    onlyMe: 'Solo yo',
    onlyYou: 'Solo lo lee usted',
    edited: 'editado',
    deleted: 'Comentario borrado',
    undo: 'Deshacer',
    editIt: /Editar su comentario/,
    deleteIt: /Borrar el comentario «Will do/,
    bell: /^Avisos: [1-9]\d* sin leer$/,
    handedToMe: /le ha pasado Pepa es/,
    whoHandles: '¿Quién lo lleva?',
    you: /Lo lleva usted desde/,
    other: /Lo lleva Luis Gil desde/,
    nobody: 'Nadie',
    handles: 'Ahora lleva este contacto Luis Gil',
    inList: 'Lo lleva Luis Gil',
    history: 'Historial',
    field: 'Lo lleva',
    offline: 'Los comentarios necesitan conexión.',
  },
} as const satisfies Record<FlowLanguage, Record<string, string | RegExp>>

describe('members who work together', FLOW_TIME, () => {
  let house: House
  let bookId: string
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const args = ['user', 'add', LUIS.email, '--name', LUIS.name, '--role', 'member', '--password-stdin']
    const { code, err } = await house.lazo.run(args, { input: LUIS.password })
    assert.equal(code, 0, err)
    bookId = (await house.ask<{ id: string }>('POST', '/books', { name: 'Casa', kind: 'shared' })).id
    await house.ask('PUT', `/books/${bookId}/grants/everyone`, { right: 'edit' })
  })
  after(() => house.close())

  async function makeCard(full: string): Promise<string> {
    return (await house.ask<{ id: string }>('POST', '/cards', { bookIds: [bookId], name: { full } })).id
  }

  /** Luis comes with a browser of his own and goes to a page. */
  async function comeAsLuis(language: FlowLanguage, path: string): Promise<Visit> {
    const visit = await house.visit({ language })
    await visit.page.goto(path)
    await visit.page.getByLabel(WORDS[language].email).fill(LUIS.email)
    await visit.page.locator('input[name=password]').fill(LUIS.password)
    await visit.page.getByRole('button', { name: WORDS[language].signIn }).click()
    await visit.page.locator('header input[type=search]').waitFor()
    return visit
  }

  const panel = (page: Page, language: FlowLanguage) => page.getByRole('region', { name: WORDS[language].comments })
  const field = (page: Page, language: FlowLanguage) =>
    panel(page, language).getByRole('textbox', { name: WORDS[language].comment }).last()

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`talk about a contact, by keyboard alone, and keep to themselves what is for nobody else (${language})`, async () => {
      const cardId = await makeCard(`Paz ${language}`)
      const ana = await house.enter(`/people/${cardId}`, { language })
      const luis = await comeAsLuis(language, `/people/${cardId}`)
      for (const { page } of [ana, luis]) await panel(page, language).waitFor()

      // A name is offered after the sign, and chosen by keys.
      await ana.page.keyboard.press('m')
      await ana.page.keyboard.type('@lui')
      await ana.page.getByRole('option', { name: LUIS.name }).waitFor()
      await ana.page.keyboard.press('Enter')
      await ana.page.keyboard.type('please call <b>her</b>')
      await ana.page.keyboard.press('Control+Enter')
      const said = panel(luis.page, language).getByText('@Luis Gil')
      await said.waitFor()
      assert.equal(await panel(luis.page, language).getByText('please call <b>her</b>').count(), 1)

      await field(luis.page, language).fill('Will do')
      await luis.page.keyboard.press('Control+Enter')
      await panel(ana.page, language).getByText('Will do').waitFor()

      // What is for oneself alone does not reach the other.
      await field(ana.page, language).fill('She owes us')
      await panel(ana.page, language).getByRole('combobox', { name: words.who }).selectOption(words.onlyMe)
      await panel(ana.page, language).getByRole('button', { name: words.send }).press('Enter')
      await panel(ana.page, language).getByText(words.onlyYou).waitFor()

      await luis.page.getByRole('button', { name: words.editIt }).press('Enter')
      const edited = panel(luis.page, language).getByRole('textbox', { name: words.comment }).first()
      await edited.fill('Will do today')
      await edited.press('Control+Enter')
      await panel(ana.page, language).getByText('Will do today').waitFor()
      await panel(ana.page, language).getByText(words.edited, { exact: true }).press('Enter')
      await panel(ana.page, language).getByText('Will do', { exact: true }).waitFor()
      assert.equal(await panel(luis.page, language).getByText('She owes us').count(), 0)
      await lookEverywhere(ana.page, `talk-comments-${language}`)

      await luis.page.getByRole('button', { name: words.deleteIt }).press('Enter')
      await luis.page.getByText(words.deleted).waitFor()
      await panel(ana.page, language).getByText('Will do today').waitFor({ state: 'detached' })
      await luis.page.getByRole('button', { name: words.undo, exact: true }).press('Enter')
      await panel(ana.page, language).getByText('Will do today').waitFor()

      await luis.context.setOffline(true)
      await luis.page.getByText(words.offline).waitFor()
      await luis.context.setOffline(false)
      await luis.page.getByText(words.offline).waitFor({ state: 'detached' })
      assert.deepEqual([ana.troubles, luis.troubles], [[], []])
      await Promise.all([ana.context.close(), luis.context.close()])
    })

    test(`see who handles a contact since when, in its page, its list and its history (${language})`, async () => {
      const cardId = await makeCard(`Pepa ${language}`)
      const ana = await house.enter(`/people/${cardId}`, { language })
      const luis = await comeAsLuis(language, `/people/${cardId}`)
      await ana.page.getByRole('button', { name: words.whoHandles }).press('Enter')
      await ana.page.getByRole('menuitem', { name: LUIS.name }).press('Enter')
      await luis.page.getByRole('button', { name: words.you }).waitFor()
      await ana.page.getByRole('button', { name: words.other }).waitFor()
      await ana.page.getByText(words.handles).waitFor()
      await ana.page.getByRole('row').getByLabel(words.inList).first().waitFor()
      await lookEverywhere(ana.page, `talk-handled-${language}`)

      const filter = encodeURIComponent(
        JSON.stringify({
          handledBy: (await house.ask<Members>('GET', '/members')).items.find(({ name }) => name === LUIS.name)!.id,
        }),
      )
      // What concerns one is counted by the bell as it happens, and read once it was followed.
      const bell = luis.page.getByRole('link', { name: words.bell })
      await bell.press('Enter')
      await luis.page.getByRole('link', { name: words.handedToMe }).waitFor()
      await lookEverywhere(luis.page, `talk-notifications-${language}`)
      await luis.page.getByRole('link', { name: words.handedToMe }).first().press('Enter')
      await luis.page.getByRole('button', { name: words.you }).waitFor()
      await luis.page.goto(`/people?filter=${filter}`)
      await luis.page.getByRole('row', { name: new RegExp(`Pepa ${language}`) }).waitFor()

      await ana.page.goto(`/people/${cardId}/history`)
      await ana.page.getByText(words.field, { exact: true }).waitFor()
      await ana.page.getByText(LUIS.name, { exact: true }).first().waitFor()
      await takePicture(ana.page, `talk-handled-history-${language}`)
      assert.deepEqual([ana.troubles, luis.troubles], [[], []])
      await Promise.all([ana.context.close(), luis.context.close()])
    })
  }
})
