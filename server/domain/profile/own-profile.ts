import { mendText } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { StoredProfile } from '#store/profiles/reader.ts'
import { isAddressTaken, lockProfile, upsertProfile } from '#store/profiles/writer.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { blankProfile } from './blank-profile.ts'
import { requirePublishing } from './may-publish.ts'
import { readSeenProfile } from './me-card.ts'
import { isShownPart, type ShownPart } from './shown-parts.ts'

const SLUG = /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/
const LONGEST_BIO = 2_000

/** A member's public page, as its owner sees it. */
export interface OwnProfile {
  readonly isOn: boolean
  /** The last part of its address; null when none was chosen yet. */
  readonly slug: string | null
  readonly bio: string
  readonly shows: readonly ShownPart[]
  /** Null for that of whoever reads it. */
  readonly language: 'en' | 'es' | null
}

/** The actor's public page. */
export async function readOwnProfile(domain: Domain, actor: Actor): Promise<OwnProfile> {
  return domain.store.read(actor, async (tx) => tellProfile(await readSeenProfile(tx)))
}

/**
 * Says what the actor's public page is to be, whole. It is on only with an address and a card of their own that they may
 * show to everybody. Throws `input-invalid`, `profile-address-taken`, `profile-needs-share`.
 */
export async function saveOwnProfile(domain: Domain, actor: Actor, input: OwnProfile): Promise<OwnProfile> {
  const checked = checkProfile(input)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const before = (await lockProfile(tx)) ?? blankProfile
    const { cardId } = await readSeenProfile(tx)
    if (checked.isOn) await requirePublishing(tx, cardId ?? refuseEmpty())
    await upsertProfile(tx, { ...before, ...checked }).catch(refuseTaken)
    tx.ledger.noteAudit('profile-saved', actor.memberId, checked)
    return tellProfile({ ...before, ...checked })
  })
}

function checkProfile({ isOn, slug, bio, shows, language }: OwnProfile): OwnProfile {
  const told = mendText(bio).value.trim()
  if (slug !== null && !SLUG.test(slug))
    throw refused('slug', 'The address has 3 to 40 small letters, digits and hyphens, and no hyphen at an end.')
  if (isOn && slug === null) throw refused('slug', 'A page needs an address before it is switched on.')
  if (told.length > LONGEST_BIO) throw refused('bio', `What you say of yourself has at most ${LONGEST_BIO} characters.`)
  return { isOn, slug, bio: told, shows: [...new Set(shows)].filter(isShownPart), language }
}

function tellProfile({ isOn, slug, bio, shows, language, cardId }: StoredProfile): OwnProfile {
  return { isOn: isOn && cardId !== null, slug, bio, shows: shows.filter(isShownPart), language }
}

function refused(field: string, message: string): ProductError {
  return new ProductError('input-invalid', message, { facts: { field } })
}

function refuseEmpty(): never {
  throw refused('isOn', 'There is no card of your own yet that it could show.')
}

function refuseTaken(thrown: unknown): never {
  if (!isAddressTaken(thrown)) throw thrown
  const message = 'Somebody else has this address already.'
  throw new ProductError('profile-address-taken', message, { facts: { field: 'slug' }, cause: thrown })
}
