import type { Actor } from '#base/actor.ts'
import { type ActFilter, type ListedAct, readActs } from '#store/audit/list-reader.ts'
import type { Domain } from '../domain.ts'
import { requireAdministratorToRead } from '../members/member-rules.ts'
import { TOLD_FACTS } from './told-facts.table.ts'

/** An act of the audit as administrators are told of it. */
export interface ToldAct extends Omit<ListedAct, 'payload'> {
  /** Through which door; null where that was erased, or never noted. */
  readonly door: string | null
  readonly facts: Readonly<Record<string, unknown>>
  /** Whether what was said of it was erased. */
  readonly isErased: boolean
}

/** Which acts are wanted; all of the workspace when nothing is said. */
export type ActsAsked = Partial<{ [Name in keyof ActFilter]: NonNullable<ActFilter[Name]> }>

const EXPORTED_AT_ONCE = 1_000

/** A page of the audit of the workspace, the latest first, for administrators. Throws `right-missing`. */
export async function listActs(
  domain: Domain,
  actor: Actor,
  { before, limit, ...asked }: ActsAsked & { before?: string; limit: number },
): Promise<{ acts: readonly ToldAct[]; next: string | null }> {
  requireAdministratorToRead(actor)
  const page = { before: before ?? null, limit: limit + 1 }
  const found = await domain.store.read(actor, (tx) => readActs(tx, filterOf(asked), page))
  const acts = found.slice(0, limit).map(tellAct)
  return { acts, next: found.length > limit ? acts.at(-1)!.auditId : null }
}

/** The same acts whole, in groups, for a file; that somebody took them is an act itself. Throws `right-missing`. */
export async function* exportActs(
  domain: Domain,
  actor: Actor,
  { format, ...asked }: ActsAsked & { format: string },
): AsyncGenerator<readonly ToldAct[]> {
  requireAdministratorToRead(actor)
  await domain.store.write(actor, async (tx) => tx.ledger.noteAudit('audit-exported', actor.workspaceId, { format }))
  let before: string | undefined
  do {
    const page = { ...asked, ...(before === undefined ? {} : { before }), limit: EXPORTED_AT_ONCE }
    const { acts, next } = await listActs(domain, actor, page)
    yield acts
    before = next ?? undefined
  } while (before !== undefined)
}

function filterOf({ memberId, act, subject, from, to, door }: ActsAsked): ActFilter {
  return {
    memberId: memberId ?? null,
    act: act ?? null,
    subject: subject ?? null,
    from: from ?? null,
    to: to ?? null,
    door: door ?? null,
  }
}

/** What may be told of an act. Pure. */
function tellAct({ payload, ...act }: ListedAct): ToldAct {
  const said = (payload ?? {}) as Readonly<Record<string, unknown>>
  const names = TOLD_FACTS[act.act] ?? []
  const facts = names.flatMap((name) => (said[name] === undefined || said[name] === null ? [] : [[name, said[name]]]))
  const door = typeof said['door'] === 'string' ? said['door'] : null
  return { ...act, door, facts: Object.fromEntries(facts), isErased: payload === null }
}
