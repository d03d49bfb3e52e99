import type { CardResource } from '@lazo/contract'
import {
  applyLayer,
  type Card,
  type CardIndex,
  type CardWords,
  cardPartNames,
  cardWords,
  entriesByPreference,
  indexCard,
  isFavorite,
  layerIndex,
} from '@lazo/jscontact'
import { wordsOf } from '@lazo/normal'
import type { CardLine, LineText, LineWithWords } from './card-line.ts'

/** Where the card is read, and what the server does not know of it yet. */
export interface LineOptions {
  /** Where phone numbers without prefix are, as ISO 3166 alpha-2. */
  readonly region: string
  /** Whether a change of it waits to be sent; false unless said. */
  readonly isPending?: boolean
}

/** What all share of a card, and what its reader's own layer adds. */
interface Indexes {
  readonly base: CardIndex
  readonly own: CardIndex | null
}

const BLOB = 'lazo:blob/'
/** A key that people know by heart is far shorter. */
const LONGEST_HANDLE = 300
const LONGEST_TEXT = 500
const LONGEST_NOTE = 4000

/** The line of a card as `GET /cards/{id}` gives it, with its reader's own layer laid over it. Pure. */
export function lineOf(resource: CardResource, { region, isPending = false }: LineOptions): LineWithWords {
  const { id, bookIds, revision, right, overlay, createdAt, updatedAt, ...rest } = resource
  const shared = rest as Card
  const indexes = {
    base: indexCard(shared, { region }),
    own: overlay === null ? null : layerIndex(shared, overlay, region),
  }
  return {
    id,
    ...shownForms(indexes),
    ...shownValues(overlay === null ? shared : applyLayer(shared, overlay).card),
    bookIds,
    right,
    revision,
    createdAt,
    updatedAt,
    isFavorite: isFavorite(overlay),
    lacks: lackingParts(indexes),
    handles: handlesOf(indexes),
    texts: textsOf(indexes),
    words: wordsFound(indexes),
    isPending,
  }
}

function shownForms({
  base,
  own,
}: Indexes): Pick<CardLine, 'display' | 'familyName' | 'kind' | `sort${'Family' | 'Given' | 'Organization'}`> {
  const { display, familyName, kind, sortFamily, sortGiven, sortOrganization } = own ?? base
  return { display, familyName, kind, sortFamily, sortGiven, sortOrganization }
}

function shownValues(card: Card) {
  return {
    uid: card.uid ?? '',
    organization: Object.values(card.organizations ?? {})[0]?.name ?? null,
    title: Object.values(card.titles ?? {})[0]?.name ?? null,
    email: entriesByPreference(card.emails)[0]?.address ?? null,
    phone: entriesByPreference(card.phones)[0]?.number ?? null,
    handler: card['lazo.app:handledBy']?.name ?? null,
    keywords: Object.keys(card.keywords ?? {}),
    contactKinds: Object.keys(card['lazo.app:contactKinds'] ?? {}),
    sectors: Object.keys(card['lazo.app:sectors'] ?? {}),
    photo: photoOf(card),
  }
}

function photoOf({ media }: Card): string | null {
  const photo = entriesByPreference(media).find(({ kind, uri }) => kind === 'photo' && uri?.startsWith(BLOB))
  return photo?.uri?.slice(BLOB.length) ?? null
}

/** What one's own layer brings is not missed. */
function lackingParts({ base, own }: Indexes): string[] {
  return cardPartNames.filter((part) => !base.parts.includes(part) && !own?.parts.includes(part))
}

function handlesOf({ base, own }: Indexes): string[] {
  return [...base.handles, ...(own?.handles ?? [])]
    .filter(({ kind, key }) => kind !== 'uid' && key.length <= LONGEST_HANDLE)
    .map(({ kind, key }) => `${kind}:${key}`)
}

function textsOf({ base, own }: Indexes): LineText[] {
  return [...(own?.texts ?? []), ...base.texts].map(({ field, text }) => [
    field,
    field === 'note' ? wordsOf(text).join(' ').slice(0, LONGEST_NOTE) : text.slice(0, LONGEST_TEXT),
  ])
}

/** What the layer takes away is found all the same, as the server does. Of numbers the line has the handles. */
function wordsFound({ base, own }: Indexes): CardWords {
  const words = cardWords(withoutNumbers(base), false)
  if (own === null) return words
  const more = cardWords(withoutNumbers(own), true)
  const both = (part: keyof CardWords) => `${more[part]} ${words[part]}`.trim()
  return { name: both('name'), organization: both('organization'), reach: both('reach'), rest: both('rest') }
}

function withoutNumbers(index: CardIndex): CardIndex {
  return { ...index, handles: index.handles.filter(({ kind }) => kind !== 'phone') }
}
