import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import { Colleague } from './colleague.ts'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House } from './house.ts'
import { lookEverywhere } from './look-everywhere.ts'
import { waitUntil } from './wait-until.ts'

const WORDS = {
  en: {
    link: 'Self-check: who needs what',
    begin: 'Begin the self-check',
    first: 'Who uses contacts, and with what?',
    second: 'Who keeps which contacts?',
    doubles: 'Who creates doubles?',
    correct: 'Correct the numbers',
    members: 'members',
    counted: /Lazo counted 2/,
    act: 'Something is to be done',
    why: 'Why do doubles come about here?',
    fourth: 'Does anybody lose contacts?',
    fine: 'Fine as it is',
    skip: 'Skip',
    where: 'Which programs outside Lazo do people look contacts up in?',
    seats: 'Who needs a CRM seat?',
    ticks: 'What Luis Vega makes',
    orders: 'orders',
    saved: 'Luis Vega: saved.',
    undo: 'Undo',
    price: 'Price of a CRM seat a month, if you know it',
    seat: '1 person needs a CRM seat',
    connection: '1 person only needs the connection',
    saves: /would cost 600 a year; .* it is 300\. That saves 300\./,
    table: 'Save as a table (CSV)',
    finish: 'Finish',
    again: 'Change something',
    anew: 'Begin a new self-check',
    report: 'Report',
    own: 'What the self-check says of you',
    makes: 'makes orders',
  },
  es: {
    link: 'Autodiagnóstico: quién necesita qué',
    begin: 'Empezar el autodiagnóstico',
    first: '¿Quién usa contactos y con qué?',
    second: '¿Quién guarda qué contactos?',
    doubles: '¿Quién crea duplicados?',
    correct: 'Corregir los números',
    members: 'miembros',
    counted: /Lazo contó 2/,
    act: 'Hay algo que hacer',
    why: '¿Por qué surgen aquí los duplicados?',
    fourth: '¿Alguien pierde contactos?',
    fine: 'Está bien así',
    skip: 'Saltar',
    where: '¿En qué programas fuera de Lazo consulta contactos la gente?',
    seats: '¿Quién necesita una plaza de CRM?',
    ticks: 'Lo que hace Luis Vega',
    orders: 'pedidos',
    saved: 'Luis Vega: guardado.',
    undo: 'Deshacer',
    price: 'Precio mensual de una plaza de CRM, si lo sabe',
    seat: '1 persona necesita una plaza de CRM',
    connection: '1 persona solo necesita la conexión',
    saves: /costaría 600 al año; .* 300\. Se ahorran 300\./,
    table: 'Guardar como tabla (CSV)',
    finish: 'Terminar',
    again: 'Cambiar algo',
    anew: 'Empezar un nuevo autodiagnóstico',
    report: 'Informe',
    own: 'Lo que el autodiagnóstico dice de usted',
    makes: 'hace pedidos',
  },
} as const satisfies Record<FlowLanguage, Record<string, unknown>>

const LUIS = { email: 'luis@example.org', name: 'Luis Vega', password: 'quiet river stones' }

