import {
  type AddressDataRequest,
  type CardRequest,
  encodeSegment,
  nameKey,
  writeCardEntry,
  writeEntry,
} from '@lazo/davxml'
import type { Collection } from '#domain/collections/collection.ts'
import type { MemberEntry } from '#domain/collections/member-entry.ts'
import type { Resource } from '#domain/collections/resource.ts'
import type { DeadProperties, LiveProperty, Visit } from '../../webdav/ground.ts'
import { liveProperty, longName } from '../../webdav/live-property.ts'
import { PropertyPlan } from '../../webdav/property-plan.ts'
import { wantsMinimal } from '../../webdav/request-facts.ts'
import { AREA, bookHref } from '../card-address.ts'
import { type ShownCard, showCard } from '../kinds/shown-card.ts'
import { partialCard } from '../text/partial-card.ts'
import { type CardVersion, versionOfAddressData } from '../text/wanted-version.ts'

/** A card as a report shows it: perhaps with its text. */
interface ReportedCard extends ShownCard {
  readonly text: string | undefined
}

const GETETAG = nameKey(longName('D:getetag'))

/** Tells of each card what a report asks: properties, and `address-data` (RFC 6352 §10.4). */
export class CardTeller {
  /** The version the texts are asked in. */
  readonly version: CardVersion | undefined
  readonly #visit: Visit
  readonly #addressData: AddressDataRequest | null
  readonly #plan: PropertyPlan<ReportedCard>
  /** Most programs ask for nothing but ETag and text, of thousands of cards. */
  readonly #isPlain: boolean

  /** Throws DavRefusal for texts that cards cannot be converted to. */
  constructor(visit: Visit, { properties, addressData }: CardRequest) {
    this.version = addressData ? versionOfAddressData(addressData) : undefined
    this.#visit = visit
    this.#addressData = addressData
    const kind = visit.tree.kindAt({ area: AREA, memberId: '', collection: '', name: '' })
    const table = new Map<string, LiveProperty<ReportedCard>>(kind?.properties)
    const text = addressData && addressDataProperty(addressData)
    if (text) table.set(nameKey(text.name), text)
    const asked =
      text && properties.kind === 'prop' ? { ...properties, names: [...properties.names, text.name] } : properties
    this.#plan = new PropertyPlan(table, asked, wantsMinimal(visit))
    this.#isPlain =
      properties.kind === 'prop' && properties.names.length === 1 && nameKey(properties.names[0]!) === GETETAG
  }

  /** Whether cards must be read with their texts. */
  get needsText(): boolean {
    return this.#addressData !== null || this.#plan.needsText
  }

  /** Whether what clients keep on cards has to be looked up. */
  get needsDead(): boolean {
    return this.#plan.needsDead
  }

  /** The response of a card. */
  tell(book: Collection, read: MemberEntry | Resource, dead?: DeadProperties): string {
    const href = bookHref(this.#visit.actor.memberId, book.segment) + encodeSegment(read.name)
    const text = 'text' in read ? read.text : undefined
    if (this.#isPlain && this.#addressData === null) return writeEntry(href, read.etag)
    if (this.#isPlain && text !== undefined && this.#addressData?.properties === 'all')
      return writeCardEntry(href, read.etag, text)
    return this.#plan.write(href, { ...showCard(book, read), text }, this.#visit, dead)
  }
}

function addressDataProperty({ properties }: AddressDataRequest): LiveProperty<ReportedCard> {
  return liveProperty(
    'C:address-data',
    ({ text }) => (text === undefined || properties === 'all' ? (text ?? null) : partialCard(text, properties)),
    { needsText: true },
  )
}
