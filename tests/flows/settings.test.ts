import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House, OWNER, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { settle } from './settle.ts'
import { signIn } from './sign-in.ts'

const WORDS = {
  en: {
    firstHour: 'Your first hour with Lazo',
    samples: 'Try it with sample contacts',
    noSamples: 'Remove the sample contacts',
    samplesGone: 'The sample contacts are gone',
    dismiss: 'I know my way, thank you',
    makeCard: 'Make my card',
    publicPage: 'Public page',
    isOn: 'Everybody can open it',
    savePage: 'Save the page',
    newForm: 'New form',
    makeForm: 'Make the form',
    noEntries: 'Nobody has filled it in yet',
    poster: 'Poster with the code',
  },
  es: {
    firstHour: 'Su primera hora con Lazo',
    samples: 'Probar con contactos de ejemplo',
    noSamples: 'Quitar los contactos de ejemplo',
    samplesGone: 'Ya no están los contactos de ejemplo',
    dismiss: 'Ya sé manejarme, gracias',
    makeCard: 'Crear mi tarjeta',
    publicPage: 'Página pública',
    isOn: 'Cualquiera puede abrirla',
    savePage: 'Guardar la página',
    newForm: 'Formulario nuevo',
    makeForm: 'Crear el formulario',
    noEntries: 'Nadie lo ha rellenado todavía',
    poster: 'Cartel con el código',
  },
}

for (const language of FLOW_LANGUAGES) {
  describe(`one’s own corner of Lazo, in ${language}`, FLOW_TIME, () => {
    const words = WORDS[language]
    let house: House
    before(async () => {
      house = await House.open()
      await house.addOwner()
    })
    after(() => house.close())

    test('begins with the first hour, whose steps tick themselves, and which goes for good', async () => {
      const { page, troubles } = await house.enter('/people', { language })
      await page.getByRole('heading', { name: words.firstHour }).waitFor()
      await page.getByRole('button', { name: words.samples, disabled: false }).waitFor()
      await settle(page)
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `first-hour-${language}`)
      await page.getByRole('button', { name: words.samples }).click()
      await page.getByRole('grid').or(page.getByRole('listbox')).or(page.getByRole('list')).first().waitFor()
      await page.goto('/welcome')
      await page.locator('li[data-done]').first().waitFor()
      assert.equal(await page.locator('li[data-done]').count(), 1)
      await page.getByRole('button', { name: words.dismiss }).click()
      await page.waitForURL('**/people')
      await page.goto('/settings')
      await page.getByRole('button', { name: words.noSamples }).click()
      await page.getByText(words.samplesGone).waitFor()
      await page.goto('/people')
      await page.locator('main h2').first().waitFor()
      assert.equal(await page.getByRole('heading', { name: words.firstHour }).count(), 0)
      assert.deepEqual(troubles, [])
    })

    test('makes a card of one’s own, and a public page of it', async () => {
      const { page, troubles } = await house.enter('/me', { language })
      await page.getByRole('button', { name: words.makeCard }).click()
      await page.getByRole('heading', { name: words.publicPage }).waitFor()
      const address = '/p/ana-ruiz-de-la-prada'
      assert.equal((await page.request.get(address)).status(), 404)
      await page.getByRole('switch', { name: words.isOn }).focus()
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: words.savePage }).click()
      await page.getByRole('link', { name: address }).waitFor()
      assert.match(await (await page.request.get(address)).text(), /Ana Ruiz de la Prada/)
      assert.deepEqual(troubles, [])
    })

    test('makes a form with a book of its own, and a poster with its code', async () => {
      const { page, troubles } = await house.enter('/forms', { language })
      await page.getByRole('button', { name: words.newForm }).click()
      await page.getByRole('dialog').waitFor()
      assert.deepEqual(await lookForBarriers(page), [])
      await page.getByRole('button', { name: words.makeForm }).click()
      await page.getByText(words.noEntries).waitFor()
      await page.getByRole('link', { name: words.poster }).click()
      const link = await page.locator('article p', { hasText: '/leave/' }).textContent()
      assert.equal((await page.request.get(link!)).status(), 200)
      assert.deepEqual(await lookForBarriers(page), [])
      assert.deepEqual(troubles, [])
    })
  })
}

describe('the state of the connection and the settings', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
    await house.addOwner()
  })
  after(() => house.close())

  test('shows what waits without a connection, and lets take it back', async () => {
    const { page, context } = await house.enter('/me')
    await page.getByRole('button', { name: 'Make my card' }).click()
    await page.getByRole('link', { name: 'Open as a contact' }).click()
    await page.getByRole('heading', { name: OWNER.name }).first().waitFor()
    // The code of the page is here before the connection goes.
    await page.getByRole('link', { name: /^Connection/ }).click()
    await page.getByRole('heading', { name: 'Connection' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: OWNER.name }).first().waitFor()
    await context.setOffline(true)
    await page.locator('body').click({ position: { x: 1, y: 400 } })
    await page.keyboard.press('s')
    await page.getByRole('link', { name: /^Connection/ }).click()
    await page.getByRole('button', { name: 'Take back' }).waitFor()
    assert.deepEqual(await lookForBarriers(page), [])
    await takePicture(page, 'sync-offline')
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.getByRole('button', { name: 'Take back' }).waitFor({ state: 'detached' })
    await context.setOffline(false)
  })

  test('settings count at once, by keyboard alone, and in the next browser', async () => {
    const { page } = await house.enter('/settings')
    await page.getByRole('radio', { name: 'English' }).focus()
    const told = page.waitForResponse(
      (answer) => answer.url().includes('/me/settings') && answer.request().method() === 'PATCH',
    )
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('heading', { name: 'Ajustes' }).waitFor()
    await told
    await page.getByRole('radio', { name: 'Muy grande' }).check()
    await page.locator('html[data-text-size=larger]').waitFor()
    assert.ok(Number(await page.evaluate('parseFloat(getComputedStyle(document.documentElement).fontSize)')) > 20)
    const other = await house.visit({ language: 'en' })
    await other.page.goto('/settings')
    await other.page.getByLabel('E-mail').fill(OWNER.email)
    await other.page.locator('input[name=password]').fill(OWNER.password)
    await other.page.getByRole('button', { name: 'Sign in' }).click()
    await other.page.getByRole('heading', { name: 'Ajustes' }).waitFor()
    assert.equal(await other.page.evaluate('document.documentElement.dataset.textSize'), 'larger')
  })

  test('a new password ends other browsers', async () => {
    const [here, there] = [await house.visit({ language: 'es' }), await house.visit({ language: 'es' })]
    for (const { page } of [here, there]) {
      await signIn(page, 'es', '/settings')
      await page.getByRole('heading', { name: 'Ajustes' }).waitFor()
    }
    const field = (name: string) => here.page.locator(`input[name=${name}]`)
    await field('current').fill('wrong')
    await field('next').fill('another horse battery')
    await here.page.getByRole('button', { name: 'Cambiar la contraseña' }).click()
    await here.page.getByRole('alert').waitFor()
    await field('current').fill(OWNER.password)
    await here.page.getByRole('button', { name: 'Cambiar la contraseña' }).click()
    await here.page.getByText('Contraseña cambiada').waitFor()
    await there.page.reload()
    await there.page.locator('input[name=password]').waitFor()
  })
})
