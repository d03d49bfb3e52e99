import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, type FlowLanguage, House, OWNER, type Visit } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const LUIS = { email: 'luis@example.org', name: 'Luis Pérez', password: 'staple horse battery' }

const WORDS = {
  en: {
    email: 'E-mail',
    more: 'More for this contact',
    history: 'History',
    forbidden: /^Delete/,
    inSync: 'Connection: All in sync',
    offline: 'Connection: Offline',
    waits: 'Connection: Offline, 1 waiting',
    refused: /The edit of .+ could not be saved: /,
    see: 'See what was lost',
    refusals: 'Refused by the server',
    copy: /^Copy what was lost/,
    dismiss: /^Put away/,
    menu: 'Menu of Luis Pérez',
    signOut: 'Sign out',
    untold: /The server has not heard of it yet/,
  },
  es: {
    email: 'Correo',
    more: 'Más acciones del contacto',
    history: 'Historial',
    forbidden: /^Borrar/,
    inSync: 'Conexión: Todo al día',
    offline: 'Conexión: Sin conexión',
    waits: 'Conexión: Sin conexión, 1 en espera',
    refused: /El cambio en .+ no se ha podido guardar: /,
    see: 'Ver lo que se perdió',
    refusals: 'Rechazados por el servidor',
    copy: /^Copiar lo perdido/,
    dismiss: /^Descartar/,
    menu: 'Menú de Luis Pérez',
    signOut: 'Cerrar la sesión',
    untold: /El servidor todavía no lo sabe/,
  },
} as const satisfies Record<FlowLanguage, Record<string, string | RegExp>>

describe('what one may not do', () => {
  let house: House
  let token: string
  let bookId: string
  let luisId: string
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const args = ['user', 'add', LUIS.email, '--name', LUIS.name, '--role', 'member', '--password-stdin']
    await house.lazo.run(args, { input: LUIS.password })
    token = (await house.lazo.get('token', OWNER.email, '--label', 'flow')).trim()
    bookId = (await ask<{ id: string }>('POST', '/books', { name: 'Clientes', kind: 'shared' })).id
    const { items } = await ask<{ items: { id: string; email: string }[] }>('GET', '/members')
    luisId = items.find(({ email }) => email === LUIS.email)!.id
  })
  after(() => house.close())

  async function ask<Told>(method: string, path: string, body?: object): Promise<Told> {
    const headers = { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) }
    const answer = await fetch(`${house.url}/api/v1${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    assert.ok(answer.ok, `${method} ${path}: ${answer.status}`)
    return (await answer.json()) as Told
  }

  const grant = (right: 'view' | 'edit' | 'delete') =>
    ask('PUT', `/books/${bookId}/grants/members/${luisId}`, { right })

  async function makeCard(full: string): Promise<string> {
    const card = { bookIds: [bookId], name: { full }, emails: { e1: { address: 'first@example.org' } } }
    return (await ask<{ id: string }>('POST', '/cards', card)).id
  }

  /** Luis comes with a browser of his own and opens a card. */
  async function comeAsLuis(language: FlowLanguage, cardId: string): Promise<Visit> {
    const visit = await house.visit({ language })
    await visit.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: house.url })
    const { email, password } = LUIS
    const answer = await visit.page.request.post('/api/v1/session', { data: { email, password } })
    assert.ok(answer.ok(), `Luis was not let in: ${answer.status()}`)
    await visit.page.goto(`/people/${cardId}`)
    await badge(visit.page, WORDS[language].inSync).waitFor()
    return visit
  }

  const badge = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
  const value = (page: Page, address: string) => page.getByRole('button', { name: address, exact: true })

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`is not offered to who may only look (${language})`, async () => {
      const cardId = await makeCard(`Mira ${language}`)
      await grant('view')
      const { page, context, troubles } = await comeAsLuis(language, cardId)
      await page.getByRole('heading', { name: `Mira ${language}`, level: 1 }).waitFor()
      await page.getByRole('button', { name: words.more }).click()
      await page.getByRole('menuitem', { name: words.history }).waitFor()
      assert.equal(await page.getByRole('menuitem', { name: words.forbidden }).count(), 0)
      await page.keyboard.press('Escape')
      await page.keyboard.press('#')
      await page.getByRole('heading', { name: `Mira ${language}`, level: 1 }).waitFor()
      await page.goto(`/people/${cardId}/history`)
      await page.getByRole('listitem').first().waitFor()
      await lookEverywhere(page, `history-of-viewer-${language}`)
      assert.deepEqual(troubles, [])
      await context.close()
      assert.equal((await ask<{ id: string }>('GET', `/cards/${cardId}`)).id, cardId)
    })

    test(`is offered to who may, by the same menu (${language})`, async () => {
      const cardId = await makeCard(`Cuida ${language}`)
      await grant('delete')
      const { page, context } = await comeAsLuis(language, cardId)
      await page.getByRole('button', { name: words.more }).click()
      await page.getByRole('menuitem', { name: words.history }).waitFor()
      assert.equal(await page.getByRole('menuitem', { name: words.forbidden }).count(), 1)
      await context.close()
    })

    test(`is told in words when the right went while an edit waited, and what was typed can be copied (${language})`, async () => {
      const cardId = await makeCard(`Cambia ${language}`)
      await grant('edit')
      const { page, context, troubles } = await comeAsLuis(language, cardId)
      await context.setOffline(true)
      await badge(page, words.offline).waitFor()
      await value(page, 'first@example.org').click()
      await page.getByRole('textbox', { name: words.email, exact: true }).fill('typed@example.org')
      await page.keyboard.press('Control+s')
      await badge(page, words.waits).waitFor()
      await grant('view')
      await context.setOffline(false)
      await page.getByRole('alert').filter({ hasText: words.refused }).waitFor()
      await page.getByRole('button', { name: words.see }).click()
      await page.getByRole('heading', { name: words.refusals }).waitFor()
      await lookEverywhere(page, `refused-edit-${language}`)
      await page.getByRole('button', { name: words.copy }).press('Enter')
      assert.equal(await page.evaluate('navigator.clipboard.readText()'), 'typed@example.org')
      await page.getByRole('button', { name: words.dismiss }).press('Enter')
      await page.getByRole('heading', { name: words.refusals }).waitFor({ state: 'detached' })
      await page.goBack()
      await page.getByText('first@example.org').first().waitFor()
      const { emails } = await ask<{ emails: { e1: { address: string } } }>('GET', `/cards/${cardId}`)
      assert.equal(emails.e1.address, 'first@example.org')
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`is told to who leaves without the server, until the server knows (${language})`, async () => {
      const { page, context, troubles } = await comeAsLuis(language, await makeCard(`Sale ${language}`))
      await page.route('**/api/v1/session*', (route) => route.abort())
      await page.getByRole('button', { name: words.menu }).click()
      await page.getByRole('menuitem', { name: words.signOut }).click()
      await page.getByText(words.untold).waitFor()
      await lookEverywhere(page, `left-untold-${language}`)
      await page.unroute('**/api/v1/session*')
      await page.getByText(words.untold).waitFor({ state: 'detached' })
      assert.equal((await page.request.get('/api/v1/me')).status(), 401)
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }
})
