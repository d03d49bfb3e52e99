import type { Page } from 'playwright-core'

/** What is put into the page before it starts, to see from within what people would. */
const WATCH = `
globalThis.watched = { long: [], keys: [], painted: [], unanswered: 0, blank: 0, frames: 0 }
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) watched.long.push(duration)
}).observe({ type: 'longtask' })

// When the browser had each key that asks for something and has no answer yet. A blank asks for nothing more.
let asked = []
addEventListener('keydown', ({ key, timeStamp }) => { if (/^\\S$/.test(key)) asked.push(timeStamp) }, true)

const afterFrame = (act) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = act
  port2.postMessage(null)
})

// The answer stands in the list when it is named by all that was typed, and what one sees of it has changed.
const answers = ({ target }) => {
  const section = document.querySelector('#main section')
  const list = section?.querySelector('#people-rows')
  const element = target.nodeType === 1 ? target : target.parentElement
  if (!section?.contains(element) || element.closest('header')) return false
  const row = element.closest('[data-at]')
  return !row || row.getBoundingClientRect().top < list.getBoundingClientRect().bottom
}
const isNamed = () => {
  const typed = document.querySelector('input[type=search]').value.trim()
  return document.querySelector('#main section')?.ariaLabel.includes(typed)
}
new MutationObserver((changes) => {
  if (asked.length === 0 || !isNamed() || !changes.some(answers)) return
  void document.documentElement.offsetHeight
  const [now, answered] = [performance.now(), asked]
  asked = []
  for (const at of answered) watched.keys.push(now - at)
  afterFrame(() => { for (const at of answered) watched.painted.push(performance.now() - at) })
}).observe(document, { subtree: true, childList: true, characterData: true })
globalThis.noteUnanswered = () => {
  watched.unanswered += asked.length
  asked = []
}

// Whether each frame that was painted while a list moves has rows from its top to its end.
globalThis.watchRows = () => {
  const scroller = document.querySelector('#people-rows')
  const { left, top, width, bottom } = scroller.getBoundingClientRect()
  const places = [top + 60, (top + bottom) / 2, bottom - 12]
  const look = () => {
    if (watched.isOver) return
    afterFrame(() => {
      watched.frames += 1
      const isWhole = places.every((y) => document.elementFromPoint(left + width / 2, y)?.closest('[data-at]'))
      if (!isWhole) watched.blank += 1
      look()
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
  /** From each key, as the browser had it, until its rows stand in the document, laid out, in milliseconds. */
  readonly keys: readonly number[]
  /** The same until the frame with the rows is painted, which waits for the beat of the screen. */
  readonly painted: readonly number[]
  /** Keys after which nothing changed. */
  readonly unanswered: number
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
  return page.evaluate(`(() => {
    noteUnanswered()
    const { ...seen } = watched
    Object.assign(watched, { long: [], keys: [], painted: [], unanswered: 0, blank: 0, frames: 0 })
    return seen
  })()`)
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