for (const language of FLOW_LANGUAGES)
  describe(`the self-check (${language})`, FLOW_TIME, () => {
    const words = WORDS[language]
    let house: House
    let luis: Colleague
    before(async () => {
      house = await House.open()
      await house.addOwner()
      luis = await Colleague.join(house, LUIS)
      const { id } = await house.ask<{ id: string }>('POST', '/books', { name: 'Clientes', kind: 'shared' })
      await house.ask('PUT', `/books/${id}/grants/members/${luis.memberId}`, { right: 'edit' })
      for (const ask of [house, luis])
        await ask.ask('POST', '/cards', {
          bookIds: [id],
          name: { full: 'Paz Gil' },
          emails: { e: { address: 'paz@example.org' } },
        })
    })
    after(() => house.close())

    test('is found, answered, corrected and left, and goes on where it was left', async () => {
      const { page, context, troubles } = await house.enter('/administration', { language })
      await page.getByRole('link', { name: words.link }).click()
      await page.getByRole('button', { name: words.begin }).click()
      await page.getByRole('heading', { name: words.first }).waitFor()
      await page.getByRole('button', { name: words.correct }).click()
      await page.getByRole('textbox', { name: words.members, exact: true }).fill('5')
      await page.getByText(words.counted).waitFor()
      await page.getByRole('textbox', { name: words.where }).fill('Excel en un disco')
      await lookEverywhere(page, `self-check-question-${language}`)
      await page.getByRole('button', { name: words.act }).click()
      await page.getByRole('heading', { name: words.second }).waitFor()
      await page.getByRole('button', { name: words.fine }).press('Enter')
      await page.getByRole('heading', { name: words.doubles }).waitFor()
      await page.getByRole('listitem').filter({ hasText: 'Luis Vega' }).waitFor()
      await lookEverywhere(page, `self-check-doubles-${language}`)
      const why = page.getByRole('textbox', { name: words.why })
      await why.fill('Dos libretas')
      const isKept = page.waitForResponse((answer) => answer.url().includes('/self-check/answers') && answer.ok())
      await page.getByRole('button', { name: words.skip }).click()
      await page.getByRole('heading', { name: words.fourth }).waitFor()
      await isKept
      await page.goto('/self-check')
      await page.getByRole('heading', { name: words.doubles }).waitFor()
      assert.equal(await why.inputValue(), 'Dos libretas')
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test('ends in who needs a seat, which is ticked, undone, priced, saved and finished', async () => {
      const { page, context, troubles } = await house.enter('/self-check?step=seats', { language })
      const orders = page.getByRole('group', { name: words.ticks }).getByRole('checkbox', { name: words.orders })
      await orders.click()
      await page.getByText(words.saved).first().waitFor()
      await page.getByRole('button', { name: words.undo }).click()
      await waitUntil(
        () => orders.isChecked(),
        (isTicked) => !isTicked,
      )
      await orders.click()
      await waitUntil(
        () => orders.isChecked(),
        (isTicked) => isTicked,
      )
      await page.getByRole('textbox', { name: words.price }).fill('25')
      await lookEverywhere(page, `self-check-seats-${language}`)
      await page.getByRole('button', { name: words.fine }).click()
      const report = page.getByRole('article')
      await report.getByText(words.seat).waitFor()
      await report.getByText(words.connection).waitFor()
      await report.getByText(words.saves).waitFor()
      await report.getByText('Excel en un disco').first().waitFor()
      await lookEverywhere(page, `self-check-report-${language}`)
      await page.emulateMedia({ media: 'print' })
      const { x, y } = (await report.boundingBox())!
      assert.deepEqual([x, y], [0, 0], 'the report begins where the paper does')
      await page.emulateMedia({ media: 'screen' })
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: words.table }).click()
      const table = await readFile(await (await coming).path(), 'utf8')
      assert.match(table, /Luis Vega,/)
      assert.match(table, new RegExp(words.makes))
      await page.getByRole('button', { name: words.finish }).click()
      await page.getByRole('button', { name: words.again }).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test('tells a member what it says of them, and nothing of others', async () => {
      const { page, context, troubles } = await luis.enter('/self-check', { language })
      await page.getByRole('heading', { name: words.own }).waitFor()
      await page.getByText(words.makes).first().waitFor()
      assert.equal(await page.getByRole('main').getByText('Ana Ruiz').count(), 0)
      await lookEverywhere(page, `self-check-own-${language}`)
      assert.deepEqual(troubles, [])
      await context.close()
    })

    test('begins anew from the report of the last one, at its first question', async () => {
      const { page, context, troubles } = await house.enter('/self-check?step=report', { language })
      await page.getByRole('button', { name: words.anew }).click()
      await page.getByRole('heading', { name: words.first }).waitFor()
      await page.emulateMedia({ media: 'print' })
      await page.getByRole('heading', { name: words.first }).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })
  })
