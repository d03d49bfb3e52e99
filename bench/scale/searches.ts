import { searchCards } from '#domain/search/search-cards.ts'
import type { BenchContext } from '../harness/benchmark.ts'
import { type Misspelt, type Question, readQuestions } from './asked.ts'
import type { Office } from './offices.ts'

const QUESTIONS = 200
/** The right card stands among so many. */
const FIRST = 10
const MOST_LOST = 0.05

/** How soon a large office answers, and whether it finds who is meant in spite of a typo. */
export async function measureSearches(context: BenchContext, office: Office): Promise<void> {
  const { beginnings, misspelt, numbers } = await readQuestions(office, QUESTIONS)
  await measure(context, office, { label: 'by a beginning', questions: beginnings, atMost: 50 })
  await measure(context, office, { label: 'with one typo', questions: misspelt, atMost: 150 })
  await measure(context, office, { label: 'by an exact number', questions: numbers, atMost: 10 })
  await countLost(context, office, misspelt)
}

/** Asks all questions once. */
export async function askEverything(office: Office): Promise<void> {
  for (const questions of Object.values(await readQuestions(office, QUESTIONS)))
    for (const { query } of questions) await search(office, query, 20)
}

interface Searches {
  readonly label: string
  readonly questions: readonly Question[]
  readonly atMost: number
}

async function measure(context: BenchContext, office: Office, { label, questions, atMost }: Searches): Promise<void> {
  const ask = (query: string) => search(office, query, 20)
  for (const { query } of questions) await ask(query)
  const times: number[] = []
  await context.measure({
    label: `search ${label}, p95`,
    unit: 'ms',
    control: 'cpu',
    budget: { figure: { atMost } },
    async work() {
      times.length = 0
      for (const { query } of questions) {
        const start = performance.now()
        await ask(query)
        times.push(performance.now() - start)
      }
      times.sort((one, other) => one - other)
      return at(times, 0.95)
    },
  })
  context.note(
    `search ${label}: p50 ${at(times, 0.5).toFixed(1)}, p99 ${at(times, 0.99).toFixed(1)} ms of ${questions.length}`,
  )
}

/** Only who is found when spelt right can be lost: of the most common names there are more than ten. */
async function countLost(context: BenchContext, office: Office, misspelt: readonly Misspelt[]): Promise<void> {
  const isFound = async ({ cardId }: Question, query: string) => (await search(office, query, FIRST)).includes(cardId)
  const lost: Misspelt[] = []
  let right = 0
  for (const question of misspelt) {
    if (!(await isFound(question, question.meant))) continue
    right += 1
    if (!(await isFound(question, question.query))) lost.push(question)
  }
  const share = lost.length / right
  if (share > MOST_LOST) context.miss()
  const verdict = share > MOST_LOST ? 'misses' : 'holds'
  context.note(
    `one typo: ${lost.length} of ${right} not among the first ${FIRST} (${(share * 100).toFixed(1)} %) — at most ${MOST_LOST * 100} %: ${verdict}`,
  )
  for (const { query, meant } of lost.slice(0, 5)) context.note(`lost: “${query}” for “${meant}”`)
}

async function search({ database, owner }: Office, query: string, limit: number): Promise<string[]> {
  const found = await searchCards(database.domain, owner, { query, limit, language: 'es' })
  return found.map(({ card }) => card.cardId)
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
