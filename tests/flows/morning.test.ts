import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { waitUntil } from './wait-until.ts'

const WORDS = {
  en: {
    morning: 'Today in the morning',
    mail: 'By mail',
    never: 'Never',
    daily: 'Every day',
    how: 'How often to be in touch',
    label: 'Label',
    ideal: 'Days, ideally',
    most: 'Days at most',
    set: 'Set',
    every: 'every 10 days, 20 at most',
    remove: 'Remove how often for Coro',
    undo: 'Undo',
  },
  es: {
    morning: 'Hoy, por la mañana',
    mail: 'Por correo',
    never: 'Nunca',
    daily: 'Cada día',
    how: 'Cada cuánto mantener el contacto',
    label: 'Etiqueta',
    ideal: 'Días, lo ideal',
    most: 'Días como mucho',
    set: 'Fijar',
    every: 'cada 10 días, 20 como mucho',
    remove: 'Quitar la frecuencia de Coro',
    undo: 'Deshacer',
  },
} as const

interface Cadences {
  readonly items: readonly { readonly label: string; readonly idealDays: number }[]
}

describe('what one is reminded of', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
    const { id } = await house.ask<{ id: string }>('POST', '/books', { name: 'Casa' })
    await house.ask('POST', '/cards', { bookIds: [id], name: { full: 'Berta Real' }, keywords: { Coro: true } })
  })
  after(() => house.close())

  const settings = () => house.ask<{ todayMail?: string }>('GET', '/me/settings')
  const cadences = () => house.ask<Cadences>('GET', '/ties/label-cadences')

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]

    test(`comes in the morning only where one asks for it (${language})`, async () => {
      const { page, context, troubles } = await house.enter('/settings', { language })
      const section = page.getByRole('region', { name: words.morning })
      const mail = section.getByRole('combobox', { name: words.mail })
      assert.equal(await mail.inputValue(), words.never)
      assert.deepEqual(await house.ask('GET', '/push/subscriptions'), { items: [] })
      await mail.click()
      await page.getByRole('option', { name: words.daily }).click()
      await waitUntil(settings, ({ todayMail }) => todayMail === 'daily')
      await mail.click()
      await page.getByRole('option', { name: words.never }).click()
      await waitUntil(settings, ({ todayMail }) => todayMail === 'off')
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test(`is how often to be in touch with those who have a label, and taken back (${language})`, async () => {
      const { page, context, troubles } = await house.enter('/settings', { language })
      const section = page.getByRole('region', { name: words.how })
      await section.getByRole('combobox', { name: words.label }).or(section.getByLabel(words.label)).first().fill('Co')
      await page.getByRole('option', { name: 'Coro' }).click()
      await section.getByRole('textbox', { name: words.ideal }).fill('10')
      await section.getByRole('textbox', { name: words.most }).fill('20')
      await section.getByRole('button', { name: words.set, exact: true }).click()
      await section.getByText(words.every).waitFor()
      await waitUntil(cadences, ({ items }) => items[0]?.label === 'Coro' && items[0].idealDays === 10)
      await section.scrollIntoViewIfNeeded()
      await lookEverywhere(page, `cadence-${language}`)
      await section.getByRole('button', { name: words.remove }).click()
      await section.getByText(words.every).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: words.undo }).last().click()
      await section.getByText(words.every).waitFor()
      await section.getByRole('button', { name: words.remove }).click()
      await waitUntil(cadences, ({ items }) => items.length === 0)
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }
})
