import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { CardIndex } from '#web/data/index/card-index.ts'
import { lineOf } from '#web/data/lines/line-of.ts'
import { type PackedLine, packLine } from '#web/data/lines/pack-line.ts'
import { makeCardsUp } from '#web/data/testing/made-up-cards.ts'
import type { BenchContext } from '../harness/benchmark.ts'

const CARDS = 100_000
const SLICE = 500
const RESULTS = 30

/** What people type, one key at a time. */
const TYPED =
  'maria garcia|garcía lópez|rodri|zubiz|jo gar|ana lop|talleres gar|antonio ruiz mad|gmail|consultores|navidad|arquitecta|c|e|612345678|+34 612|91 5|45678|ana 612|grcia|rodrigez|martniez|zubizareta|mraia grcia|xosefina|qqqq'.split(
    '|',
  )

/** The index of the web app with a hundred thousand lines: how long a key takes, a slice of the load, a change, and its memory. */
export async function measureIndex(context: BenchContext): Promise<void> {
  const packed = Array.from(makeCardsUp(CARDS), (card) => packLine(lineOf(card, { region: 'ES' })))
  context.note(`${CARDS} lines, ${RESULTS} results`)
  await context.measure({
    label: 'memory',
    unit: 'MB',
    control: 'none',
    budget: { figure: { atMost: 150 } },
    work: () => memoryOf(() => loaded(packed)),
  })
  await context.measure({
    label: 'the longest step while lines come in, five hundred at once, in time of the processor',
    unit: 'ms',
    control: 'cpu',
    budget: { figure: { atMost: 30 } },
    work: () => Math.max(...loadSteps(new CardIndex(), packed)),
  })
  await measureAnswers(context, loaded(packed), packed)
}

async function measureAnswers(context: BenchContext, index: CardIndex, packed: readonly PackedLine[]): Promise<void> {
  const keys = TYPED.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at + 1)))
  const answers = [
    { label: 'a key until the results, p95', atMost: 8, answer: (text: string) => index.search(text, {}, RESULTS) },
    { label: 'a key until the list, p95', atMost: 8, answer: (text: string) => index.list({ text, order: 'family' }) },
  ]
  for (const { label, atMost, answer } of answers) {
    await context.measure({
      label,
      unit: 'ms',
      control: 'cpu',
      budget: { figure: { atMost } },
      work: () => {
        // Nothing is answered from memory once a line has changed.
        index.putPacked(packed.slice(0, 1))
        return percentile(keys.map((text) => timed(() => answer(text))))
      },
    })
  }
  await context.measure({
    label: 'a change until the list, p95',
    unit: 'ms',
    control: 'cpu',
    budget: { figure: { atMost: 8 } },
    work: () =>
      percentile(
        packed.slice(0, 200).map((line) =>
          timed(() => {
            index.putPacked([line])
            index.list({ order: 'family' })
          }),
        ),
      ),
  })
}

function loaded(packed: readonly PackedLine[]): CardIndex {
  const index = new CardIndex()
  loadSteps(index, packed)
  return index
}

/** The milliseconds of each step; the lines come as texts of their own, as from a worker. */
function loadSteps(index: CardIndex, packed: readonly PackedLine[]): number[] {
  return Array.from({ length: packed.length / SLICE }, (_, at) => {
    const slice = structuredClone(packed.slice(at * SLICE, (at + 1) * SLICE))
    const start = process.threadCpuUsage()
    index.putPacked(slice)
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1000
  })
}

/** The megabytes that what is made holds on to. */
function memoryOf(make: () => unknown): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const held = () => {
    for (let times = 0; times < 3; times += 1) collect()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  const before = held()
  const made = [make()]
  const after = held()
  made.length = 0
  return (after - before) / 1e6
}

function percentile(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
