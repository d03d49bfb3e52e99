import type { Card } from '@lazo/jscontact'
import type { LdifLimits } from '../ldif-limits.ts'
import type { LdifRemark } from '../ldif-remark.ts'
import { dnKey } from '../names/distinguished-name.ts'
import { ownUid, uidOfDn } from '../names/entry-uid.ts'
import { uidOfText } from '../names/text-uid.ts'
import { classesOf } from '../person/classes.ts'
import { entryToCard } from '../person/entry-to-card.ts'
import { readLdifStream } from '../read/read-ldif.ts'
import type { LdifRead } from '../read/read-record.ts'

/** A record of a file as a contact. */
export interface LdifContact {
  /** The line it begins on, from 1. */
  line: number
  /** Has a uid always: its own, else one made of its name, which the next reading of the file makes again. */
  card: Card | null
  warnings: LdifRemark[]
  /** Why there is no card. */
  reason: LdifRemark | null
  source: string
}

/** Groups wait for the end of the file, up to here; then those to come are read as they come. */
const WAITING_CHARACTERS = 32 * 2 ** 20
/** Names whose uid does not follow from them are remembered up to here. */
const REMEMBERED_NAMES = 250_000

/**
 * The contacts of a file. Groups come last, for a file may name members before it tells who they are. Never throws; memory does not
 * grow with the file but by the names of those whose uid does not follow from it.
 */
export async function* readLdifContacts(
  chunks: AsyncIterable<Uint8Array>,
  limits: Partial<LdifLimits> = {},
): AsyncGenerator<LdifContact> {
  const names = new NameMemory()
  const groups: LdifRead[] = []
  let waiting = 0
  for await (const read of readLdifStream(chunks, limits)) {
    if (read.entry && waiting < WAITING_CHARACTERS && isGroup(read)) {
      groups.push(read)
      waiting += read.source.length
    } else yield toContact(read, names)
  }
  for (const group of groups) yield toContact(group, names)
}

function isGroup({ entry }: LdifRead): boolean {
  return entry !== null && classesOf(entry).some((name) => name.includes('group'))
}

function toContact({ line, entry, problems, source }: LdifRead, names: NameMemory): LdifContact {
  const found = problems.map(({ remark }) => remark)
  if (entry === null) {
    const reason = problems.find(({ fatal }) => fatal)!.remark
    return { line, source, card: null, warnings: found.filter((remark) => remark !== reason), reason }
  }
  const fromName = uidOfDn(entry.dn)
  const uid = ownUid(entry) ?? fromName ?? uidOfText(source)
  const { card, warnings, reason = null } = entryToCard(entry, { uid, memberUid: (dn) => names.uidOf(dn) })
  if (card?.uid !== undefined && card.uid !== fromName) names.remember(entry.dn, card.uid)
  return { line, source, card, warnings: [...found, ...warnings], reason }
}

/** Whose uid does not follow from its name. */
class NameMemory {
  /** Null for a name that two entries have. */
  readonly #uids = new Map<string, string | null>()

  remember(dn: string, uid: string): void {
    const key = uidOfText(dnKey(dn))
    const known = this.#uids.get(key)
    if (known !== undefined) this.#uids.set(key, known === uid ? uid : null)
    else if (this.#uids.size < REMEMBERED_NAMES) this.#uids.set(key, uid)
  }

  /** The uid of who has a name; the name itself when nobody in the file can be told by it. */
  uidOf(dn: string): string {
    return this.#uids.get(uidOfText(dnKey(dn))) ?? uidOfDn(dn) ?? dn
  }
}
