import type { Page } from 'playwright-core'
import type { FlowLanguage } from '../house.ts'
import { type Ask, fillOffice, type Office } from './office.ts'
import { firstPictures, type Picture, pictures } from './pictures.table.ts'
import { Studio } from './studio.ts'

/** Of 100: people and letters stay sharp, and a picture is some 40 kB. */
const QUALITY = 82

/** A picture as it is kept. */
export interface Taken {
  readonly name: string
  readonly bytes: Buffer
}

/** Takes the pictures of a language, one after the other; all of them unless some are named. */
export async function* takePictures(language: FlowLanguage, wanted: readonly string[] = []): AsyncGenerator<Taken> {
  const isWanted = ({ name }: Picture) => wanted.length === 0 || wanted.includes(name)
  const studio = await Studio.open(language)
  try {
    await studio.addOwner()
    for (const picture of firstPictures.filter(isWanted)) yield await take(studio, noOffice, picture)
    const office = await openOffice(studio)
    for (const picture of pictures.filter(isWanted)) yield await take(studio, office, picture)
  } finally {
    await studio.close()
  }
}

const noOffice: Office = { person: '', other: '', organization: '', book: '', formPath: '', device: '' }

async function openOffice(studio: Studio): Promise<Office> {
  const page = await studio.look({ width: 1280, height: 800 })
  await page.goto('/people')
  const ask = ((method, path, body) => studio.ask(page, method, path, body)) as Ask
  const office = await fillOffice(ask, studio.language)
  await page.context().close()
  return office
}

async function take(studio: Studio, office: Office, { name, look, set }: Picture): Promise<Taken> {
  const page = await studio.look(look)
  try {
    await set({ page, studio, office, language: studio.language })
    await page.evaluate(SETTLE)
    return { name, bytes: await shoot(page) }
  } catch (error) {
    throw new Error(`the picture ${name} (${studio.language}) could not be taken`, { cause: error })
  } finally {
    await page.context().close()
  }
}

/** Runs in the page: waits for letters, photos and what still moves, and takes the caret away, which blinks. */
const SETTLE = `(async () => {
  if (document.activeElement?.style) document.activeElement.style.caretColor = 'transparent'
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))
  await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)))
})()`

/** Playwright knows PNG and JPEG alone; the browser writes WebP too, at a third of the size. */
async function shoot(page: Page): Promise<Buffer> {
  const protocol = await page.context().newCDPSession(page)
  const { data } = await protocol.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  return Buffer.from(data, 'base64')
}
