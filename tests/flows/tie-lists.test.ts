import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { settle } from './settle.ts'

const WORDS = {
  en: {
    key: 'Key contacts',
    never: 'Never in contact',
    fading: 'Fading',
    filter: /^Filter/,
    add: 'Add a condition',
    field: 'What',
    manner: 'Is or is not',
    values: 'Values',
    rung: 'Rung',
    atLeast: 'at least',
    conversation: 'Conversation',
    canDo: 'Can do for me',
    columns: 'Columns',
    contact: 'Last contact',
    more: 'More',
    show: 'Show the last contact',
    stands: /^Conversation, warmth \d+$/,
  },
  es: {
    key: 'Contactos clave',
    never: 'Sin contacto nunca',
    fading: 'Se apagan',
    filter: /^Filtrar/,
    add: 'Añadir una condición',
    field: 'Qué',
    manner: 'Es o no es',
    values: 'Valores',
    rung: 'Peldaño',
    atLeast: 'como mínimo',
    conversation: 'Conversación',
    canDo: 'Puede hacer por mí',
    columns: 'Columnas',
    contact: 'Último contacto',
    more: 'Más',
    show: 'Mostrar el último contacto',
    stands: /^Conversación, calor \d+$/,
  },
} as const

const DAY = 86_400_000
const NAMES = ['Ana Ruiz', 'Bea Gil', 'Carlos Pons', 'Diana Vela', 'Elena Mora', 'Félix Oliva']

/** The row of a person. */
function row(page: Page, name: string): Locator {
  return page.locator('[role=row][data-at]').filter({ hasText: name })
}

/** The names of the rows, from the first. */
async function names(page: Page): Promise<string[]> {
  await settle(page)
  return page.locator('[role=row][data-at] a').allInnerTexts()
}

describe('lists that ask for ties', FLOW_TIME, () => {
  let house: House
  const ids = new Map<string, string>()

  before(async () => {
    house = await House.open()
    await house.addOwner()
    const book = await house.ask<{ id: string }>('POST', '/books', { name: 'Casa', kind: 'personal' })
    for (const full of NAMES) {
      const card = { bookIds: [book.id], name: { full }, keywords: { Feria: true } }
      ids.set(full, (await house.ask<{ id: string }>('POST', '/cards', card)).id)
    }
    for (const days of [40, 20, 5]) await talk('Ana Ruiz', days)
    for (const days of [900, 800, 700, 600]) await talk('Bea Gil', days)
    await talk('Carlos Pons', 0, 'email')
    await house.ask('PATCH', `/cards/${ids.get('Ana Ruiz')}/tie`, { isKey: true, forMe: ['Derecho de aduanas'] })
  })
  after(() => house.close())

  const talk = (name: string, days: number, medium = 'call') =>
    house.ask('POST', '/interactions', {
      cardIds: [ids.get(name)!],
      medium,
      at: new Date(Date.now() - days * DAY - 60_000).toISOString(),
    })

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`show how one stands with people, and bring key, fading and silent ones together (${language})`, async () => {
      const { page, troubles } = await house.enter('/people?view=rows', { language })
      await row(page, 'Ana Ruiz').getByRole('img', { name: words.stands }).waitFor()
      assert.equal(await row(page, 'Félix Oliva').getByRole('img', { name: /\d/ }).count(), 0)
      await lookEverywhere(page, `tie-lists-${language}`)
      await page.getByRole('link', { name: `${words.key} 1` }).click()
      await row(page, 'Ana Ruiz').waitFor()
      await row(page, 'Bea Gil').waitFor({ state: 'detached' })
      await page.getByRole('link', { name: `${words.fading} 1` }).click()
      await row(page, 'Bea Gil').waitFor()
      assert.deepEqual(await names(page), ['Bea Gil'])
      assert.deepEqual(troubles, [])
    })

    test(`find by a rung and by what somebody can do, also without a network (${language})`, async () => {
      const { page, troubles } = await house.enter('/people', { language })
      await row(page, 'Ana Ruiz').getByRole('img', { name: words.stands }).waitFor()
      await page.getByRole('button', { name: words.filter }).click()
      await page.getByRole('button', { name: words.add }).click()
      await choose(page, words.field, words.rung)
      await page.context().setOffline(true)
      await choose(page, words.manner, words.atLeast)
      await choose(page, words.values, words.conversation)
      await page.waitForURL(/conversation/)
      await settle(page)
      assert.deepEqual(await lookForBarriers(page), [])
      await row(page, 'Carlos Pons').waitFor({ state: 'detached' })
      assert.deepEqual(await names(page), ['Bea Gil', 'Ana Ruiz'])
      await choose(page, words.field, words.canDo)
      await page.getByRole('combobox', { name: words.values }).fill('aduana')
      await page.keyboard.press('Enter')
      await row(page, 'Bea Gil').waitFor({ state: 'detached' })
      assert.deepEqual(await names(page), ['Ana Ruiz'])
      await page.context().setOffline(false)
      assert.deepEqual(troubles, [])
    })

    test(`sort columns by the last contact, which can be put away (${language})`, async () => {
      const { page, troubles } = await house.enter('/people?view=columns', {
        language,
        screen: { width: 1440, height: 800 },
      })
      await page.getByRole('button', { name: words.contact }).click()
      await page.waitForURL(/order=contact/)
      await page.locator('[data-at="0"]').filter({ hasText: 'Carlos Pons' }).waitFor()
      assert.deepEqual((await names(page)).slice(0, 3), ['Carlos Pons', 'Ana Ruiz', 'Bea Gil'])
      assert.deepEqual(await lookForBarriers(page), [])
      await lookEverywhere(page, `tie-lists-columns-${language}`)
      const column = page.locator('[role=columnheader][data-column=contact]')
      await page.getByRole('button', { name: words.more, exact: true }).click()
      for (const state of ['detached', 'attached'] as const) {
        await page.getByRole('menuitemcheckbox', { name: words.show }).click()
        await column.waitFor({ state })
      }
      assert.deepEqual(troubles, [])
    })
  }

  test('follow what happens elsewhere', async () => {
    const { page, troubles } = await house.enter('/people?list=never-contacted', { language: 'en' })
    await page.getByRole('link', { name: `${WORDS.en.never} 3` }).waitFor()
    await talk('Elena Mora', 1)
    await row(page, 'Elena Mora').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: `${WORDS.en.never} 2` }).waitFor()
    await house.ask('PATCH', `/cards/${ids.get('Elena Mora')}/tie`, { isKey: true })
    await page.getByRole('link', { name: `${WORDS.en.key} 2` }).waitFor()
    assert.deepEqual(troubles, [])
  })

  /** Chooses from the box of this name. */
  async function choose(page: Page, box: string, choice: string): Promise<void> {
    await page.getByRole('combobox', { name: box }).click()
    await page.getByRole('option', { name: choice, exact: true }).click()
  }
})
