import { isoDay, type NameSpan, type Phrase } from '@lazo/ties'
import type { SaidPhrase } from '#web/data/tells/said-phrase.ts'
import type { TalkInput } from '#web/data/tells/talk.ts'

/** Without a day one means soon: within this many days. */
const SOON = 7

/** What to record of a sentence, given whom each name means; names that mean nobody are left out. Pure. */
export function planPhrase(
  phrase: Phrase,
  typed: string,
  { who, today }: { who: (name: NameSpan) => string | undefined; today: number },
): SaidPhrase {
  const idsOf = (names: readonly NameSpan[]) => [...new Set(names.flatMap((name) => who(name) ?? []))]
  return {
    talk: talkOf(phrase, typed, { idsOf, today }),
    followUps: phrase.followUps.flatMap(({ people, text, day, isPromised }) =>
      idsOf(people).map((cardId) => ({ cardId, text, isPromised, dueOn: isoDay(day ?? today + SOON) })),
    ),
    introduced: phrase.introductions.flatMap(({ introducer, introduced }) => {
      const introducerId = introducer && who(introducer)
      return introducerId ? idsOf(introduced).map((cardId) => ({ cardId, introducerId })) : []
    }),
  }
}

interface Meant {
  readonly idsOf: (names: readonly NameSpan[]) => string[]
  readonly today: number
}

function talkOf(phrase: Phrase, typed: string, { idsOf, today }: Meant): TalkInput | null {
  const { medium, direction, network, day, minutes, people } = phrase
  const cardIds = idsOf(people)
  if (medium === null || cardIds.length === 0) return null
  const contributions = phrase.contributions.flatMap(({ kind, way, people: of }) =>
    idsOf(of).flatMap((cardId) => (cardIds.includes(cardId) ? [{ kind, direction: way, cardId }] : [])),
  )
  return {
    cardIds,
    medium,
    text: typed.trim(),
    ...(direction === null ? {} : { direction }),
    ...(network === null ? {} : { network }),
    ...(minutes === null ? {} : { minutes }),
    ...(contributions.length > 0 ? { contributions } : {}),
    // Of another day nobody says at what time: noon is that day in every zone near by.
    ...(day === today ? {} : { at: new Date(`${isoDay(day)}T12:00:00`).toISOString() }),
  }
}
