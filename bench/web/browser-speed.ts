import type { BrowserContext, Page } from 'playwright-core'
import type { BenchContext, Line } from '../harness/benchmark.ts'
import { median } from '../harness/median.ts'
import { memoryOf, stopRows, takeWatched, type Watched, watchPage, watchRows } from './watch-page.ts'
import { firstRow, searchBox, WebHouse, wholeCopy } from './web-house.ts'

const CARDS = 100_000
const [CHANGES, PIECE] = [10_000, 1000]

/** What people type, with the pauses of somebody who types fast. */
const TYPED = ['maria garcia', 'rodriguez', 'ana lop', 'gmail', '612345', 'talleres', 'jo gar', 'zubiz']
const PAUSE_MS = 60
/** A wheel that is turned as fast as fingers can: so many pixels, so often. */
const [TURN, TURNS, TURN_MS] = [700, 120, 16]

/** The web app with a hundred thousand cards in a real browser: `web browser [CARDS]`. */
export async function measureBrowser(context: BenchContext, cards = CARDS): Promise<void> {
  const house = await WebHouse.open(cards, context.note)
  try {
    const browser = await measureStarts(context, house)
    const page = browser.pages()[0]!
    await measureUse(context, page)
    await context.measure({
      label: 'memory of the tab with its workers',
      unit: 'MB',
      control: 'none',
      budget: { figure: { atMost: 300 } },
      work: () => memoryOf(page),
    })
    await measureCatchingUp(context, house, page)
    await browser.close()
  } finally {
    await house.close()
  }
}

/** Measures the first list, and gives a browser whose copy is whole. */
async function measureStarts(context: BenchContext, house: WebHouse): Promise<BrowserContext> {
  let browser = await house.newBrowser()
  await context.measure({
    label: 'sign-in until the first list, in a browser that was never here',
    unit: 'ms',
    control: 'cpu',
    budget: { figure: { atMost: 4000 } },
    work: async () => {
      await browser.close()
      browser = await house.newBrowser()
      return house.signIn(await browser.newPage())
    },
  })
  const page = browser.pages()[0]!
  const start = performance.now()
  await wholeCopy(page)
  context.note(`the whole copy was there ${Math.round((performance.now() - start) / 1000)} s later`)
  await watchPage(page)
  await context.measure({
    label: 'start until the first list, with a copy',
    unit: 'ms',
    control: 'cpu',
    budget: { figure: { atMost: 1500 } },
    work: async () => {
      await page.goto('about:blank')
      const from = performance.now()
      await page.goto('/people', { waitUntil: 'commit' })
      await firstRow(page)
      return performance.now() - from
    },
  })
  await wholeCopy(page)
  return browser
}

/** Types and scrolls, and tells what was seen meanwhile. */
async function measureUse(context: BenchContext, page: Page): Promise<void> {
  const seen: { typing: Watched[]; scrolling: Watched[] } = { typing: [], scrolling: [] }
  const keys = (share: number) => () => percentile(seen.typing.at(-1)!.keys, share)
  const painted = (share: number) => () => percentile(seen.typing.at(-1)!.painted, share)
  const use = async () => {
    seen.typing.push(await typeAll(page))
    seen.scrolling.push(await scrollFast(page))
  }
  const longest = () => Math.max(0, ...[...seen.typing, ...seen.scrolling].flatMap(({ long }) => long))
  const lines: Omit<Line, 'control'>[] = [
    {
      label: 'a key until its rows, p95',
      unit: 'ms',
      budget: { figure: { atMost: 16 } },
      work: async () => {
        await use()
        return keys(0.95)()
      },
    },
    { label: 'a key until its rows, p50', unit: 'ms', work: keys(0.5) },
    { label: 'a key until the frame with its rows is painted, p95', unit: 'ms', work: painted(0.95) },
    { label: 'a key until the frame with its rows is painted, p50', unit: 'ms', work: painted(0.5) },
    {
      label: 'the longest task while typing and scrolling (0: none over 50)',
      unit: 'ms',
      budget: { figure: { atMost: 100 } },
      work: longest,
    },
    {
      label: 'frames with a blank row while scrolling fast',
      unit: 'frames',
      budget: { figure: { atMost: 0 } },
      work: () => Math.max(...seen.scrolling.map(({ blank }) => blank)),
    },
  ]
  for (const line of lines) await context.measure({ ...line, control: line.unit === 'ms' ? 'cpu' : 'none' })
  const { keys: answered, unanswered } = seen.typing[0]!
  const frames = median(seen.scrolling.map((watched) => watched.frames))
  context.note(`${answered.length} keys, ${unanswered} after which nothing changed, ${frames} frames`)
}

async function typeAll(page: Page): Promise<Watched> {
  await takeWatched(page)
  for (const text of TYPED) {
    // A person types over what stands there, and not in the very moment in which it was marked.
    await searchBox(page).selectText()
    await page.waitForTimeout(PAUSE_MS)
    await searchBox(page).pressSequentially(text, { delay: PAUSE_MS })
  }
  const watched = await takeWatched(page)
  await searchBox(page).fill('')
  await firstRow(page)
  return watched
}

async function scrollFast(page: Page): Promise<Watched> {
  await page.locator('#people-rows').hover()
  await takeWatched(page)
  await watchRows(page)
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, turn < TURNS * 0.75 ? TURN : -TURN)
    await page.waitForTimeout(TURN_MS)
  }
  await stopRows(page)
  return takeWatched(page)
}

async function measureCatchingUp(context: BenchContext, house: WebHouse, page: Page): Promise<void> {
  const cardIds = await listCards(house, CHANGES)
  let round = 0
  await context.measure({
    label: `the copy takes ${CHANGES} changes in`,
    unit: 'ms',
    control: 'cpu',
    budget: { figure: { atMost: 3000 } },
    work: async () => {
      const label = `Bench ${Date.now()}-${(round += 1)}`
      await page.goto(`/people?label=${encodeURIComponent(label)}`)
      await wholeCopy(page)
      await page.context().setOffline(true)
      for (let at = 0; at < cardIds.length; at += PIECE)
        await house.ask('POST', '/cards/edits', {
          cardIds: cardIds.slice(at, at + PIECE),
          labels: { add: [label], remove: [] },
        })
      const start = performance.now()
      await page.context().setOffline(false)
      await page.getByText('10,000 contacts').first().waitFor({ timeout: 120_000 })
      return performance.now() - start
    },
  })
}

async function listCards(house: WebHouse, count: number): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  while (ids.length < count) {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page = await house.ask<{ items: { id: string }[]; cursor: string | null }>('GET', `/cards?limit=100${query}`)
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.cursor
    if (cursor === null) break
  }
  return ids.slice(0, count)
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? Number.NaN
}
