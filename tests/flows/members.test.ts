import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, OWNER, type Visit } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const WORDS = {
  en: {
    menu: /^Menu of /,
    members: 'Members',
    invite: 'Invite a colleague',
    mail: 'Their e-mail address',
    makeLink: 'Make the link',
    done: 'Done',
    open: 'Open invitations',
    name: 'Your name',
    password: 'Choose a password',
    join: 'Join',
    haveAccount: 'I have an account here already',
    yourPassword: 'Your password',
    signInAndJoin: 'Sign in and join',
    email: 'E-mail',
    broken: 'This link does not work',
    search: 'Search everything',
    roleOf: (name: string) => `Role of ${name}`,
    admin: /^Administrator/,
    guest: /^Guest/,
    change: 'Change it',
    rename: 'Rename',
    newName: 'Name',
    save: 'Save',
    undo: 'Undo',
    keepOut: 'Keep out for now',
    keptOut: 'You are kept out for now',
    letIn: 'Let in again',
    remove: 'Remove…',
    sure: 'Remove',
    heir: 'Who gets their book',
    cards: '2 contacts are in there.',
    over: /^Your session is over/,
    create: 'New',
    revoke: /^Revoke the invitation of/,
  },
  es: {
    menu: /^Menú de /,
    members: 'Miembros',
    invite: 'Invitar a un compañero',
    mail: 'Su dirección de correo',
    makeLink: 'Crear el enlace',
    done: 'Listo',
    open: 'Invitaciones abiertas',
    name: 'Su nombre',
    password: 'Elija una contraseña',
    join: 'Unirse',
    haveAccount: 'Ya tengo una cuenta aquí',
    yourPassword: 'Su contraseña',
    signInAndJoin: 'Entrar y unirse',
    email: 'Correo',
    broken: 'Este enlace no sirve',
    search: 'Buscar en todo',
    roleOf: (name: string) => `Papel de ${name}`,
    admin: /^Administrador/,
    guest: /^Invitado/,
    change: 'Cambiarlo',
    rename: 'Cambiar el nombre',
    newName: 'Nombre',
    save: 'Guardar',
    undo: 'Deshacer',
    keepOut: 'Dejar sin acceso por ahora',
    keptOut: 'De momento no tiene acceso',
    letIn: 'Volver a dejar entrar',
    remove: 'Quitar…',
    sure: 'Quitar',
    heir: 'Quién recibe su libreta',
    cards: 'Contienen 2 contactos.',
    over: /^Su sesión ha terminado/,
    create: 'Nuevo',
    revoke: /^Revocar la invitación de/,
  },
} as const

const PASSWORD = 'seven blue herons wading'

/** Who is removed is out of an open browser within this, in milliseconds. */
const OUT_WITHIN_MS = 2_000

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })

/** Invites somebody on the page and gives the link. */
async function invite(page: Page, language: FlowLanguage, email = ''): Promise<string> {
  const words = WORDS[language]
  await button(page, words.invite).click()
  await page.getByLabel(words.mail).fill(email)
  await button(page, words.makeLink).click()
  const link = await page.getByRole('dialog').getByText('/join?token=').innerText()
  assert.deepEqual(await lookForBarriers(page), [])
  await button(page, words.done).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  return link
}

/** Somebody new joins by a link and is in the app. */
async function joinAsNew(visit: Visit, language: FlowLanguage, link: string, person: { name: string; email: string }) {
  const { page } = visit
  const words = WORDS[language]
  await page.goto(link)
  await page.getByLabel(words.name).fill(person.name)
  const email = page.getByLabel(words.email)
  if (await email.isEditable()) await email.fill(person.email)
  else assert.equal(await email.inputValue(), person.email)
  await page.getByLabel(words.password).fill(PASSWORD)
  await lookEverywhere(page, `join-${language}`)
  await button(page, words.join).click()
  await page.getByLabel(words.search).waitFor()
}

/** Chooses another role in the list of members. */
async function giveRole(page: Page, language: FlowLanguage, name: string, role: RegExp): Promise<void> {
  await page.getByRole('combobox', { name: WORDS[language].roleOf(name) }).click()
  await page.getByRole('option', { name: role }).click()
}

