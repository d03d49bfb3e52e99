/**
 * A process that saves, imports and seals until it is killed. Its argument is a WorkOrder as JSON. It prints `ready` once it
 * has opened the data folder, then a line of JSON for each change that it was told is kept, and `imported` when the import has ended.
 */
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { AuditSealer } from '#domain/audit/audit-sealer.ts'
import { patchCard } from '#domain/contacts/change-card.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import type { Domain } from '#domain/domain.ts'
import { runImport } from '#domain/imports/run-import.ts'
import { openHouse } from './open-house.ts'

/** What a worker is told to do. */
export interface WorkOrder {
  readonly folder: string
  readonly minutesAhead: number
  readonly actor: Actor
  readonly bookId: string
  readonly importId: string
}

/** A change that was acknowledged: the card, its revision, and its name then; no name when it went into the trash. */
export interface Acknowledged {
  readonly cardId: string
  readonly revision: number
  readonly name: string | null
}

const LANES = 3

let made = 0
const order = JSON.parse(process.argv[2]!) as WorkOrder
const { domain } = await openHouse(order.folder, order.minutesAhead)
say('ready')
new AuditSealer(domain).start()
for (let lane = 0; lane < LANES; lane += 1) void forEver(() => saveOne(domain, lane))
void forEver(() => goOnImporting(domain))

/** A database that does not answer for a moment is part of the test; every other error ends the process. */
async function forEver(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await work()
    } catch (error) {
      if (!isProductError(error) || error.kind !== 'unavailable') {
        console.error(error)
        process.exit(1)
      }
      await pause(20)
    }
  }
}

async function saveOne(to: Domain, lane: number): Promise<void> {
  made += 1
  const named = (step: number) => `Persona ${process.pid} ${lane} ${made} ${step}`
  const { actor, bookId } = order
  const first = named(0)
  const { view } = await createCard(to, actor, { bookId, card: { name: { full: first } } })
  const { cardId } = view
  acknowledge({ cardId, revision: view.revision, name: first })
  for (let step = 1; step <= 3; step += 1) {
    const name = named(step)
    const saved = await patchCard(to, actor, { cardId, patch: { 'name/full': name } })
    acknowledge({ cardId, revision: saved.view!.revision, name })
  }
  if (made % 3 > 0) return
  await deleteCards(to, actor, [cardId])
  acknowledge({ cardId, revision: 5, name: null })
}

async function goOnImporting(to: Domain): Promise<void> {
  const { state } = await runImport(to, order.actor, { importId: order.importId })
  if (state === 'done') say('imported')
  await pause(1000)
}

function acknowledge(change: Acknowledged): void {
  say(JSON.stringify(change))
}

function say(line: string): void {
  writeSync(1, `${line}\n`)
}
