import type { Page } from 'playwright-core'

/** What is put into the page before it starts, to see from within what people would. */
const WATCH = `
globalThis.watched = { long: [], keys: [], blank: 0, frames: 0 }
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) watched.long.push(duration)
}).observe({ type: 'longtask' })

// From the press of a key until rows that answer it stand in the document, laid out.
let pressed = null
addEventListener('keydown', ({ key }) => { if (key.length === 1) pressed = performance.now() }, true)
const within = (node) => (node.nodeType === 1 ? node : node.parentElement)?.closest('#main')
new MutationObserver((changes) => {
  if (pressed === null || !changes.some(({ target }) => within(target))) return
  void document.documentElement.offsetHeight
  watched.keys.push(performance.now() - pressed)
  pressed = null
}).observe(document, { subtree: true, childList: true, characterData: true })

// Whether each frame that was painted while a list moves has rows from its top to its end.
globalThis.watchRows = () => {
  const scroller = document.querySelector('#people-rows')
  const { left, top, width, bottom } = scroller.getBoundingClientRect()
  const places = [top + 60, (top + bottom) / 2, bottom - 12]
  const look = () => {
    if (watched.isOver) return
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        watched.frames += 1
        const isWhole = places.every((y) => document.elementFromPoint(left + width / 2, y)?.closest('[data-at]'))
        if (!isWhole) watched.blank += 1
        look()
      }
      port2.postMessage(null)
    })
  }
  watched.isOver = false
  look()
}
`

/** What was seen in a page. */
export interface Watched {
  /** Tasks of more than 50 ms, in milliseconds. */
  readonly long: readonly number[]
  /** From each key until its rows, in milliseconds. */
  readonly keys: readonly number[]
  /** Painted frames in which a part of the list had no row. */
  readonly blank: number
  readonly frames: number
}

/** Lets a page be watched from its next start. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript({ content: WATCH })
}

/** Gives what was seen, and begins anew. */
export function takeWatched(page: Page): Promise<Watched> {
  return page.evaluate(
    '(({ ...seen }) => { Object.assign(watched, { long: [], keys: [], blank: 0, frames: 0 }); return seen })(watched)',
  )
}

/** Watches the rows of the list in each frame until `stopRows`. */
export async function watchRows(page: Page): Promise<void> {
  await page.evaluate('watchRows()')
}

/** Ends what `watchRows` began. */
export async function stopRows(page: Page): Promise<void> {
  await page.evaluate('watched.isOver = true')
}

/** The memory of the tab with its workers, in MB, after what is garbage has gone. */
export async function memoryOf(page: Page): Promise<number> {
  const bytes = await page.evaluate('performance.measureUserAgentSpecificMemory().then(({ bytes }) => bytes)')
  return Number(bytes) / 1e6
}
