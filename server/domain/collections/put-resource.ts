import type { Actor } from '#base/actor.ts'
import { isProductError, ProductError } from '#base/errors.ts'
import { readHolder } from '#store/collections/places.ts'
import { lockNamed } from '#store/collections/sent-cards.ts'
import { together } from '#store/together.ts'
import type { WriteTx } from '#store/transaction.ts'
import { alreadyThere, conditionFailed } from '../contacts/require-state.ts'
import type { Domain } from '../domain.ts'
import { requireWriting, rightMissing } from '../sharing/book-rights.ts'
import { reaches } from '../sharing/right.ts'
import { checkAddressPart } from './check-address-part.ts'
import { addResource } from './edits/add-resource.ts'
import { changeResource } from './edits/change-resource.ts'
import { readSent, type SentCard } from './edits/read-sent.ts'
import { findCollection } from './find-collection.ts'
import { type FoundResource, findResource, findWithCollection } from './find-resource.ts'
import { mayBeLabel, putGroup } from './groups/put-group.ts'
import { readLost } from './guard/lost-collection.ts'
import { type Loss, warnOfLoss } from './guard/note-loss.ts'
import { noteApart } from './log/note-in-log.ts'
import { tellRefusals } from './log/tell-refusals.ts'
import { uidTaken } from './put-into.ts'
import { readSegment } from './segment.ts'

/** What a device puts, under the decoded last parts of an address. */
export interface PutInput {
  readonly segment: string
  readonly name: string
  /** One vCard. */
  readonly text: string
  /** The states of which the card must be in one (RFC 9110 §13.1.1). */
  readonly ifMatch?: string
  /** The states in none of which it may be; `*` when there must be none yet. */
  readonly ifNoneMatch?: string
}

/** What became of it. */
export interface PutOutcome {
  readonly isNew: boolean
  /** Only when what was sent is what would be given, to the octet. */
  readonly etag: string | null
  readonly name: string
}

interface Put {
  readonly outcome: PutOutcome
  readonly loss: Loss | null
}

/**
 * Keeps a card as a device sent it, or brings its edit onto the card there is. An edit of an older state is merged with what
 * others changed since; where both touched the same, an `If-Match` fails and without one the later wins. Throws
 * `condition-failed`, `card-unreadable`, `card-too-large`, `card-invalid`, `uid-taken`, `book-not-found`, `sign-in-required`
 * and the errors of rights.
 */
export async function putResource(domain: Domain, actor: Actor, input: PutInput): Promise<PutOutcome> {
  return tellRefusals(domain, actor, input, () => keep(domain, actor, input))
}

async function keep(domain: Domain, actor: Actor, input: PutInput): Promise<PutOutcome> {
  checkAddressPart(input.name, 'name')
  const sent = readSent(input.text)
  const once = () => domain.store.write(actor, (tx) => put(domain, tx, input, sent))
  try {
    const { outcome, loss } = await once().catch((error: unknown) => {
      if (isMeanwhile(error)) return once()
      throw error
    })
    warnOfLoss(domain, actor, loss)
    return outcome
  } catch (error) {
    await noteRefusedEdit(domain, actor, input, error)
    if (isProductError(error, 'book-not-found')) await refuseLost(domain, actor, input, error)
    throw await nameHolder(domain, actor, { ...input, uid: sent.uid }, error)
  }
}

/** A book that was lost lately is there to be read. */
async function refuseLost(domain: Domain, actor: Actor, { segment }: PutInput, error: unknown): Promise<never> {
  const lost = await readLost(domain, actor, segment)
  throw lost ? rightMissing(lost.right, 'edit') : error
}

/** Another device may have put the card at the same moment: by now it is there to be changed. */
function isMeanwhile(error: unknown): boolean {
  return isProductError(error, 'card-changed') || (isProductError(error, 'uid-taken') && !('name' in error.facts))
}

async function put(domain: Domain, tx: WriteTx, input: PutInput, sent: SentCard): Promise<Put> {
  requireWriting(tx)
  const { segment, name, ifMatch } = input
  const { collection, found } = await lockFound(tx, segment, name)
  if (!found && mayBeLabel(collection, sent)) {
    const group = await putGroup(tx, { ...input, collection, sent }, domain.region)
    if (group) return { outcome: { ...group, etag: null, name }, loss: null }
  }
  requireConditions(found, input)
  if (found) return putAgain(domain, tx, { found, sent, ifMatch })
  if (!reaches(collection.right, 'edit')) throw rightMissing(collection.right, 'edit')
  const etag = await addResource(domain, tx, { collection, name, sent })
  return { outcome: { isNew: true, etag, name }, loss: null }
}

/** Asked in one breath: what is found is read after the lock was got. */
async function lockFound(tx: WriteTx, segment: string, name: string) {
  const [locked, place] = await together(
    lockNamed(tx, readSegment(segment), name),
    findWithCollection(tx, segment, name),
  )
  if (!place.found || place.found.card.cardId === locked) return place
  throw new ProductError('card-changed', 'Another card got this name at the same moment; try again.')
}

/** RFC 9110 §13.2.2; whether an older state that `If-Match` names can be merged with is decided later. */
function requireConditions(found: FoundResource | null, { name, ifMatch, ifNoneMatch }: PutInput): void {
  if (!found && ifMatch !== undefined) throw conditionFailed('')
  if (!found || ifNoneMatch === undefined) return
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (tags.includes('*')) throw alreadyThere(found.etag, name)
  if (tags.includes(found.etag)) throw conditionFailed(found.etag)
}

async function putAgain(
  domain: Domain,
  tx: WriteTx,
  edit: { found: FoundResource; sent: SentCard; ifMatch: string | undefined },
): Promise<Put> {
  const { found, sent } = edit
  const { name, uid } = found.place
  if (sent.uid !== null && bare(sent.uid) !== bare(uid)) throw uidTaken(name)
  const { etag, loss } = await changeResource(domain, tx, edit)
  return { outcome: { isNew: false, etag, name }, loss }
}

/** Some programs write a UUID with its URN, some without. */
function bare(uid: string): string {
  return uid.replace(/^urn:uuid:/i, '').toLowerCase()
}

async function noteRefusedEdit(
  domain: Domain,
  actor: Actor,
  { segment, name }: PutInput,
  error: unknown,
): Promise<void> {
  if (!isProductError(error, 'condition-failed') || !Array.isArray(error.facts['paths'])) return
  const paths = error.facts['paths'] as string[]
  const found = await domain.store.read(actor, (tx) => findResource(tx, segment, name))
  if (!found) return
  const { bookId } = found.collection
  await noteApart(domain, actor, { kind: 'edit-refused', bookId, cardId: found.card.cardId, facts: { name, paths } })
}

/** A uid that the collection holds already is told with the name under which it stands there (RFC 6352 §6.3.2.1). */
async function nameHolder(
  domain: Domain,
  actor: Actor,
  { segment, uid }: { segment: string; uid: string | null },
  error: unknown,
): Promise<unknown> {
  if (!isProductError(error, 'uid-taken') || uid === null || error.facts['name'] !== undefined) return error
  return domain.store.read(actor, async (tx) => {
    const { bookId } = await findCollection(tx, segment)
    const holder = await readHolder(tx, bookId, uid)
    const isShown = holder !== null && (await findResource(tx, segment, holder.name)) !== null
    return isShown ? uidTaken(holder.name) : error
  })
}
