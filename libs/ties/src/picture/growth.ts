import { civilDay, type Day } from '../time/civil-day.ts'
import { because, type Reason } from '../words/reason.ts'

/** Months that are looked at for whether growth has outrun care. */
const LATELY = 3

/** One month of a network. */
export interface GrowthMonth {
  /** As in `2026-03`. */
  readonly month: string
  /** People who came in. */
  readonly added: number
  /** Different people with whom there was contact. */
  readonly caredFor: number
}

/** How a network grew, beside how much of it was cared for. */
export interface Growth {
  /** Without gaps, to the month of today. */
  readonly months: readonly GrowthMonth[]
  /** Said when in the last three months more people came in than the member was in touch with. */
  readonly notice: Reason<'dilution'> | null
}

/** Who came in on which day, and on which days there was contact with whom. */
export interface GrowthInput {
  readonly added: readonly Day[]
  readonly contacts: readonly { readonly cardId: string; readonly day: Day }[]
}

/** Growth against care over so many months up to today. */
export function growthOf({ added, contacts }: GrowthInput, today: Day, months = 24): Growth {
  const names = lastMonths(today, months)
  const cared = new Map<string, Set<string>>(names.map((month) => [month, new Set()]))
  const came = new Map<string, number>(names.map((month) => [month, 0]))
  for (const { cardId, day } of contacts) cared.get(monthOf(day))?.add(cardId)
  for (const day of added) {
    const month = monthOf(day)
    if (came.has(month)) came.set(month, came.get(month)! + 1)
  }
  const rows = names.map((month) => ({ month, added: came.get(month)!, caredFor: cared.get(month)!.size }))
  return { months: rows, notice: noticeOf(rows.slice(-LATELY)) }
}

function noticeOf(lately: readonly GrowthMonth[]): Growth['notice'] {
  const added = lately.reduce((sum, month) => sum + month.added, 0)
  const caredFor = lately.reduce((sum, month) => sum + month.caredFor, 0)
  return added > caredFor ? because('dilution', { added, caredFor, months: lately.length }) : null
}

function lastMonths(today: Day, months: number): string[] {
  const { year, month } = civilDay(today)
  return Array.from({ length: months }, (_, i) => {
    const at = year * 12 + (month - 1) - (months - 1 - i)
    return nameOf(Math.floor(at / 12), (at % 12) + 1)
  })
}

function monthOf(day: Day): string {
  const { year, month } = civilDay(day)
  return nameOf(year, month)
}

function nameOf(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}
