import { readScan, signatureCard } from '@lazo/signature'
import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import type { InboundDetails, InboundFacts } from '#store/desk/inbound.ts'
import { readInboundPicture } from '#store/desk/reader.ts'
import { become } from '../desk/change-inbound.ts'
import { changeInboundFacts } from '../desk/inbound-rules.ts'
import { holdInbound, requireInbound } from '../desk/see-inbound.ts'
import type { Domain } from '../domain.ts'
import { scanToRead } from '../media/scan-picture.ts'
import type { ScanLine } from './scan-line.ts'
import { scanReader } from './scan-reader.ts'

/** What reads the letters of a picture. */
export interface LetterReader {
  read(picture: Uint8Array): Promise<ScanLine[]>
}

/**
 * Reads the text of the photo of an entry, and guesses who it is and how they are reached. What a person wrote meanwhile stays; a photo that
 * was read, or that nobody can read, is not read again.
 */
export async function readScanNow(
  domain: Domain,
  actor: Actor,
  { inboundId, reader = scanReader }: { inboundId: string; reader?: LetterReader },
): Promise<void> {
  const picture = await domain.store.read(actor, async (tx) => {
    const { reading } = await requireInbound(tx, inboundId)
    return reading === 'waiting' ? readInboundPicture(tx, inboundId) : null
  })
  if (!picture) return
  const details = await guessDetails(picture, { reader, region: domain.region })
  await domain.store.write(actor, async (tx) => {
    const was = await holdInbound(tx, inboundId)
    if (was.reading === 'waiting') await become(tx, was, withGuess(was, details))
  })
}

/** What stands on a photo of a business card, as parts of a card; null where no text can be read. */
export async function guessDetails(
  picture: Uint8Array,
  { reader, region }: { reader: LetterReader; region: string },
): Promise<InboundDetails | null> {
  try {
    return signatureCard(readScan(await reader.read(await scanToRead(picture)), { region }).parts)
  } catch (error) {
    if (isProductError(error, 'image-unreadable')) return null
    throw error
  }
}

function withGuess(was: InboundFacts, details: InboundDetails | null): InboundFacts {
  const isRead = details !== null && Object.keys(details).length > 0
  const reading = isRead ? 'done' : 'failed'
  const isUntouched = Object.keys(was.details).length === 0
  return { ...(isRead && isUntouched ? changeInboundFacts(was, { details }) : was), reading }
}
