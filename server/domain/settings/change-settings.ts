import { mendText } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockSettings, updateSettings } from '#store/settings/writer.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { foldTiesLater } from '../ties/keep-folded.ts'
import type { Settings } from './read-settings.ts'

const MOST_BYTES = 16 * 1024
const MOST_SETTINGS = 200

/**
 * Sets some of the actor's settings, each whole; null takes one away. Gives all of them. Throws `input-invalid` when they would be
 * more than 200, or longer than 16 kB as JSON.
 */
export async function changeSettings(domain: Domain, actor: Actor, change: Settings): Promise<Settings> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const before = await lockSettings(tx)
    const after = mergeSettings(before, change)
    await updateSettings(tx, after)
    if (before['timeZone'] !== after['timeZone']) await foldTiesLater(tx, 'own')
    return after
  })
}

function mergeSettings(before: Settings, change: Settings): Settings {
  const merged = new Map([...Object.entries(before), ...Object.entries(mendText(change).value)])
  const after = Object.fromEntries([...merged].filter(([, value]) => value !== null))
  const bytes = Buffer.byteLength(JSON.stringify(after))
  if (bytes > MOST_BYTES) throw tooMuch(`${bytes} bytes; at most ${MOST_BYTES} are kept`, MOST_BYTES)
  if (merged.size > MOST_SETTINGS)
    throw tooMuch(`${merged.size} names; at most ${MOST_SETTINGS} are kept`, MOST_SETTINGS)
  return after
}

function tooMuch(what: string, maximum: number): ProductError {
  return new ProductError('input-invalid', `The settings would take ${what}.`, {
    facts: { field: 'settings', maximum },
  })
}
