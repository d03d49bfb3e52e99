import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: {
    bringIn: 'Bring in contacts',
    start: (count: number) => new RegExp(`^Bring in (?:${count === 1 ? 'one contact' : `${count} contacts`})$`),
    done: 'Everything is in.',
    see: 'See them',
    undo: 'Undo the whole import',
    undone: (count: number) => `${count} contacts were taken out again.`,
    search: 'Search everything',
    phone: 'Phone',
    moreOfCard: 'More for this contact',
    delete: 'Delete',
    trash: 'Trash',
    inSync: 'Connection: All in sync',
    bringBack: (name: string) => `Bring back ${name}`,
  },
  es: {
    bringIn: 'Traer contactos',
    start: (count: number) => new RegExp(`^Traer (?:${count === 1 ? 'un contacto' : `${count} contactos`})$`),
    done: 'Todo está dentro.',
    see: 'Verlos',
    undo: 'Deshacer toda la importación',
    undone: (count: number) => `${count} contactos se han vuelto a quitar.`,
    search: 'Buscar en todo',
    phone: 'Teléfono',
    moreOfCard: 'Más acciones del contacto',
    delete: 'Borrar',
    trash: 'Papelera',
    inSync: 'Conexión: Todo al día',
    bringBack: (name: string) => `Recuperar ${name}`,
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

const LINKEDIN = `Notes:
"Some addresses are missing, because not everybody shows theirs."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Íñigo,Azpiazu Goñi,https://www.linkedin.com/in/inigo-azpiazu-made-up,,Astilleros Goñi,Calculista,03 Feb 2024
Rosalía,Sanmartín Freire,https://www.linkedin.com/in/rosalia-sanmartin-made-up,rosalia@freire.example,Faro Libros,Editora,17 Nov 2022
Oyinkan,Ade,https://www.linkedin.com/in/oyinkan-ade-made-up,,Lagoon Works,Founder,28 May 2021
Jens,Møller,https://www.linkedin.com/in/jens-moller-made-up,jens@moller.example,Havn Arkitekter,Partner,09 Sep 2019
`

/** Names as they come: one alone, two surnames, a company alone, a sign, and one that is read from the right. */
const GOOGLE = `First Name,Middle Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
Prudencia,,,,* myContacts,,,Mobile,+34 699 10 20 30
María del Mar,,Ochoa de Olano Beitia,,Coro ::: * myContacts,Home,mar@ochoa.example,,
,,,Ferretería El Clavo,* myContacts,Work,hola@clavo.example,Work,+34 981 55 66 77
Lluna 🌙,,,,* myContacts,,,Mobile,+34 611 22 33 44
نور,,الخطيب,,* myContacts,Home,nour@khatib.example,,
`
const NAMES = ['Prudencia', 'María del Mar Ochoa de Olano Beitia', 'Lluna 🌙', 'نور الخطيب']
const COMPANY = 'Ferretería El Clavo'

/** Drops a text on the page as a file from the desk. */
async function dropFile(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer()
    data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/csv' }))
    return data
  })()`)
  await page.locator('section', { has: page.locator('input[type=file]') }).dispatchEvent('drop', { dataTransfer })
}

describe('contacts that come in', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house.close())

  test('a LinkedIn file that is dropped is recognised, shown before, brought in and taken back', async () => {
    for (const language of FLOW_LANGUAGES) {
      const words = WORDS[language]
      const { page, troubles, context } = await house.enter('/import', { language })
      await page.getByRole('heading', { level: 1, name: words.bringIn }).waitFor()
      await dropFile(page, 'Connections.csv', LINKEDIN)
      const start = page.getByRole('button', { name: words.start(4) })
      await start.waitFor()
      await page
        .getByText(/LinkedIn/)
        .first()
        .waitFor()
      await lookEverywhere(page, `import-look-${language}`)
      await start.click()
      await page.getByText(words.done).waitFor()
      await lookEverywhere(page, `import-report-${language}`)
      await page
        .getByRole('link', { name: words.see })
        .or(page.getByRole('button', { name: words.see }))
        .click()
      await page.getByRole('link', { name: 'Íñigo Azpiazu Goñi' }).waitFor()
      await page.goBack()
      await page.getByRole('button', { name: words.undo }).click()
      await page.getByText(words.undone(4)).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    }
  })

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    test(`a Google file that is chosen keeps hard names, which look right everywhere (${language})`, async () => {
      const { page, troubles, context } = await house.enter('/import', { language })
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(GOOGLE) })
      await page.getByRole('button', { name: words.start(5) }).click()
      await page.getByText(words.done).waitFor()
      await page.goto('/organizations')
      await page.getByRole('row').getByText(COMPANY, { exact: true }).waitFor()
      await page.locator('a').filter({ hasText: COMPANY }).first().click()
      await page.getByRole('heading', { level: 1, name: COMPANY }).waitFor()
      await lookEverywhere(page, `card-name-company-${language}`)
      await page.goto('/people')
      for (const name of NAMES) await page.getByRole('row').getByText(name, { exact: true }).waitFor()
      await lookEverywhere(page, `people-names-${language}`)
      for (const [at, name] of NAMES.entries()) {
        await page.locator('a').filter({ hasText: name }).first().click()
        await page.getByRole('heading', { level: 1, name }).waitFor()
        await lookEverywhere(page, `card-name-${at}-${language}`)
        await page.goBack()
      }
      // Those of the last import stay, for what follows.
      if (language !== FLOW_LANGUAGES.at(-1)) {
        await page.goto('/imports')
        await page.locator('main li a').first().click()
        await page.getByRole('button', { name: words.undo }).click()
        await page.getByText(words.undone(5)).waitFor()
      }
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }

  test('anyone is found without accents, by digits of a number, and the place is shown', async () => {
    for (const language of FLOW_LANGUAGES) {
      const words = WORDS[language]
      const { page, context } = await house.enter('/people', { language })
      const box = page.getByLabel(words.search)
      const only = (name: string) => page.locator('[role=row][data-at]').filter({ hasText: name })
      await box.fill('maria ochoa')
      await only('María del Mar').locator('mark').first().waitFor()
      await box.fill('699 1020')
      await only('Prudencia').getByText(words.phone).waitFor()
      assert.equal(await page.locator('[role=row][data-at]').count(), 1)
      await lookEverywhere(page, `search-digits-${language}`)
      await box.fill('نور')
      await only('نور').waitFor()
      await page.goto('/organizations')
      await page.getByLabel(words.search).fill('ferreteria clavo')
      await only(COMPANY).waitFor()
      await context.close()
    }
  })

  test('what is deleted waits in the trash and comes back whole', async () => {
    for (const language of FLOW_LANGUAGES) {
      const words = WORDS[language]
      const { page, troubles, context } = await house.enter('/people', { language })
      await page.locator('a').filter({ hasText: 'Lluna 🌙' }).first().click()
      await page.getByRole('button', { name: words.moreOfCard }).click()
      await page.getByRole('menuitem', { name: words.delete }).click()
      await page.locator('[role=row][data-at]').filter({ hasText: 'Lluna' }).waitFor({ state: 'detached' })
      // Only what has gone out is in the trash of the server.
      await page.getByRole('link', { name: words.inSync }).waitFor()
      await page.keyboard.press('g')
      await page.keyboard.press('t')
      await page.getByRole('heading', { level: 1, name: words.trash }).waitFor()
      // What an undone import had brought went with its book, and does not wait there.
      const back = page.getByRole('button', { name: words.bringBack('Lluna 🌙') })
      await back.click()
      await back.waitFor({ state: 'detached' })
      await page.keyboard.press('g')
      await page.keyboard.press('p')
      await page.locator('a').filter({ hasText: 'Lluna 🌙' }).first().click()
      await page
        .getByRole('button', { name: /611 22 33 44/ })
        .first()
        .waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    }
  })
})
