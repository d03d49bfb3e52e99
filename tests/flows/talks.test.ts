import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'

const WORDS = {
  en: {
    look: 'Look at the talks',
    who: (name: string) => `Who ${name} is`,
    make: 'make a contact',
    start: /^Bring in 2 talks$/,
    all: /^Bring in 3 talks$/,
    brought: /3 talks were brought in\. One contact was made\./,
    really: 'People you really talk with',
    undo: 'Undo the whole import',
    wasUndone: /was undone/i,
  },
  es: {
    look: 'Ver las conversaciones',
    who: (name: string) => `Quién es ${name}`,
    make: 'crear un contacto',
    start: /^Traer 2 conversaciones$/,
    all: /^Traer 3 conversaciones$/,
    brought: /Se han traído 3 conversaciones\. Se ha creado un contacto\./,
    really: 'Personas con las que habla de verdad',
    undo: 'Deshacer toda la importación',
    wasUndone: /se deshizo/i,
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

const row = (from: string, to: string, date: string) => {
  const url = (name: string) => `https://www.linkedin.com/in/${name.toLowerCase().replaceAll(' ', '-')}-made-up`
  return `c1,,${from},${url(from)},${to},${url(to)},${date} UTC,,Hola,INBOX`
}
const HEAD =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'
const MESSAGES = [
  HEAD,
  row('Oyinkan Ade', 'Ana Ruiz', '2024-01-15 10:00:00'),
  row('Ana Ruiz', 'Oyinkan Ade', '2024-01-16 10:00:00'),
  row('Jens Iversen', 'Ana Ruiz', '2024-01-17 10:00:00'),
].join('\n')

describe('talks that come in', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const { id } = await house.ask<{ id: string }>('POST', '/books', { name: 'Casa' })
    await house.ask('POST', '/cards', {
      bookIds: [id],
      name: { full: 'Oyinkan Ade' },
      onlineServices: { l: { uri: 'https://www.linkedin.com/in/oyinkan-ade-made-up' } },
    })
  })
  after(() => house.close())

  test('messages of LinkedIn are shown by person, brought in with those who are contacts, and taken back', async () => {
    for (const language of FLOW_LANGUAGES) {
      const words = WORDS[language]
      const { page, troubles, context } = await house.enter('/import', { language })
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ name: 'messages.csv', mimeType: 'text/csv', buffer: Buffer.from(MESSAGES) })
      const turn = page.getByRole('button', { name: words.look })
      await turn.or(page.getByRole('button', { name: words.start })).waitFor()
      if (await turn.isVisible()) await turn.click()
      await page.getByRole('button', { name: words.start }).waitFor()
      await page.getByRole('combobox', { name: words.who('Jens Iversen') }).click()
      await page.getByRole('option', { name: words.make }).click()
      await page.getByRole('button', { name: words.all }).waitFor()
      await lookEverywhere(page, `talks-look-${language}`)
      await page.getByRole('button', { name: words.all }).click()
      await page.getByText(words.brought).waitFor()
      await page.getByRole('heading', { name: words.really }).waitFor()
      await page.getByRole('link', { name: 'Oyinkan Ade' }).waitFor()
      await lookEverywhere(page, `talks-report-${language}`)
      await page.getByRole('button', { name: words.undo }).click()
      await page.getByText(words.wasUndone).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    }
  })
})
