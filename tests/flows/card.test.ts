import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { FLOW_LANGUAGES, FLOW_TIME, type FlowLanguage, House, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { settle } from './settle.ts'
import { waitUntil } from './wait-until.ts'

const WORDS = {
  en: {
    given: 'First name',
    surname: 'Surname',
    surname2: 'Second surname',
    phone: 'Phone',
    email: 'E-mail',
    organization: 'Organisation',
    title: 'Job title',
    save: 'Save',
    edit: 'Edit',
    favorite: 'Favourite or not',
    more: 'More for this contact',
    history: 'History',
    labels: 'Labels…',
    ownLabels: 'Labels only for me',
    qr: 'Show as QR code',
    alike: 'Perhaps this contact is here already',
    unsaved: 'Leave without saving?',
    stay: 'Go on editing',
    addDays: 'Add to “Dates and relations”',
    addPersonal: 'Add to “Personal”',
    relation: 'Relation',
    personal: 'Personal detail',
    who: 'Who',
    makeZoe: 'Make “Zoe Nueva” as a new contact',
    lock: 'Only you see this',
    health: /health/,
    putBack: /^(?:Put back|Remove) /,
    asThen: 'Make the contact as it was then',
    back: 'Back to the contact',
    work: 'Work',
    elsewhere: 'Works elsewhere now…',
    photo: 'Use this photo',
    signature: 'Paste a signature…',
    paste: 'Paste the end of a mail here',
    take: 'Put into the form',
  },
  es: {
    given: 'Nombre',
    surname: 'Primer apellido',
    surname2: 'Segundo apellido',
    phone: 'Teléfono',
    email: 'Correo',
    organization: 'Organización',
    title: 'Cargo',
    save: 'Guardar',
    edit: 'Editar',
    favorite: 'Favorito o no',
    more: 'Más acciones del contacto',
    history: 'Historial',
    labels: 'Etiquetas…',
    ownLabels: 'Etiquetas solo para mí',
    qr: 'Mostrar como código QR',
    alike: 'Quizá este contacto ya está',
    unsaved: '¿Salir sin guardar?',
    stay: 'Seguir editando',
    addDays: 'Añadir a «Fechas y relaciones»',
    addPersonal: 'Añadir a «Personal»',
    relation: 'Relación',
    personal: 'Dato personal',
    who: 'Quién',
    makeZoe: 'Crear «Zoe Nueva» como contacto nuevo',
    lock: 'Solo usted lo ve',
    health: /salud/,
    putBack: /^(?:Recuperar|Quitar) /,
    asThen: 'Dejar el contacto como estaba entonces',
    back: 'Volver al contacto',
    work: 'Trabajo',
    elsewhere: 'Ahora trabaja en otro sitio…',
    photo: 'Usar esta foto',
    signature: 'Pegar una firma…',
    paste: 'Pegue aquí el final de un correo',
    take: 'Llevar al formulario',
  },
} as const satisfies Record<FlowLanguage, Record<string, string | RegExp>>

const SIGNATURE = `Julia Otero Vidal
Directora comercial
Astilleros del Norte, S.A.
M: +34 655 11 22 33
julia.otero@astilleros.example`

describe('a card', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house.close())

  /** Makes a person through the form and stays on their page. */
  async function addPerson(page: Page, language: FlowLanguage, surname: string): Promise<void> {
    const words = WORDS[language]
    await page.getByRole('textbox', { name: words.given, exact: true }).fill('Marta')
    await page.getByRole('textbox', { name: words.surname, exact: true }).fill(surname)
    await page.getByRole('textbox', { name: words.surname2, exact: true }).fill('Ibáñez')
    await page.getByRole('textbox', { name: words.phone, exact: true }).fill('+34 612 34 56 78')
    await page.getByRole('textbox', { name: words.email, exact: true }).fill(`${language}@vega.example`)
    await page.getByRole('combobox', { name: words.organization, exact: true }).fill('Talleres Ruiz, S.L.')
    await page.getByRole('textbox', { name: words.title, exact: true }).fill('Jefa de compras')
    await page.getByRole('button', { name: words.save, exact: true }).click()
    await page.waitForURL(/\/people\/(?!local-)[\w-]+$/)
    await page.getByRole('heading', { level: 1, name: `Marta ${surname} Ibáñez` }).waitFor()
  }

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    test(`is made, warned of when it is here already, and edited in place (${language})`, async () => {
      const { page, troubles, context } = await house.enter('/new', { language })
      await page.getByRole('textbox', { name: words.given, exact: true }).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `card-new-${language}`)
      await addPerson(page, language, language === 'en' ? 'de la Vega' : 'del Olmo')
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `card-${language}`)

      await page.getByRole('button', { name: `${language}@vega.example`, exact: true }).click()
      await page.getByRole('textbox', { name: words.email, exact: true }).fill(`new-${language}@vega.example`)
      assert.deepEqual(await lookForBarriers(page), [])
      await page.keyboard.press('Control+s')
      await page.getByRole('button', { name: `new-${language}@vega.example`, exact: true }).waitFor()
      assert.match(await page.locator(':focus').innerText(), /^new-/)

      await page.keyboard.press('Enter')
      await page.getByRole('textbox', { name: words.email, exact: true }).fill('given up')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: `new-${language}@vega.example`, exact: true }).waitFor()

      await page.keyboard.press('c')
      await page.getByRole('textbox', { name: words.email, exact: true }).fill(`new-${language}@vega.example`)
      await page.getByRole('region', { name: words.alike }).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog', { name: words.unsaved }).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await page.getByRole('button', { name: words.stay }).click()
      assert.match(page.url(), /\/new$/)
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }

  test('keeps what is private apart, makes related people, and goes back by its history', async () => {
    for (const language of FLOW_LANGUAGES) {
      const words = WORDS[language]
      const { page, troubles, context } = await house.enter('/new', { language })
      await addPerson(page, language, language === 'en' ? 'Prats' : 'Soler')

      await page.getByRole('button', { name: words.addPersonal }).click()
      await page.getByRole('menuitem', { name: words.personal }).click()
      await page.getByPlaceholder(words.personal).fill('Diabetes')
      await page.getByText(words.health).waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await page.keyboard.press('Enter')
      await page.getByRole('img', { name: words.lock }).waitFor()

      await page.getByRole('button', { name: words.addDays }).click()
      await page.getByRole('menuitem', { name: words.relation }).click()
      await page.getByRole('textbox', { name: words.who }).fill('Zoe Nueva')
      await page.getByRole('option', { name: words.makeZoe }).click()
      await page.getByRole('button', { name: words.save, exact: true }).click()
      await page.locator('article').getByRole('link', { name: 'Zoe Nueva' }).waitFor()

      await page.getByRole('button', { name: words.favorite }).click()
      await page.locator('[aria-pressed=true]').first().waitFor()
      await page.getByRole('button', { name: words.more }).click()
      await page.getByRole('menuitem', { name: words.labels }).click()
      await page.getByRole('dialog').locator('input:focus').waitFor()
      await page.getByRole('dialog').getByLabel(words.ownLabels).fill('Padrinos')
      await page.keyboard.press('Enter')
      await settle(page)
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `card-own-label-${language}`)
      await page.getByRole('dialog').getByRole('button', { name: words.save, exact: true }).click()
      const chip = page.locator('article').getByRole('link', { name: 'Padrinos' })
      await chip.getByRole('img', { name: words.lock }).waitFor()
      await takePicture(page, `card-own-chip-${language}`)
      await page.getByRole('button', { name: words.more }).click()
      await page.getByRole('menuitem', { name: words.qr }).click()
      await page.getByRole('dialog').locator('svg[role=img]').waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await page.keyboard.press('Escape')

      await page.keyboard.press('h')
      await page.waitForURL(/\/history$/)
      await page.getByRole('button', { name: words.putBack }).first().waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `card-history-${language}`)
      await page.getByRole('button', { name: words.putBack }).first().click()
      await page.goBack()
      const zoe = page.locator('article').getByRole('link', { name: 'Zoe Nueva' })
      await zoe.waitFor({ state: 'detached' })

      await page.keyboard.press('h')
      // The newest is how the contact is; the one before had the relation, and the oldest is how it was made.
      await page.getByRole('button', { name: words.asThen }).nth(1).waitFor()
      await page.getByRole('button', { name: words.asThen }).first().click()
      await page.getByRole('link', { name: words.back }).click()
      await zoe.waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    }
  })

  test('has the focus where one types, and keeps a day there never is until it is put right', async () => {
    const words = WORDS.en
    const { page, troubles } = await house.enter('/new')
    await addPerson(page, 'en', 'Bosch')
    const focused = page.locator(':focus')
    await page.keyboard.press('e')
    await page.waitForURL(/\/edit$/)
    await page.getByRole('textbox', { name: words.given, exact: true }).waitFor()
    assert.equal(await focused.inputValue(), 'Marta')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: 'Marta Bosch Ibáñez' }).waitFor()
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1)

    await page.getByRole('button', { name: words.more }).click()
    await page.getByRole('menuitem', { name: words.labels }).click()
    await page.getByRole('dialog').locator('input:focus').waitFor()
    await page.keyboard.type('Clientes VIP')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: words.save, exact: true }).click()
    await page.locator('article').getByText('Clientes VIP').first().waitFor()

    await page.getByRole('button', { name: words.addDays }).click()
    await page.getByRole('menuitem', { name: 'Date', exact: true }).click()
    await page.getByRole('textbox', { name: 'Day', exact: true }).fill('31')
    await page.getByRole('combobox', { name: 'Month' }).selectOption('2')
    for (const key of ['Enter', 'Control+s']) {
      await page.keyboard.press(key)
      assert.equal(await page.getByRole('textbox', { name: 'Day', exact: true }).inputValue(), '31')
    }
    await page.getByRole('alert').getByText('There is no such day.').waitFor()
    await page.getByRole('textbox', { name: 'Day', exact: true }).fill('28')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /28/ }).first().waitFor()
    assert.deepEqual(troubles, [])
  })

  for (const language of FLOW_LANGUAGES) {
    const words = WORDS[language]
    test(`is read from a signature, gets a photo that is cut before, and moves to another organisation (${language})`, async () => {
      const { page, troubles, context } = await house.enter('/new', { language })
      await page.getByRole('button', { name: words.signature }).click()
      await page.getByLabel(words.paste).fill(SIGNATURE)
      await page.getByRole('checkbox', { name: /Julia Otero Vidal/ }).waitFor()
      await settle(page)
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `card-signature-${language}`)
      await page.getByRole('button', { name: words.take }).click()
      await page.keyboard.press('Control+s')
      await page.waitForURL(/\/people\/(?!local-)[\w-]+$/)
      await page.getByRole('heading', { level: 1, name: 'Julia Otero Vidal' }).waitFor()

      const buffer = await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 200 } })
      await page.locator('input[type=file]').first().setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer })
      await page.locator('.ReactCrop__drag-handle').first().waitFor()
      await untilSquare(page)
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `card-crop-${language}`)
      const saved = page.waitForResponse(
        (answer) => answer.url().includes('/photo') && answer.request().method() === 'PUT',
      )
      await page.getByRole('button', { name: words.photo }).click()
      assert.equal((await saved).status(), 200)

      await page.getByRole('button', { name: words.elsewhere }).click()
      await page.getByRole('dialog').getByRole('combobox', { name: words.organization }).fill('Gráficas Sol')
      await page.getByRole('dialog').getByRole('button', { name: words.save }).click()
      const work = page.getByRole('region', { name: words.work, exact: true })
      await work.getByText('Gráficas Sol').waitFor()
      await work.getByText('Astilleros del Norte, S.A.').waitFor()
      await takePicture(page, `card-moved-${language}`)
      assert.deepEqual(troubles, [])
      await context.close()
    })
  }
})

/** Waits until the selection is a square as high as the picture: the dialog grows into its place. */
async function untilSquare(page: Page): Promise<void> {
  const boxOf = (selector: string) => page.locator(selector).boundingBox()
  await waitUntil(
    () => Promise.all([boxOf('.ReactCrop__crop-selection'), boxOf('.ReactCrop img')]),
    ([square, picture]) =>
      square !== null &&
      picture !== null &&
      Math.abs(square.width - square.height) < 2 &&
      Math.abs(square.height - picture.height) < 2,
  )
}
