import type { StoredMark } from '#store/agenda/marks.ts'
import { dayOf } from '../today/day-of.ts'

/** What the marks of a member leave open on a day: of several on one key the latest holds. Pure. */
export function marksOn(
  marks: readonly Pick<StoredMark, 'key' | 'mark' | 'until'>[],
  today: number,
): { isOpen(one: { readonly key: string }): boolean } {
  const last = new Map(marks.map((one) => [one.key, one]))
  return {
    isOpen({ key }) {
      const said = last.get(key)
      if (said === undefined) return true
      return said.until !== null && dayOf(said.until) <= today
    },
  }
}
