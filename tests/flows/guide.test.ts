import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { FLOW_LANGUAGES, FLOW_TIME, House, takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'

const CHAPTER = { en: 'A contact', es: 'Un contacto' }
const OTHER = { en: 'En español', es: 'In English' }
const SEEN = '[...document.images].every((image) => image.complete && image.naturalWidth > 0) && document.images.length'

describe('the guide', FLOW_TIME, () => {
  let house: House
  before(async () => {
    house = await House.open()
  })
  after(() => house.close())

  test('is read in the language of the browser, with its pictures, narrow and in the dark', async () => {
    for (const language of FLOW_LANGUAGES) {
      const { page, troubles } = await house.visit({ language, screen: { width: 360, height: 740 }, scheme: 'dark' })
      await page.goto('/guide')
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `guide-${language}`)
      await page.getByRole('link', { name: CHAPTER[language], exact: true }).click()
      await page.getByRole('heading', { level: 1, name: CHAPTER[language] }).waitFor()
      await page.waitForLoadState('load')
      assert.ok(Number(await page.evaluate(SEEN)) > 3, 'pictures are missing')
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
      assert.deepEqual(await lookForBarriers(page), [])
      await takePicture(page, `guide-chapter-${language}`)
      await page.getByRole('link', { name: OTHER[language] }).click()
      await page.getByRole('heading', { level: 1, name: CHAPTER[language === 'es' ? 'en' : 'es'] }).waitFor()
      assert.deepEqual(troubles, [])
    }
  })
})
