import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: {
    make: 'New objective',
    title: /What do you want/,
    counts: 'What counts',
    outcomes: 'Outcomes',
    add: 'Add a person',
    save: 'Save',
    note: 'Note an outcome',
    what: 'What',
    worth: 'Worth',
    of: /1 of 1 · Attained/,
    thanks: /Thanks to Paz en/,
    noted: 'Outcome noted',
    changeContract: 'Change “Contract”',
    takeContract: 'Remove “Contract”',
    outcomeChanged: 'Outcome changed',
    undo: 'Undo',
    none: /0 of 1/,
    remove: 'Remove',
    removed: 'Objective removed',
  },
  es: {
    make: 'Objetivo nuevo',
    title: /Qué quiere lograr/,
    counts: 'Qué cuenta',
    changeContract: 'Cambiar «Contract»',
    takeContract: 'Quitar «Contract»',
    outcomeChanged: 'Resultado cambiado',
    outcomes: 'Resultados',
    add: 'Añadir una persona',
    save: 'Guardar',
    note: 'Anotar un resultado',
    what: 'Qué',
    worth: 'Valor',
    of: /1 de 1 · Logrado/,
    thanks: /Gracias a Paz es/,
    noted: 'Resultado anotado',
    undo: 'Deshacer',
    none: /0 de 1/,
    remove: 'Quitar',
    removed: 'Objetivo quitado',
  },
} as const

describe('objectives', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house.close())

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`are made, attained, looked at and taken back, by keyboard (${language})`, async () => {
      const book = await house.ask<{ id: string }>('POST', '/books', { name: `Casa ${language}`, kind: 'personal' })
      const card = await house.ask<{ id: string }>('POST', '/cards', {
        bookIds: [book.id],
        name: { full: `Paz ${language}` },
      })
      const talk = { cardIds: [card.id], medium: 'meeting', minutes: 90 }
      await house.ask('POST', '/interactions', talk)
      const { page, troubles } = await house.enter('/objectives', { language })
      await page.getByRole('button', { name: words.make }).press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: words.title }).fill(`Chile ${language}`)
      await dialog.getByRole('combobox', { name: words.counts }).selectOption({ label: words.outcomes })
      await dialog.getByRole('combobox', { name: words.add }).fill(`Paz ${language}`)
      await page.getByRole('option', { name: `Paz ${language}` }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await dialog.getByRole('listitem').getByText(`Paz ${language}`).waitFor()
      await dialog.getByRole('button', { name: words.save }).press('Enter')
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('link', { name: `Chile ${language}` }).press('Enter')
      await page.getByText(words.none).waitFor()

      await page.getByRole('button', { name: words.note }).press('Enter')
      await dialog.getByRole('textbox', { name: words.what, exact: true }).fill('Contract')
      await dialog.getByRole('textbox', { name: words.worth }).fill('1200')
      await dialog.getByRole('combobox', { name: words.add }).fill(`Paz ${language}`)
      await page.getByRole('option', { name: `Paz ${language}` }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await dialog.getByRole('listitem').getByText(`Paz ${language}`).waitFor()
      await dialog.getByRole('button', { name: words.save }).press('Enter')
      await page.getByText(words.of).waitFor()
      await page.getByText(words.thanks).waitFor()
      await lookEverywhere(page, `objectives-one-${language}`)

      await page.getByRole('button', { name: words.changeContract }).press('Enter')
      await dialog.getByRole('textbox', { name: words.what, exact: true }).fill('Contract for two years')
      await dialog.getByRole('button', { name: words.save }).press('Enter')
      await page.getByText(words.outcomeChanged).waitFor()
      await page.getByText('Contract for two years', { exact: true }).waitFor()
      await page.getByText(words.thanks).waitFor()

      await page.getByRole('button', { name: words.undo, exact: true }).last().press('Enter')
      await page.getByText('Contract', { exact: true }).waitFor()
      await page.getByRole('button', { name: words.takeContract }).press('Enter')
      await page.getByText(words.none).waitFor()
      await page.getByRole('button', { name: words.remove, exact: true }).press('Enter')
      await page.getByText(words.removed).waitFor()
      await page.getByRole('link', { name: `Chile ${language}` }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: words.undo, exact: true }).last().press('Enter')
      await page.getByRole('link', { name: `Chile ${language}` }).waitFor()
      await lookEverywhere(page, `objectives-${language}`)
      assert.deepEqual(troubles, [])
    })
  }
})
