import type { ClientBase } from 'pg'
import { ProductError } from '#base/errors.ts'
import { ensureStepList, knownMigrations, type Migration, takeStep } from '../migrate.ts'
import { ensureRoles } from '../roles.ts'
import type { BackupHeader } from './backup-format.ts'

/** The steps that made the database of a backup, and those that this program has taken since. */
export interface SchemaSteps {
  readonly before: readonly Migration[]
  readonly since: readonly Migration[]
}

/** Finds the steps of a backup among those of this program. Throws `program-too-old` when it has others. */
export function stepsOf(header: BackupHeader): SchemaSteps {
  const known = knownMigrations()
  const last = header.schema.at(-1)?.number ?? 0
  const before = known.filter((step) => step.number <= last)
  const isSame = (step: Migration, i: number) =>
    header.schema[i]?.number === step.number && header.schema[i].checksum === step.checksum
  if (before.length === header.schema.length && before.every(isSame))
    return { before, since: known.slice(before.length) }
  const message = `The backup was made by another version of Lazo (schema ${last}; this program knows ${known.length}, and not all steps are the same). Install that version, or a newer one; nothing was changed.`
  throw new ProductError('program-too-old', message, { facts: { found: last, known: known.length } })
}

/** Puts the empty schema of a backup in place of whatever there was, as the owner, within the transaction that runs. */
export async function buildSchema(client: ClientBase, steps: SchemaSteps): Promise<void> {
  await client.query('drop schema if exists lazo, identity, jobs cascade')
  await ensureRoles(client)
  await ensureStepList(client)
  for (const step of steps.before) await client.query(step.text)
}

/** Takes the steps that are newer than the backup, within the transaction that runs. */
export async function completeSchema(client: ClientBase, steps: SchemaSteps): Promise<void> {
  for (const step of steps.since) await takeStep(client, step)
}
