import { readTemplate } from '#store/field-template/reader.ts'
import { readBookUse } from '#store/self-check/books.ts'
import { readDoubleUse } from '#store/self-check/doubles.ts'
import { countForms, countKeptFiles, readDeviceUse, readLinkUse, readRequestUse } from '#store/self-check/elsewhere.ts'
import {
  countChanges,
  countCommentsBy,
  countHandled,
  countTakings,
  readMemberStandings,
} from '#store/self-check/members.ts'
import type { ReadTx } from '#store/transaction.ts'
import { type Figures, LOOKED_DAYS } from './figures.ts'
import { foldBooks, foldDoubles } from './fold-contacts.ts'
import { foldMembers, foldWho } from './fold-members.ts'
import { foldPlaces } from './fold-places.ts'

/** Counts how contacts are used, from what is in the tables at a moment; a few statements, each of which groups. */
export async function countFigures(tx: ReadTx, now: Date): Promise<Figures> {
  const since = new Date(now.getTime() - LOOKED_DAYS * 86_400_000)
  const read = {
    members: await readMemberStandings(tx, since),
    devices: await readDeviceUse(tx, since),
    changes: await countChanges(tx, since),
    takings: await countTakings(tx, since),
    handled: await countHandled(tx),
    comments: await countCommentsBy(tx, since),
    books: await readBookUse(tx),
    doubles: await readDoubleUse(tx),
    requests: await readRequestUse(tx, since),
    links: await readLinkUse(tx, now),
    forms: await countForms(tx),
    files: await countKeptFiles(tx),
    template: await readTemplate(tx),
    since,
    now,
  }
  const members = foldMembers(read)
  const facts = {
    ...foldWho(members),
    ...foldBooks(read.books),
    ...foldDoubles(read.doubles),
    ...foldPlaces(read, members),
  }
  return { facts, members }
}
