import {
  type AskedHandle,
  type CardPart,
  type Condition,
  HIDEABLE,
  type HideablePart,
  placeOfPart,
  type WordGroup,
} from '@lazo/jscontact'
import { type RawBuilder, sql } from 'kysely'
import { isHiding } from '../cards/face.ts'
import type { ReadTx } from '../transaction.ts'
import { isIn } from './cards-in.ts'
import { encodeGroups } from './encode-groups.ts'
import { keptKey } from './handle-key.ts'
import { WHOLE } from './whole-scope.ts'

/** What a condition is asked of: the row `c` of `lazo.card`, one of `cards`. */
export interface FilterScope {
  readonly tx: ReadTx
  /** All cards of the statement, as an array of ids: words are asked of them at once. */
  readonly cards: RawBuilder<unknown>
}

/** A condition as SQL over the row `c` of `lazo.card`. The one place where filters become SQL. */
export function filterSql(condition: Condition, scope: FilterScope): RawBuilder<boolean> {
  if ('all' in condition) return joined(condition.all, scope, 'and')
  if ('any' in condition) return joined(condition.any, scope, 'or')
  if ('not' in condition) return sql`(not ${filterSql(condition.not, scope)})`
  if ('words' in condition) return wordsSql(condition.words, scope)
  if ('handle' in condition)
    return sql`exists (select from lazo.handle h
    where h.card_id = c.card_id and ${handleSql(condition.handle, scope.tx)} offset 0)`
  if ('kind' in condition) return sql`(c.kind = ${condition.kind})`
  if ('uid' in condition) return sql`(c.uid = ${condition.uid})`
  if ('book' in condition) return isIn(scope.tx, sql.ref('c.card_id'), [condition.book])
  if ('lacks' in condition) return lackSql(condition.lacks, scope.tx)
  if ('among' in condition) return sql`(c.card_id = any (${condition.among}::uuid[]))`
  return timeSql(condition)
}

/** A handle as SQL over the row `h` of `lazo.handle`: of the card itself or of the actor's own layer. */
export function handleSql({ kind, key, isBeginning }: AskedHandle, tx: ReadTx): RawBuilder<boolean> {
  const kept = keptKey(key)
  const range = isBeginning
    ? sql<boolean>`h.key >= ${kept} and h.key < ${kept} || chr(1114111)`
    : sql<boolean>`h.key = ${kept}`
  return sql`(h.workspace_id = ${tx.workspaceId} and h.kind = ${kind} and ${range}
    and ${scopeSql(tx)})`
}

/** Whether a row `h` of `lazo.handle` is of what the actor sees: shared by all, of the actor's own layer, or of what the home book hides from others. */
export function scopeSql(tx: ReadTx): RawBuilder<boolean> {
  return sql`(h.scope in ('base', ${tx.actor.memberId}) or h.scope = ${WHOLE} and exists (
    select from lazo.card k where k.workspace_id = ${tx.workspaceId} and k.card_id = h.card_id
      and k.home_book_id = any ((select lazo.whole_homes(${tx.workspaceId}, ${tx.actor.memberId}))::uuid[]) offset 0))`
}

function joined(conditions: readonly Condition[], scope: FilterScope, word: 'and' | 'or'): RawBuilder<boolean> {
  if (conditions.length === 0) return word === 'and' ? sql`true` : sql`false`
  const parts = conditions.map((one) => filterSql(one, scope))
  return sql`(${sql.join(parts, word === 'and' ? sql` and ` : sql` or `)})`
}

function wordsSql(groups: readonly WordGroup[], { tx, cards }: FilterScope): RawBuilder<boolean> {
  return sql`(c.card_id = any (array(select lazo.cards_holding(
    ${tx.workspaceId}, ${tx.actor.memberId}, ${cards}, ${encodeGroups(groups)}::text[]))))`
}

function lackSql(part: CardPart, tx: ReadTx): RawBuilder<boolean> {
  const { property, kind } = placeOfPart(part)
  const isAsked = kind === undefined ? sql`true` : sql`e.value->>'kind' = ${kind}`
  return sql`(not exists (select from json_each(c.document->${property}::text) as e where ${isAsked} and not ${isHidden(tx, property)}))`
}

/** Whether an entry `e` of a property of `c` is hidden from the actor, for whom it then is not there. */
function isHidden(tx: ReadTx, property: string): RawBuilder<boolean> {
  const named = Object.entries<HideablePart>(HIDEABLE).filter(([, part]) => part.properties.includes(property))
  const namesOf = (isPrivateOnly: boolean) =>
    named.filter(([, part]) => (part.isPrivateOnly ?? false) === isPrivateOnly).map(([name]) => name)
  return sql`(${isHiding(tx, 'c')} and exists (select from lazo.book b
    where b.workspace_id = ${tx.workspaceId} and b.book_id = c.home_book_id
      and b.book_id <> all ((select lazo.whole_homes(${tx.workspaceId}, ${tx.actor.memberId}))::uuid[])
      and (b.hidden_fields && ${namesOf(false)}::text[]
        or b.hidden_fields && ${namesOf(true)}::text[] and e.value->'contexts'->>'private' = 'true'
        or ${property} = 'lazo.app:custom' and 'custom:' || e.key = any (b.hidden_fields))))`
}

function timeSql({ time, before, after }: Extract<Condition, { time: string }>): RawBuilder<boolean> {
  const column = sql.ref(`c.${time}_at`)
  return sql`(${before === null ? sql`true` : sql`${column} < ${before}`}
    and ${after === null ? sql`true` : sql`${column} > ${after}`})`
}
