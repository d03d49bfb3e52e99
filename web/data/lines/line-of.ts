import type { CardResource } from '@lazo/contract'
import { applyLayer, type Card, type CardIndex, type CardText, entriesByPreference, indexCard } from '@lazo/jscontact'
import { wordsOf } from '@lazo/normal'
import type { CardLine, LineText } from './card-line.ts'
import { lackingParts } from './lacking-parts.ts'
import { lineWords } from './line-words.ts'

/** Where the card is read, and what the server does not know of it yet. */
export interface LineOptions {
  /** Where phone numbers without prefix are, as ISO 3166 alpha-2. */
  readonly region: string
  /** Whether a change of it waits to be sent; false unless said. */
  readonly isPending?: boolean
}

const BLOB = 'lazo:blob/'
/** A key that people know by heart is far shorter. */
const LONGEST_HANDLE = 300
const LONGEST_TEXT = 500
const LONGEST_NOTE = 4000

/** The line of a card as `GET /cards/{id}` gives it, with its reader's own layer laid over it. Pure. */
export function lineOf(resource: CardResource, { region, isPending = false }: LineOptions): CardLine {
  const card = ownView(resource)
  const index = indexCard(card, { region })
  const texts = allTexts(resource, index, region)
  const { display, sortFamily, sortGiven, sortOrganization, kind, keywords, contactKinds, sectors } = index
  const { id, bookIds, right, revision, createdAt, updatedAt } = resource
  return {
    ...{ id, uid: card.uid ?? '', display, kind, sortFamily, sortGiven, sortOrganization },
    ...shownValues(card),
    ...{ keywords, contactKinds, sectors, bookIds, right, revision, createdAt, updatedAt },
    photo: photoOf(card),
    isFavorite: resource.overlay?.['lazo.app:favorite'] === true,
    lacks: lackingParts(card),
    handles: handlesOf(index),
    texts: texts.map(keptText),
    words: lineWords(texts),
    isPending,
  }
}

function ownView(resource: CardResource): Card {
  return resource.overlay === null ? resource : applyLayer(resource, resource.overlay).card
}

/** The texts by which the reader may find the card: those of their own view and of what all share, each once. */
function allTexts(resource: CardResource, { texts: own }: CardIndex, region: string): CardText[] {
  if (resource.overlay === null) return own
  const { texts } = indexCard(resource, { region })
  return [...new Map([...own, ...texts].map((one) => [`${one.field} ${one.text}`, one])).values()]
}

function shownValues(card: Card): Pick<CardLine, 'organization' | 'title' | 'email' | 'phone'> {
  return {
    organization: Object.values(card.organizations ?? {})[0]?.name ?? null,
    title: Object.values(card.titles ?? {})[0]?.name ?? null,
    email: entriesByPreference(card.emails)[0]?.address ?? null,
    phone: entriesByPreference(card.phones)[0]?.number ?? null,
  }
}

function photoOf({ media }: Card): string | null {
  const photo = entriesByPreference(media).find(({ kind, uri }) => kind === 'photo' && uri?.startsWith(BLOB))
  return photo?.uri?.slice(BLOB.length) ?? null
}

function handlesOf({ handles }: CardIndex): string[] {
  return handles
    .filter(({ kind, key }) => kind !== 'uid' && key.length <= LONGEST_HANDLE)
    .map(({ kind, key }) => `${kind}:${key}`)
}

function keptText({ field, text }: CardText): LineText {
  return [field, field === 'note' ? wordsOf(text).join(' ').slice(0, LONGEST_NOTE) : text.slice(0, LONGEST_TEXT)]
}
