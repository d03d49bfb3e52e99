import { isoDay, type NameSpan, type Phrase, readPhrase } from '@lazo/ties'
import type { CardLine } from '#web/data/lines/card-line.ts'
import { localDay } from '#web/data/tells/local-day.ts'
import type { SaidPhrase } from '#web/data/tells/said-phrase.ts'
import { talkWords } from '#web/kit/talks/talk.words.ts'
import { sayDay, sayList } from '#web/words/format.ts'
import { say } from '#web/words/say.ts'
import { phraseWords } from './phrase.words.ts'
import { planPhrase } from './plan-phrase.ts'
import { resolveName } from './resolve-names.ts'

/** One reading of a sentence: who is meant by each name, and what would be recorded. */
export interface PhraseChoice {
  readonly title: string
  /** What else would be recorded, a line each. */
  readonly details: readonly string[]
  readonly plan: SaidPhrase
}

/** So many readings are offered where names may mean several people. */
const MOST = 6

type Meant = ReadonlyMap<string, CardLine>
type ShownName = (line: CardLine) => string

/** What a sentence in plain words may come to, the likeliest reading first; none where it says nothing of anybody who is known. */
export function phraseChoices(typed: string, shownName: ShownName): readonly PhraseChoice[] {
  const today = Date.parse(localDay()) / 86_400_000
  const phrase = readPhrase(typed, today)
  if (!phrase) return []
  const names = namesOf(phrase)
  const readings = readingsOf(new Map(names.map((name) => [name.text, resolveName(name)])))
  return readings.flatMap((meant) => {
    const plan = planPhrase(phrase, typed, { who: ({ text }) => meant.get(text)?.id, today })
    if (plan.talk === null && plan.followUps.length === 0) return []
    return [choiceOf(phrase, plan, { meant, shownName, names })]
  })
}

function namesOf({ people, introductions, followUps }: Phrase): NameSpan[] {
  const all = [...people, ...introductions.flatMap((one) => one.introduced), ...followUps.flatMap((one) => one.people)]
  return [...new Map(all.map((name) => [name.text, name])).values()]
}

/** All ways in which the names can be meant: the first candidate of each first. */
function readingsOf(candidates: ReadonlyMap<string, readonly CardLine[]>): Meant[] {
  let readings: Meant[] = [new Map()]
  for (const [name, lines] of candidates) {
    if (lines.length === 0) continue
    readings = readings.flatMap((meant) => lines.map((line) => new Map([...meant, [name, line]]))).slice(0, 4 * MOST)
  }
  return readings.slice(0, MOST)
}

interface Reading {
  readonly meant: Meant
  readonly shownName: ShownName
  readonly names: readonly NameSpan[]
}

function choiceOf(phrase: Phrase, plan: SaidPhrase, reading: Reading): PhraseChoice {
  const lines = [...reading.meant.values()]
  const nameOf = (cardId: string) => {
    const line = lines.find(({ id }) => id === cardId)
    return line ? described(line, reading) : ''
  }
  const plans = plan.followUps.map((one) => {
    const facts = { name: nameOf(one.cardId), text: one.text, day: sayDay(`${one.dueOn}T12:00`) }
    return say(phraseWords, one.isPromised ? 'promise' : 'followUp', facts)
  })
  const unknown = reading.names.filter(({ text }) => !reading.meant.has(text)).map(({ text }) => text)
  const missing = unknown.length > 0 ? [say(phraseWords, 'unknown', { names: sayList(unknown) })] : []
  if (plan.talk === null) {
    const [first, ...others] = plans
    return { title: say(phraseWords, 'keepPlan', { text: first! }), details: [...others, ...missing], plan }
  }
  const { talk } = plan
  const names = sayList(talk.cardIds.map(nameOf))
  const medium = say(talkWords, `medium-${talk.medium}`)
  const title = say(phraseWords, 'keep', { medium, names, day: dayOf(phrase) })
  return { title, details: [...givenOf(talk, nameOf), ...metOf(plan, nameOf), ...plans, ...missing], plan }
}

/** Two of the same name are told apart by where they are. */
function described(line: CardLine, { shownName }: Reading): string {
  return line.organization ? `${shownName(line)} (${line.organization})` : shownName(line)
}

function givenOf({ contributions = [] }: NonNullable<SaidPhrase['talk']>, nameOf: (id: string) => string): string[] {
  return contributions.map(({ kind, direction, cardId }) =>
    say(phraseWords, 'contribution', {
      way: say(talkWords, `way-${direction}`),
      kind: say(talkWords, `kind-${kind}`),
      names: nameOf(cardId!),
    }),
  )
}

function metOf({ introduced }: SaidPhrase, nameOf: (id: string) => string): string[] {
  return introduced.map(({ cardId, introducerId }) =>
    say(phraseWords, 'introduction', { introducer: nameOf(introducerId), names: nameOf(cardId) }),
  )
}

function dayOf({ day }: Phrase): string {
  const iso = isoDay(day)
  if (iso === localDay()) return say(phraseWords, 'today')
  return iso === localDay(new Date(), -1) ? say(phraseWords, 'yesterday') : sayDay(`${iso}T12:00`)
}
