import type { OutputOf, reason } from '@lazo/contract'
import { sayKind } from '#web/kit/kinds/say-kind.ts'
import { say } from '#web/words/say.ts'
import { reasonWords } from './reason.words.ts'
import { sayWhen } from './say-when.ts'
import type { TodayItem } from './today-item.ts'

type Reason = OutputOf<typeof reason>
type Word = keyof typeof reasonWords.table

/** Why somebody is here, each reason as a sentence in the person’s language; what no words are known for is left out. */
export function sayReasons(item: TodayItem, today: string): string[] {
  return item.reasons.flatMap((one) => sayReason(one, item, today) ?? [])
}

function sayReason({ code, facts }: Reason, item: TodayItem, today: string): string | null {
  const days = Math.abs(Number(facts['days'] ?? 0))
  switch (code) {
    case 'owed-reply':
      return days === 0 ? say(reasonWords, 'owed-reply-today') : say(reasonWords, 'owed-reply', { count: days })
    case 'owed-thanks':
      return say(reasonWords, 'owed-thanks', { what: sayReceived(String(facts['kinds'] ?? '')) })
    case 'follow-up':
      return sayDue(item, today)
    case 'occasion':
      return sayOccasion(item, today)
    case 'promised':
      // Its day says so already.
      return null
    case 'due':
    case 'cooling':
    case 'dormant':
    case 'silence':
      return say(reasonWords, 'silence', { count: days, ideal: Number(facts['ideal'] ?? 0) })
    case 'near':
      return say(reasonWords, 'near', { count: days, kind: sayKind(String(facts['kind'] ?? '')) })
    case 'never-met':
      return say(reasonWords, 'never-met', { count: Number(facts['talks'] ?? 0), town: String(facts['town'] ?? '') })
    case 'inbound':
      return say(reasonWords, 'inbound', { count: days })
    case 'objective':
      return say(reasonWords, 'objective', { count: Number(facts['objectives'] ?? 1) })
    case 'rung':
      return sayWord(`rung-${facts['rung']}`)
    default:
      return sayWord(code)
  }
}

/** A promise or a plan against its day. */
function sayDue({ day, reasons }: TodayItem, today: string): string {
  const days = daysBetween(today, day)
  const word = reasons.some(({ code }) => code === 'promised') ? 'promised' : 'due'
  if (days === 0) return say(reasonWords, `${word}-today`)
  return say(reasonWords, days < 0 ? `${word}-late` : `${word}-ahead`, { count: Math.abs(days) })
}

function sayOccasion({ occasion, day }: TodayItem, today: string): string | null {
  if (!occasion) return null
  const facts = { when: sayWhen(day, today), years: occasion.years ?? '', count: occasion.years ?? 0 }
  const isAge = occasion.kind === 'birthday' && occasion.years !== null
  return say(reasonWords, isAge ? 'birthday-years' : (occasion.kind as Word), facts)
}

/** What was received, in words: the first of several kinds. */
function sayReceived(kinds: string): string {
  const [first = 'help'] = kinds.split(' ').filter(isWord)
  return say(reasonWords, first as Word)
}

function sayWord(code: string): string | null {
  return isWord(code) ? say(reasonWords, code) : null
}

function isWord(code: string): code is Word {
  return Object.hasOwn(reasonWords.table, code)
}

/** How many days from one to another, each written `YYYY-MM-DD`. Pure. */
function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000)
}
