import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { settle } from './settle.ts'
import { fillToday } from './today-people.ts'
import { waitUntil } from './wait-until.ts'

const WORDS = {
  en: {
    title: 'Today',
    first: 'Your first week',
    nobody: 'Nobody waits for you',
    doToday: 'Do today',
    owed: 'You owe',
    plan: 'Plan',
    quick: 'Quick touch',
    nearest: 'The nearest',
    touches: 'Small acts',
    meetings: 'Meet in person',
    reply: 'Has waited 2 days for your answer',
    thanks: 'You have not said thanks for an introduction',
    birthday: 'Turns 40 today',
    near: 'Customer, nothing for 100 days',
    met: '6 talks, never met, both in Sevilla',
    act: (name: string) => `Act: ${name}`,
    text: 'What you would write',
    brief: 'Brief',
    mail: 'Mail: marta@huerta.example',
    done: (name: string) => `${name}: done.`,
    undo: 'Undo',
    later: (name: string) => `Put off: ${name}`,
    week: 'In a week',
    notNeeded: (name: string) => `${name}: not needed.`,
    call: 'Call: +34655010203',
    talked: 'Did you talk with Luis Vega Marín?',
    yes: 'Yes, note it',
  },
  es: {
    title: 'Hoy',
    first: 'Su primera semana',
    nobody: 'Nadie le espera',
    doToday: 'Hacer hoy',
    owed: 'Tiene pendiente',
    plan: 'Planificar',
    quick: 'Gesto rápido',
    nearest: 'Los más cercanos',
    touches: 'Pequeños gestos',
    meetings: 'Verse en persona',
    reply: 'Espera su respuesta desde hace 2 días',
    thanks: 'No ha dado las gracias por una presentación',
    birthday: 'Cumple 40 hoy',
    near: 'Cliente, sin contacto desde hace 100 días',
    met: '6 conversaciones, nunca en persona, ambos en Sevilla',
    act: (name: string) => `Actuar: ${name}`,
    text: 'Lo que escribiría',
    brief: 'Breve',
    mail: 'Correo: marta@huerta.example',
    done: (name: string) => `${name}: hecho.`,
    undo: 'Deshacer',
    later: (name: string) => `Aplazar: ${name}`,
    week: 'En una semana',
    notNeeded: (name: string) => `${name}: no hace falta.`,
    call: 'Llamar: +34655010203',
    talked: '¿Ha hablado con Luis Vega Marín?',
    yes: 'Sí, anotarlo',
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

for (const language of FLOW_LANGUAGES)
  describe(`today (${language})`, FLOW_TIME, () => {
    const words = WORDS[language]
    let house: House
    let ids: Readonly<Record<string, string>>
    before(async () => {
      house = await House.open()
      await house.addOwner()
    })
    after(() => house.close())

    const asked = async () => {
      const today = await house.ask<Record<'doToday' | 'plan', { cardId: string }[]>>('GET', '/today')
      return [...today.doToday, ...today.plan].map(({ cardId }) => cardId)
    }
    const shown = (page: Awaited<ReturnType<House['enter']>>['page'], title: string) =>
      page.getByRole('region', { name: title })

    test('begins with the first steps where nobody is known, and is not the first page then', async () => {
      const { page, context, troubles } = await house.enter('/', { language })
      await page.waitForURL('**/people')
      await page.goto('/today')
      await page.getByRole('heading', { name: words.first }).waitFor()
      await page.getByRole('heading', { name: words.nobody }).waitFor()
      await lookEverywhere(page, `today-empty-${language}`)
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test('puts everybody in their place, and says why', async () => {
      ids = await fillToday(house)
      const { page, context, troubles } = await house.enter('/', { language })
      await page.waitForURL('**/today')
      await shown(page, words.owed).getByText(words.reply).waitFor()
      await shown(page, words.owed).getByText(words.thanks).waitFor()
      await shown(page, words.doToday).getByText('Luis Vega Marín').waitFor()
      await shown(page, words.doToday).getByText('Óscar Benítez').waitFor()
      await shown(page, words.plan).getByText('Rosa Camacho').waitFor()
      await shown(page, words.quick).getByText(words.birthday).waitFor()
      await shown(page, words.nearest).getByText(words.near).waitFor()
      await shown(page, words.touches).getByText('Elena Rubio').waitFor()
      await shown(page, words.meetings).getByText(words.met).waitFor()
      await lookEverywhere(page, `today-${language}`)
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test('is done in two clicks with a text that the person was never sent, and taken back', async () => {
      const { page, context, troubles } = await house.enter('/today', { language })
      const name = 'Marta Ibáñez'
      const open = () => page.getByRole('button', { name: words.act(name) }).click()
      const text = page.getByRole('textbox', { name: words.text })
      await open()
      await text.filter({ hasText: /Marta/ }).waitFor()
      await lookEverywhere(page, `today-act-${language}`)
      const first = await text.inputValue()
      const mail = page.getByRole('link', { name: words.mail })
      assert.ok((await mail.getAttribute('href'))!.includes(encodeURIComponent(first.split('\n')[0]!)))
      await mail.evaluate((link) =>
        link.addEventListener('click', (event: { preventDefault(): void }) => event.preventDefault()),
      )
      await mail.click()
      await page.getByText(words.done(name)).waitFor()
      await page.getByRole('button', { name: words.act(name) }).waitFor({ state: 'detached' })
      await page.getByRole('button', { name: words.undo }).click()
      await open()
      await waitUntil(
        () => text.inputValue(),
        (value) => value === first,
      )
      await page.keyboard.press('Escape')
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test('goes by keys alone: through the rows, into the act, put off and not needed, and the server knows', async () => {
      const { page, context, troubles } = await house.enter('/today', { language })
      const luis = page.getByRole('button', { name: words.act('Luis Vega Marín') })
      await luis.waitFor()
      for (let presses = 0; presses < 20; presses += 1) {
        if (await luis.evaluate((button) => button.matches(':focus'))) break
        await page.keyboard.press('j')
      }
      await page.keyboard.press('Enter')
      const call = page.getByRole('link', { name: words.call })
      await call.evaluate((link) =>
        link.addEventListener('click', (event: { preventDefault(): void }) => event.preventDefault()),
      )
      await call.press('Enter')
      await page.getByText(words.talked).waitFor()
      await page.getByRole('button', { name: words.yes }).press('Enter')
      await luis.waitFor({ state: 'detached' })
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await settle(page)

      const oscar = page.getByRole('button', { name: words.act('Óscar Benítez') })
      await oscar.focus()
      await page.keyboard.press('s')
      await page.getByRole('menuitem', { name: words.week }).press('Enter')
      await oscar.waitFor({ state: 'detached' })

      await page.getByRole('button', { name: words.act('Rosa Camacho') }).focus()
      await page.keyboard.press('n')
      await page.getByText(words.notNeeded('Rosa Camacho')).waitFor()
      const given = ['Luis', 'Óscar', 'Rosa'].map((given) => ids[given]!)
      await waitUntil(asked, (now) => given.every((cardId) => !now.includes(cardId)))
      assert.ok((await asked()).includes(ids['Nuria']!))
      assert.deepEqual(troubles, [])
      await context.close()
    })
  })
