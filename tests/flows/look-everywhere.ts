import assert from 'node:assert/strict'
import type { CDPSession, Page } from 'playwright-core'
import { takePicture } from './house.ts'
import { lookForBarriers } from './look-for-barriers.ts'
import { settle } from './settle.ts'

const HEIGHT = 900

/** What people have set as the size of letters in their browser, in pixels. */
const LETTERS = { usual: 16, double: 32 }

interface Way {
  readonly width: number
  readonly scheme: 'light' | 'dark'
  readonly letters?: keyof typeof LETTERS
  readonly isChecked?: boolean
}

/**
 * The ways people look at a screen: as narrow as WCAG 2.2 asks for (1.4.10), with letters twice as big (1.4.4), and on what they
 * have. Barriers are looked for where most differs: wide and light, narrow and dark.
 */
const WAYS: readonly Way[] = [
  { width: 320, scheme: 'light' },
  { width: 360, scheme: 'dark', isChecked: true },
  { width: 768, scheme: 'light' },
  { width: 1280, scheme: 'light', letters: 'double' },
  { width: 1440, scheme: 'dark' },
  { width: 1440, scheme: 'light', isChecked: true },
]

/** Runs in the page: what is wider than its place, the page itself and what stands in it alike, by how many pixels. */
const OVERHANG = `[document.documentElement, ...document.querySelectorAll('#main, [role=dialog], .mantine-Button-label')]
  .map((element) => [element, element.scrollWidth - element.clientWidth])
  .filter(([, pixels]) => pixels > 1)
  .map(([element, pixels]) => pixels + ' px: ' + element.tagName + ' ' + element.textContent.slice(0, 60))`

/** Stores the screen narrow, middling and wide, in light and dark, with big letters too; it must fit each, and keep nobody out. */
export async function lookEverywhere(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()!
  const protocol = await page.context().newCDPSession(page)
  for (const way of WAYS) await look(page, protocol, way, name)
  await page.setViewportSize(before)
  await protocol.detach()
}

async function look(page: Page, protocol: CDPSession, way: Way, name: string): Promise<void> {
  const { width, scheme, letters = 'usual', isChecked = false } = way
  const picture = [name, width, scheme, ...(letters === 'usual' ? [] : [letters])].join('-')
  await protocol.send('Page.setFontSizes', { fontSizes: { standard: LETTERS[letters] } })
  await page.setViewportSize({ width, height: HEIGHT })
  await page.emulateMedia({ colorScheme: scheme })
  await page.locator(`html[data-mantine-color-scheme=${scheme}]`).waitFor()
  await settle(page)
  assert.deepEqual(await page.evaluate(OVERHANG), [], `${picture} is wider than its place`)
  if (isChecked) assert.deepEqual(await lookForBarriers(page), [], picture)
  await takePicture(page, picture)
}
