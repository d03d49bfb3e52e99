import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { Colleague } from './colleague.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { waitUntil } from './wait-until.ts'

const LUIS = { email: 'luis@example.org', name: 'Luis Paz', password: 'correct horse battery' }
const OFFICE = '+34 911 000 001'
const MOBILE = '+34 600 000 002'

const WORDS = {
  en: {
    menu: 'More about Casa',
    hide: 'Hidden fields…',
    part: 'Private phones',
    from: 'From whom',
    below: 'everybody except who manages the book',
    save: 'Save',
    saved: 'Casa: saved; phones fetch its contacts again',
    same: 'Casa: nothing has changed',
    undo: 'Undo',
  },
  es: {
    menu: 'Más sobre Casa',
    hide: 'Campos ocultos…',
    part: 'Teléfonos privados',
    from: 'A quién',
    below: 'a todos menos a quien administra la libreta',
    save: 'Guardar',
    saved: 'Casa: guardado; los teléfonos vuelven a cargar sus contactos',
    same: 'Casa: no ha cambiado nada',
    undo: 'Deshacer',
  },
} as const satisfies Record<FlowLanguage, Record<string, string>>

describe('fields that a book hides', FLOW_TIME, () => {
  let house: House
  let luis: Colleague
  let bookId: string
  let cardId: string
  before(async () => {
    house = await House.open()
    await house.addOwner()
    luis = await Colleague.join(house, LUIS)
    bookId = (await house.ask<{ id: string }>('POST', '/books', { name: 'Casa', kind: 'shared' })).id
    const phones = {
      o: { number: OFFICE, contexts: { work: true } },
      m: { number: MOBILE, contexts: { private: true } },
    }
    const card = { bookIds: [bookId], name: { full: 'Amaia Elorza' }, phones }
    cardId = (await house.ask<{ id: string }>('POST', '/cards', card)).id
    await house.ask('PUT', `/books/${bookId}/grants/members/${luis.memberId}`, { right: 'edit' })
  })
  after(() => house.close())

  const hidden = async () =>
    (await house.ask<{ fields: readonly string[] }>('GET', `/books/${bookId}/hidden-fields`)).fields

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    const number = (page: Page, text: string) => page.locator('article').getByText(text).first()

    async function open(page: Page) {
      await page.getByRole('button', { name: words.menu, exact: true }).click()
      await page.getByRole('menuitem', { name: words.hide }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('checkbox', { name: words.part, exact: true }).waitFor()
      return dialog
    }

    test(`a private phone is hidden from who only edits, kept when they write, and the rule is taken back (${language})`, async () => {
      await house.ask('PUT', `/books/${bookId}/hidden-fields`, { fields: [], below: null, fromGuests: false })
      const [ana, other] = [
        await house.enter('/books', { language }),
        await luis.enter(`/people/${cardId}`, { language }),
      ]
      await number(other.page, OFFICE).waitFor()
      await number(other.page, MOBILE).waitFor()

      let dialog = await open(ana.page)
      assert.equal(await dialog.getByRole('checkbox', { name: words.part, exact: true }).isChecked(), false)
      await dialog.getByRole('checkbox', { name: words.part, exact: true }).check()
      assert.equal(await dialog.getByLabel(words.from).locator('option:checked').innerText(), words.below)
      await lookEverywhere(ana.page, `hidden-fields-${language}`)
      await dialog.getByRole('button', { name: words.save }).click()
      await ana.page.getByText(words.saved).waitFor()
      await ana.page.getByRole('button', { name: words.undo }).click()
      await waitUntil(hidden, (fields) => fields.length === 0)
      await number(other.page, MOBILE).waitFor()

      dialog = await open(ana.page)
      await dialog.getByRole('checkbox', { name: words.part, exact: true }).check()
      await dialog.getByRole('button', { name: words.save }).click()
      await number(other.page, MOBILE).waitFor({ state: 'detached' })
      await number(other.page, OFFICE).waitFor()
      assert.deepEqual(await hidden(), ['private-phones'])

      await luis.ask('PATCH', `/cards/${cardId}`, { patch: { nicknames: { n: { name: `Ama ${language}` } } } })
      const { phones } = await house.ask<{ phones: Record<string, { number: string }> }>('GET', `/cards/${cardId}`)
      assert.deepEqual(
        Object.values(phones).map((phone) => phone.number),
        [OFFICE, MOBILE],
      )

      dialog = await open(ana.page)
      assert.ok(await dialog.getByRole('checkbox', { name: words.part, exact: true }).isChecked())
      await dialog.getByRole('button', { name: words.save }).click()
      await ana.page.getByText(words.same).waitFor()
      assert.equal(await other.page.getByText(MOBILE).count(), 0)
      assert.deepEqual([...ana.troubles, ...other.troubles], [])
      await ana.context.close()
      await other.context.close()
    })

    test(`who only edits a book is not offered to hide anything of it (${language})`, async () => {
      const { page, troubles, context } = await luis.enter('/books', { language })
      await page.getByRole('button', { name: words.menu, exact: true }).click()
      await page.getByRole('menu').waitFor()
      assert.equal(await page.getByRole('menuitem', { name: words.hide }).count(), 0)
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }
})
