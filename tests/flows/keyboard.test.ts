import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { putMouseAway, tabTo, typeOver } from './hands.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, OWNER } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const WORDS = {
  en: {
    search: 'Search everything',
    email: 'E-mail',
    label: 'Label',
    gets: '3 get it.',
    delete: 'Delete 3 contacts?',
    chooseAll: 'Choose all',
    restore: 'Bring back 2',
    restoreOne: (name: string) => `Bring back ${name}`,
    trash: 'Trash',
    inSync: 'Connection: All in sync',
    palette: 'Everything you can do',
    more: 'More for this contact',
    shortcuts: 'Keyboard shortcuts',
    books: 'Books and labels',
  },
  es: {
    search: 'Buscar en todo',
    email: 'Correo',
    label: 'Etiqueta',
    gets: '3 la reciben.',
    delete: '¿Borrar 3 contactos?',
    chooseAll: 'Elegir todos',
    restore: 'Recuperar 2',
    restoreOne: (name: string) => `Recuperar ${name}`,
    trash: 'Papelera',
    inSync: 'Conexión: Todo al día',
    palette: 'Todo lo que puede hacer',
    more: 'Más acciones del contacto',
    shortcuts: 'Atajos de teclado',
    books: 'Libretas y etiquetas',
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

const PEOPLE = ['Olatz Ugarte', 'Teodoro Vilas', 'Ximena Yáñez', 'Zaida Abenámar']

describe('Lazo by keyboard alone', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const { id } = await house.ask<{ id: string }>('POST', '/books', { name: 'Casa' })
    for (const [at, full] of PEOPLE.entries()) {
      const emails = { e1: { address: `first-${at}@example.org` } }
      await house.ask('POST', '/cards', { bookIds: [id], name: { full }, emails })
    }
  })
  after(() => house.close())

  const row = (page: Page, name: string) => page.locator('[role=row][data-at]').filter({ hasText: name })
  const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

  /** Comes without a mouse and signs in. */
  async function come(language: FlowLanguage) {
    const visit = await house.visit({ language })
    const { page } = visit
    await putMouseAway(page)
    await page.goto('/people')
    await page.locator('input[name=email]:focus').waitFor()
    await page.keyboard.type(OWNER.email)
    await tabTo(page, page.locator('input[name=password]'))
    await page.keyboard.type(OWNER.password)
    await page.keyboard.press('Enter')
    await row(page, PEOPLE[3]!).waitFor()
    return visit
  }

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`one finds, edits, goes back, labels many, undoes, deletes and brings back (${language})`, async () => {
      const { page, troubles, context } = await come(language)
      const { keyboard } = page

      await keyboard.press('/')
      await keyboard.type('olat')
      await row(page, 'Olatz').locator('mark').first().waitFor()
      await keyboard.press('Enter')
      await title(page, 'Olatz Ugarte').waitFor()

      await keyboard.press('e')
      await page.waitForURL((url) => url.pathname.endsWith('/edit'))
      const email = page.getByRole('textbox', { name: words.email, exact: true })
      await typeOver(page, email, `typed-${language}@example.org`)
      await keyboard.press('Control+s')
      await page.getByRole('button', { name: `typed-${language}@example.org`, exact: true }).waitFor()

      await keyboard.press('Escape')
      await page.waitForURL((url) => url.pathname === '/people')
      // What was searched for stands there still, and a key takes it away.
      await keyboard.press('g')
      await keyboard.press('p')
      await row(page, PEOPLE[3]!).waitFor()
      await page.locator('#people-rows').focus()

      for (const key of ['Home', 'x', 'Shift+ArrowDown', 'Shift+ArrowDown', 'l']) await keyboard.press(key)
      const label = page.getByRole('combobox', { name: words.label })
      await label.and(page.locator(':focus')).waitFor()
      await keyboard.type(`Fair ${language}`)
      await page.getByText(words.gets).waitFor()
      await keyboard.press('Enter')
      const labelled = page.getByRole('link', { name: `Fair ${language} 3` })
      await labelled.waitFor()
      await keyboard.press('Control+z')
      await labelled.waitFor({ state: 'detached' })

      await keyboard.press('#')
      await page.getByRole('dialog', { name: words.delete }).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await keyboard.press('Enter')
      await row(page, PEOPLE[0]!).waitFor({ state: 'detached' })
      assert.equal(await page.locator('[role=row][data-at]').count(), 1)
      // Only what has gone out is in the trash of the server.
      await page.getByRole('link', { name: words.inSync }).waitFor()

      for (const key of ['g', 't']) await keyboard.press(key)
      await title(page, words.trash).waitFor()
      await tabTo(page, page.getByRole('button', { name: words.restoreOne(PEOPLE[0]!) }))
      await keyboard.press('Enter')
      await page.getByRole('button', { name: words.restoreOne(PEOPLE[0]!) }).waitFor({ state: 'detached' })
      await tabTo(page, page.getByRole('checkbox', { name: words.chooseAll }), 'Shift+Tab')
      await keyboard.press('Space')
      await tabTo(page, page.getByRole('button', { name: words.restore }))
      await keyboard.press('Enter')

      for (const key of ['g', 'p']) await keyboard.press(key)
      for (const name of PEOPLE) await row(page, name).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`the palette leads to anybody and anything, and the keys are told (${language})`, async () => {
      const { page, troubles, context } = await come(language)
      const { keyboard } = page
      const palette = page.getByRole('dialog', { name: words.palette })

      await keyboard.press('Control+k')
      await palette.getByRole('combobox').and(page.locator(':focus')).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await keyboard.type('ximena')
      await palette.getByRole('option', { name: 'Ximena Yáñez', selected: true }).waitFor()
      await keyboard.press('Enter')
      await title(page, 'Ximena Yáñez').waitFor()

      // What is open over the card takes the key that would leave the card.
      await keyboard.press('Control+k')
      await palette.waitFor()
      await keyboard.press('Escape')
      await palette.waitFor({ state: 'detached' })
      await tabTo(page, page.getByRole('button', { name: words.more }))
      await keyboard.press('Enter')
      await page.getByRole('menuitem').first().waitFor()
      await keyboard.press('Escape')
      await page.getByRole('menu').waitFor({ state: 'detached' })
      await title(page, 'Ximena Yáñez').waitFor()
      await keyboard.press('Escape')
      await page.waitForURL((url) => url.pathname === '/people')

      await keyboard.press('Control+k')
      await palette.locator('input:focus').waitFor()
      await keyboard.type(words.books.slice(0, 6))
      await palette.getByRole('option', { name: words.books, selected: true }).waitFor()
      await keyboard.press('Enter')
      await title(page, words.books).waitFor()

      await keyboard.press('?')
      const help = page.getByRole('dialog', { name: words.shortcuts })
      await help.getByText(words.palette).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await keyboard.press('Escape')
      await help.waitFor({ state: 'detached' })
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }
})