for (const language of FLOW_LANGUAGES) {
  const words = WORDS[language]

  describe(`members (${language})`, FLOW_TIME, () => {
    let house: House
    let owner: Visit
    let luis: Visit
    const LUIS = { name: 'Luis Soto', email: 'luis@example.org' }
    before(async () => {
      house = await House.open()
      await house.addOwner()
      owner = await house.enter('/people', { language })
    })
    after(() => house?.close())

    test('the owner invites by a link from the menu, and a colleague joins by it in another browser', async () => {
      const { page } = owner
      await button(page, words.menu).click()
      await page.getByRole('menuitem', { name: words.members }).click()
      await page.getByRole('heading', { level: 1, name: words.members }).waitFor()
      const link = await invite(page, language, LUIS.email)
      await page.getByRole('heading', { name: words.open }).waitFor()
      await page.getByText(LUIS.email).waitFor()
      luis = await house.visit({ language })
      await joinAsNew(luis, language, link, LUIS)
      await page.reload()
      await page.getByRole('link', { name: LUIS.name }).waitFor()
      assert.equal(await page.getByRole('heading', { name: words.open }).count(), 0)
      const stranger = await house.visit({ language })
      await stranger.page.goto(link)
      await stranger.page.getByRole('heading', { name: words.broken }).waitFor()
      assert.deepEqual(await lookForBarriers(stranger.page), [])
      await stranger.context.close()
    })

    test('what a member may not do is not offered to them, until they are made an administrator', async () => {
      const { page } = luis
      await page.goto('/members')
      await page.getByRole('link', { name: OWNER.name }).waitFor()
      assert.equal(await button(page, words.invite).count(), 0)
      assert.equal(await page.getByRole('combobox', { name: words.roleOf(OWNER.name) }).count(), 0)
      await page.getByRole('link', { name: OWNER.name }).click()
      await page.getByRole('heading', { level: 1, name: OWNER.name }).waitFor()
      assert.equal(await button(page, words.rename).count(), 0)
      assert.equal(await button(page, words.remove).count(), 0)
      await giveRole(owner.page, language, LUIS.name, words.admin)
      await button(owner.page, words.undo).waitFor()
      await page.goto('/members')
      await button(page, words.invite).waitFor()
      await page.getByText(OWNER.email).waitFor()
      assert.equal(await page.getByRole('combobox', { name: words.roleOf(OWNER.name) }).count(), 0)
    })

    test('a name is changed by the person, and taken back', async () => {
      const { page } = luis
      await page.getByRole('link', { name: LUIS.name }).click()
      await button(page, words.rename).click()
      await page.getByRole('textbox', { name: words.newName }).fill('Luis Soto Gil')
      await button(page, words.save).click()
      await page.getByRole('heading', { level: 1, name: 'Luis Soto Gil' }).waitFor()
      await button(page, words.undo).click()
      await page.getByRole('heading', { level: 1, name: LUIS.name, exact: true }).waitFor()
    })

    test('an invitation is revoked, and its link says so', async () => {
      const { page } = owner
      const link = await invite(page, language)
      await button(page, words.revoke).click()
      await page.getByRole('heading', { name: words.open }).waitFor({ state: 'hidden' })
      const stranger = await house.visit({ language })
      await stranger.page.goto(link)
      await stranger.page.getByRole('heading', { name: words.broken }).waitFor()
      await stranger.context.close()
    })

    test('who has an account joins with it, signed in or not', async () => {
      const run = (...args: string[]) => house.lazo.get(...args)
      await run('user', 'add', 'eva@example.org', '--name', 'Eva Sanz', '--workspace', 'Ruiz Office')
      await run('workspace', 'create', 'Otra', '--owner', 'eva@example.org')
      const linkOf = async (email: string) => {
        const told = await run('user', 'invite', email, '--workspace', 'Otra')
        return `${house.url}/join?token=${/token=([\w-]+)/.exec(told)![1]}`
      }
      const { page, context } = await house.visit({ language })
      await page.goto(await linkOf(LUIS.email))
      await button(page, words.haveAccount).click()
      await page.getByLabel(words.yourPassword).fill(PASSWORD)
      assert.deepEqual(await lookForBarriers(page), [])
      await button(page, words.signInAndJoin).click()
      await page.getByLabel(words.search).waitFor()
      const me = await (await page.request.get('/api/v1/workspaces')).json()
      assert.equal((me as { items: object[] }).items.length, 2)
      await context.close()
      await run('user', 'remove', LUIS.email, '--workspace', 'Otra')
      await luis.page.goto(await linkOf(LUIS.email))
      await button(luis.page, new RegExp(LUIS.email)).click()
      await luis.page.getByLabel(words.search).waitFor()
      await run('user', 'remove', LUIS.email, '--workspace', 'Otra')
      await luis.page.goto('/members')
      await luis.page.getByRole('link', { name: OWNER.name }).waitFor()
    })

    test('who is kept out sees nothing from that moment, and comes back when let in again', async () => {
      const { page } = owner
      await page.goto('/members')
      await page.getByRole('link', { name: LUIS.name }).click()
      await button(page, words.keepOut).click()
      await luis.page.getByRole('heading', { name: words.keptOut }).waitFor()
      assert.deepEqual(await lookForBarriers(luis.page), [])
      await button(page, words.letIn).click()
      await button(page, words.keepOut).waitFor()
      await luis.page.reload()
      await luis.page.getByLabel(words.search).waitFor()
    })

    test('who is removed is out of an open browser within two seconds, and the successor has the books', async () => {
      const bookId = await bookOfLuis()
      const { page } = owner
      await luis.page.goto('/people')
      await luis.page.locator('[role=row][data-at="1"]').waitFor()
      await page.goto('/members')
      await page.getByRole('link', { name: LUIS.name }).click()
      await button(page, words.remove).click()
      await page.getByText(words.cards).waitFor()
      assert.equal(await page.getByRole('combobox', { name: words.heir }).inputValue(), OWNER.name)
      assert.deepEqual(await lookForBarriers(page), [])
      await button(page, words.sure).click()
      await page.getByRole('heading', { level: 1, name: words.members }).waitFor()
      const begin = Date.now()
      await luis.page.getByText(words.over).waitFor()
      assert.ok(Date.now() - begin <= OUT_WITHIN_MS, `it took ${Date.now() - begin} ms`)
      const book = await house.ask<{ right: string; name: string }>('GET', `/books/${bookId}`)
      assert.deepEqual([book.right, book.name], ['manage', `Feria (${LUIS.name})`])
      assert.deepEqual([owner.troubles, luis.troubles.filter((text) => !/status of (?:400|403)/.test(text))], [[], []])
    })

    /** Luis has a book with two contacts. */
    async function bookOfLuis(): Promise<string> {
      const { request } = luis.page
      const post = async (path: string, data: object) =>
        (await (await request.post(`/api/v1${path}`, { data })).json()) as { id: string }
      const { id } = await post('/books', { name: 'Feria' })
      for (const full of ['Uno Primero', 'Dos Segundo']) await post('/cards', { bookIds: [id], name: { full } })
      return id
    }
  })
}
