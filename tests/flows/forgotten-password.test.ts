import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type MailBox, openMailBox } from '#kit/mail-box.ts'
import { freePort } from '../sign-in/free-port.ts'
import { FLOW_LANGUAGES, FLOW_TIME, House, OWNER, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const WORDS = {
  en: {
    email: 'E-mail',
    ask: 'Forgotten the password?',
    send: 'Send me the link',
    sent: /the e-mail is on its way/,
    back: 'Back to signing in',
    save: 'Save the password',
    search: 'Search everything',
  },
  es: {
    email: 'Correo',
    ask: '¿Ha olvidado la contraseña?',
    send: 'Enviarme el enlace',
    sent: /el correo está en camino/,
    back: 'Volver a la entrada',
    save: 'Guardar la contraseña',
    search: 'Buscar en todo',
  },
}

describe('a forgotten password', FLOW_TIME, () => {
  let house: House
  let mail: MailBox
  before(async () => {
    mail = await openMailBox()
    const port = await freePort()
    house = await House.open({
      LAZO_PORT: String(port),
      LAZO_URL: `http://localhost:${port}`,
      LAZO_SMTP: `smtp://127.0.0.1:${mail.port}?encryption=none`,
      LAZO_MAIL_FROM: 'Lazo <lazo@example.org>',
    })
    await house.addOwner()
  })
  after(async () => {
    await house?.close()
    await mail?.close()
  })

  for (const [at, language] of FLOW_LANGUAGES.entries())
    test(`is set anew by a letter, and nobody is told who has an account (${language})`, async () => {
      const words = WORDS[language]
      const { page, context, troubles } = await house.visit({ language })
      const button = (name: string) => page.getByRole('button', { name, exact: true })
      const home = `${house.url.replace('127.0.0.1', 'localhost')}/people`
      await page.goto(home)
      for (const email of ['nobody@example.net', OWNER.email]) {
        await page.getByLabel(words.email).fill(email)
        await button(words.ask).press('Enter')
        assert.equal(await page.getByLabel(words.email).inputValue(), email)
        await page.keyboard.press('Enter')
        await page.getByText(words.sent).waitFor()
        assert.deepEqual(await lookForBarriers(page), [])
        await takePicture(page, `forgotten-${language}`)
        if (email !== OWNER.email) await button(words.back).press('Enter')
      }
      await mail.untilLetters(at + 1)
      assert.deepEqual([...(mail.letters[at]?.to ?? [])], [OWNER.email])
      const link = /http:\/\/localhost:\d+\/\S+token=[\w-]+/.exec(mail.letters[at]!.text)?.[0]
      assert.ok(link, mail.letters[at]!.text)
      await page.goto(link)
      const password = `battery of the ${language} horse`
      await page.locator('input[name=password]').fill(password)
      await button(words.save).press('Enter')
      await page.locator('input[name=password]').waitFor({ state: 'detached' })
      await page.goto(home)
      await page.getByLabel(words.email).fill(OWNER.email)
      await page.locator('input[name=password]').fill(password)
      await page.keyboard.press('Enter')
      await page.getByLabel(words.search).waitFor()
      assert.deepEqual(troubles, [])
      await context.close()
    })
})
