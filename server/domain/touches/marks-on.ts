import type { StoredMark } from '#store/agenda/marks.ts'
import { dayOf } from '../today/day-of.ts'

/** What a member said of what was proposed. */
export interface MarksOn {
  /** The people of whom something was put off until another day: until then nothing else is proposed in its place. */
  readonly putOff: ReadonlySet<string>
  /** Whether it was neither put off nor called not needed. */
  isOpen(one: { readonly key: string }): boolean
}

/** What the marks of a member leave open on a day: of several on one key the latest holds. Pure. */
export function marksOn(
  marks: readonly Pick<StoredMark, 'key' | 'cardId' | 'mark' | 'until'>[],
  today: number,
): MarksOn {
  const last = new Map(marks.map((one) => [one.key, one]))
  const later = [...last.values()].filter(({ until }) => until !== null && dayOf(until) > today)
  return {
    putOff: new Set(later.flatMap(({ cardId }) => (cardId === null ? [] : [cardId]))),
    isOpen({ key }) {
      const said = last.get(key)
      if (said === undefined) return true
      return said.until !== null && dayOf(said.until) <= today
    },
  }
}
