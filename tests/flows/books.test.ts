import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { tabTo } from './hands.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { settle } from './settle.ts'

const WORDS = {
  en: {
    newBook: 'New book',
    name: 'Name',
    make: 'Make the book',
    more: (name: string) => `More about ${name}`,
    rename: 'Rename…',
    remove: 'Delete…',
    takeOff: 'Take off everybody…',
    save: 'Save',
    yes: 'Delete',
    takeThemOff: 'Take off',
    undo: 'Undo',
    gone: (name: string) => `${name} is deleted`,
    column: 'Lists, books and labels',
    put: 'Put into a book',
    book: 'Book',
    come: '2 come into it.',
    run: 'Do it for 2',
  },
  es: {
    newBook: 'Libreta nueva',
    name: 'Nombre',
    make: 'Crear la libreta',
    more: (name: string) => `Más sobre ${name}`,
    rename: 'Cambiar el nombre…',
    remove: 'Borrar…',
    takeOff: 'Quitar a todos…',
    save: 'Guardar',
    yes: 'Borrar',
    takeThemOff: 'Quitar',
    undo: 'Deshacer',
    gone: (name: string) => `${name}: borrada`,
    column: 'Listas, libretas y etiquetas',
    put: 'Poner en una libreta',
    book: 'Libreta',
    come: '2 entran.',
    run: 'Hacerlo con 2',
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

const PEOPLE = ['Amaia Elorza', 'Benito Lago', 'Clara Montes']

describe('books and labels', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const { id } = await house.ask<{ id: string }>('POST', '/books', { name: 'Casa' })
    for (const [at, full] of PEOPLE.entries()) {
      const keywords = at === 0 ? { keywords: { Faro: true } } : {}
      await house.ask('POST', '/cards', { bookIds: [id], name: { full }, ...keywords })
    }
  })
  after(() => house.close())

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    /** Chooses from the menu of a book or label. */
    async function choose(page: Page, of: string, item: string): Promise<void> {
      await page.getByRole('button', { name: words.more(of), exact: true }).click()
      await page.getByRole('menuitem', { name: item }).click()
      await page.getByRole('dialog').waitFor()
      await settle(page)
      assert.deepEqual(await lookForBarriers(page), [])
    }

    async function rename(page: Page, from: string, to: string): Promise<void> {
      await choose(page, from, words.rename)
      await page.getByRole('dialog').getByLabel(words.name).fill(to)
      await page.getByRole('dialog').getByRole('button', { name: words.save }).click()
      await linkTo(page, to).waitFor()
      await linkTo(page, from).waitFor({ state: 'detached' })
    }

    const linkTo = (page: Page, name: string) => page.locator('main').getByRole('link', { name, exact: true })

    test(`a book is made, renamed, deleted and comes back (${language})`, async () => {
      const { page, troubles, context } = await house.enter('/books', { language })
      await page.getByRole('button', { name: words.newBook }).click()
      await page.getByRole('dialog').getByLabel(words.name).fill(`Ideas ${language}`)
      await page.getByRole('dialog').getByRole('button', { name: words.make }).click()
      await linkTo(page, `Ideas ${language}`).waitFor()
      await rename(page, `Ideas ${language}`, `Feria ${language}`)
      await choose(page, `Feria ${language}`, words.remove)
      await page.getByRole('dialog').getByRole('button', { name: words.yes }).click()
      await linkTo(page, `Feria ${language}`).waitFor({ state: 'detached' })
      await page.getByText(words.gone(`Feria ${language}`)).waitFor()
      await page.getByRole('button', { name: words.undo }).click()
      await linkTo(page, `Feria ${language}`).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`a label is renamed and taken off everybody, and each is undone by its key (${language})`, async () => {
      const { page, troubles, context } = await house.enter('/books', { language })
      await rename(page, 'Faro', 'Puerto')
      await page.keyboard.press('Control+z')
      await linkTo(page, 'Faro').waitFor()
      await choose(page, 'Faro', words.takeOff)
      await page.getByRole('dialog').getByRole('button', { name: words.takeThemOff }).click()
      await linkTo(page, 'Faro').waitFor({ state: 'detached' })
      await page.keyboard.press('Control+z')
      await linkTo(page, 'Faro').waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`people are dragged onto a label and a book, or put there by key (${language})`, async () => {
      const { page, troubles, context } = await house.enter('/people', { language })
      const column = page.getByRole('navigation', { name: words.column })
      const entry = (name: string, count: number) => column.getByRole('link', { name: `${name} ${count}`, exact: true })
      const row = page.locator('[role=row][data-at]').filter({ hasText: 'Clara Montes' })

      await entry('Faro', 1).waitFor()
      await page.locator('#people-rows').focus()
      for (const key of ['End', 'x', 'Shift+ArrowUp']) await page.keyboard.press(key)
      await drag(page, row, column.getByRole('link', { name: /^Faro/ }))
      await column.getByRole('link', { name: 'Faro +2', exact: true }).waitFor()
      await takePicture(page, `drag-${language}`)
      await letGo(page, column.getByRole('link', { name: /^Faro/ }))
      await entry('Faro', 3).waitFor()
      await page.keyboard.press('Control+z')
      await entry('Faro', 1).waitFor()

      const feria = `Feria ${language}`
      await drag(page, row, entry(feria, 0))
      await column.getByRole('link', { name: `${feria} +2`, exact: true }).waitFor()
      await letGo(page, column.getByRole('link', { name: `${feria} +2`, exact: true }))
      const dialog = page.getByRole('dialog', { name: words.put })
      await dialog.getByText(words.come).waitFor()
      assert.equal(await dialog.getByRole('combobox', { name: words.book }).inputValue(), feria)
      await dialog.getByRole('button', { name: words.run }).click()
      await entry(feria, 2).waitFor()
      await page.keyboard.press('Control+z')
      await entry(feria, 0).waitFor()

      await page.keyboard.press('b')
      await dialog.getByRole('combobox', { name: words.book }).and(page.locator(':focus')).waitFor()
      await page.keyboard.type(feria)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await dialog.getByText(words.come).waitFor()
      await settle(page)
      assert.deepEqual(await lookForBarriers(page), [])
      await tabTo(page, dialog.getByRole('button', { name: words.run }))
      await page.keyboard.press('Enter')
      await entry(feria, 2).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }
})

/** A hand moves until it lets go; what is under it takes what it carries since the last move. */
async function letGo(page: Page, over: Locator): Promise<void> {
  const box = (await over.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 })
  await page.mouse.up()
}

/** Takes a row by the mouse and holds it over something. */
async function drag(page: Page, row: Locator, over: Locator): Promise<void> {
  await row.hover()
  await page.mouse.down()
  const box = (await over.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y, { steps: 5 })
  await page.mouse.move(x + 2, y)
}
