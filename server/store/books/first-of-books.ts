import { type RawBuilder, sql } from 'kysely'

/** Rows of one book in an order that an index of it has, and how many of the first are wanted over all books. */
export interface InBooks {
  readonly books: readonly string[]
  /** Selects `key` and `card_id` of the book `b.book_id`, in the order of both, without a limit. */
  readonly part: RawBuilder<unknown>
  readonly limit: number
  readonly isLatestFirst?: boolean
}

/**
 * The first rows over several books, each once, a relation with `key` and `card_id`. First a few are read in each book; on it
 * goes only in those of which all of these are among the first ones found, so that hundreds of small books cost little more
 * than one large book. At most `limit` rows and those few are read in each.
 */
export function firstOfBooks({ books, part, limit, isLatestFirst = false }: InBooks): RawBuilder<unknown> {
  const order = isLatestFirst ? sql`key desc, card_id desc` : sql`key, card_id`
  const share = limit / Math.max(1, books.length)
  // Of books that are equally large few have more than this.
  const few = Math.ceil(share + 3 * Math.sqrt(share) + 1)
  const first = (of: RawBuilder<unknown>, most: number) =>
    sql`select b.book_id, p.key, p.card_id from ${of} as b(book_id) cross join lateral (${part} limit ${most}) as p`
  const all = sql`unnest(${books}::uuid[])`
  if (few >= limit)
    return sql`(select key, card_id from (${first(all, limit)}) as f group by key, card_id order by ${order} limit ${limit})`
  const isBehind = isLatestFirst ? sql`<=` : sql`>=`
  return sql`(with head as materialized (${first(all, few)}
    ), last as materialized (
      select key, card_id from head group by key, card_id order by ${order} offset ${limit - 1} limit 1
    ), unread as materialized (
      select s.book_id from head s group by s.book_id having count(*) = ${few}
        and not coalesce(bool_or((s.key, s.card_id) ${isBehind} (select key, card_id from last)), false)
    )
    select key, card_id from (select * from head union all ${first(sql`(select book_id from unread)`, limit)}) as f
    group by key, card_id order by ${order} limit ${limit})`
}
