import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: {
    title: 'Stage',
    choose: 'What they are to your organisation',
    customer: 'Customer',
    was: /Prospect 5 January 2026 to .* 1 interaction · 30 min of yours/,
    is: /Customer since .* 0 days · 0 interactions/,
    before: /Prospect since 5 January 2026/,
    undo: 'Undo',
    labels: 'Labels…',
    does: 'What they do',
    height: 'How high they stand',
    sales: 'Sales',
    manager: 'Manager',
    save: 'Save',
  },
  es: {
    title: 'Etapa',
    choose: 'Qué es para su organización',
    customer: 'Cliente',
    was: /Cliente potencial del 5 de enero de 2026 al .* 1 interacción · 30 min suyos/,
    is: /Cliente desde el .* 0 días · 0 interacciones/,
    before: /Cliente potencial desde el 5 de enero de 2026/,
    undo: 'Deshacer',
    labels: 'Etiquetas…',
    does: 'A qué se dedica',
    height: 'Qué nivel tiene',
    sales: 'Ventas',
    manager: 'Jefatura',
    save: 'Guardar',
  },
} as const

describe('what a person is to the organization', FLOW_TIME, () => {
  let house: House
  let bookId: string
  before(async () => {
    house = await House.open()
    await house.addOwner()
    bookId = (await house.ask<{ id: string }>('POST', '/books', { name: 'Casa' })).id
  })
  after(() => house.close())

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`is said on the card, with its history and what happened meanwhile, and so is what they do (${language})`, async () => {
      const { id } = await house.ask<{ id: string }>('POST', '/cards', {
        bookIds: [bookId],
        name: { full: `Paz ${language}` },
        'lazo.app:stages': { s: { stage: 'prospect', since: '2026-01-05' } },
      })
      await house.ask('POST', '/interactions', {
        cardIds: [id],
        medium: 'call',
        at: '2026-02-03T10:00:00Z',
        minutes: 30,
      })
      const { page, troubles } = await house.enter(`/people/${id}`, { language })
      const section = page.getByRole('region', { name: words.title })
      await section.getByText(words.before).waitFor()
      await section.getByRole('combobox', { name: words.choose }).selectOption({ label: words.customer })
      await section.getByRole('listitem').filter({ hasText: words.is }).waitFor()
      await section.getByRole('listitem').filter({ hasText: words.was }).waitFor()
      await page.getByRole('button', { name: words.undo, exact: true }).last().press('Enter')
      await section.getByText(words.before).waitFor()
      await section.getByRole('combobox', { name: words.choose }).selectOption({ label: words.customer })
      await section.getByRole('listitem').filter({ hasText: words.is }).waitFor()
      await lookEverywhere(page, `card-stages-${language}`)

      await page.getByRole('button', { name: words.labels }).first().press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('combobox', { name: words.does }).fill(words.sales)
      await page.keyboard.press('Enter')
      await dialog.getByRole('combobox', { name: words.height }).press('Enter')
      await page.getByRole('option', { name: words.manager }).click()
      await lookEverywhere(page, `card-labels-${language}`)
      await dialog.getByRole('button', { name: words.save }).press('Enter')
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('listitem').filter({ hasText: words.sales }).first().waitFor()
      await page.getByRole('listitem').filter({ hasText: words.manager }).first().waitFor()
      const card = await house.ask<Record<string, unknown>>('GET', `/cards/${id}`)
      assert.deepEqual([card['lazo.app:functions'], card['lazo.app:seniority']], [{ sales: true }, 'manager'])
      assert.deepEqual(troubles, [])
    })
  }
})
