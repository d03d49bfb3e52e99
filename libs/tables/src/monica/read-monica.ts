import type { Card } from '@lazo/jscontact'
import type { TableRemark } from '../remark.ts'
import { personToCard } from './person-to-card.ts'
import { readMonicaJson } from './read-monica-json.ts'
import { readMonicaSql } from './read-monica-sql.ts'

/** A person of a Monica account. */
export interface MonicaRead {
  line: number
  /** All that the export says of the person, to tell whether it says the same again. */
  text: string
  card: Card | null
  /** Whether the uid is Monica's. */
  hasOwnUid: boolean
  warnings: TableRemark[]
  /** Why there is no card. */
  reason?: TableRemark
}

/** Whether the beginning of a file is that of Monica’s export of an account, as JSON or as SQL. */
export function looksLikeMonica(head: string): boolean {
  const isJson = /^\s*\{/.test(head) && /"account"\s*:\s*\{/.test(head) && /"uuid"\s*:/.test(head)
  return (isJson && !/"@type"\s*:/.test(head)) || /INSERT IGNORE INTO `?\w*(?:accounts|contacts)`? ?\(`id`,/.test(head)
}

/** The people of a Monica account, from either of its exports; null when it is none. Calls, gifts, tasks and the like are left. */
export function readMonica(text: string, newUid: () => string): MonicaRead[] | null {
  const people = /^\s*\{/.test(text) ? readMonicaJson(text) : readMonicaSql(text)
  return (
    people?.map((person) => {
      const { card, warnings } = personToCard(person, newUid)
      const base = { line: person.line, text: JSON.stringify(person), hasOwnUid: person.uuid !== '', warnings }
      const isNobody = [card.name, card.nicknames, card.emails, card.phones].every((found) => found === undefined)
      return isNobody ? { ...base, card: null, reason: { code: 'no-contact', facts: {} } } : { ...base, card }
    }) ?? null
  )
}
