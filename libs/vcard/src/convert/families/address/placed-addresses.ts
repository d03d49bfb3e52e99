import type { Address } from '@lazo/jscontact'
import type { RawProperty } from '../../../raw/raw-card.ts'
import type { CardDraft } from '../../read/card-draft.ts'

/** An address of the card and the property that it began with. */
export interface PlacedAddress {
  address: Address
  property: RawProperty
  units: string[]
}

/** The addresses of a card by what other properties find them by. */
export class PlacedAddresses {
  readonly #byUnit = new Map<string, PlacedAddress>()
  readonly #byGroup = new Map<string, PlacedAddress>()
  readonly #byTypes = new Map<string, PlacedAddress[]>()
  readonly #ungrouped: PlacedAddress[] = []

  /** Gives those of a draft all of whose ADR are read. */
  static of(draft: CardDraft): PlacedAddresses {
    return draft.once('addresses', () => {
      const placed = new PlacedAddresses()
      for (const [property, { units }] of draft.placements) {
        if (property.key === 'ADR' && units[0])
          placed.add({ address: draft.open(units[0]) as Address, property, units })
      }
      return placed
    })
  }

  add(one: PlacedAddress): void {
    const { property, units } = one
    this.#byUnit.set(units[0]!, one)
    if (property.group && !this.#byGroup.has(property.group.toLowerCase())) {
      this.#byGroup.set(property.group.toLowerCase(), one)
    }
    if (property.key !== 'ADR') return
    if (!property.group) this.#ungrouped.push(one)
    const same = this.#byTypes.get(typesOf(property))
    if (same) same.push(one)
    else this.#byTypes.set(typesOf(property), [one])
  }

  /** The one with the same PROP-ID, else that of the same group, else the only ADR without a group. */
  ownerOf(property: RawProperty): PlacedAddress | undefined {
    const id = property.params.find(({ key }) => key === 'PROP-ID')?.values[0]
    if (id !== undefined) return this.#byUnit.get(`addresses/${id}`)
    if (property.group) return this.inGroup(property.group)
    return this.#ungrouped.length === 1 ? this.#ungrouped[0] : undefined
  }

  /** The first of a group. */
  inGroup(group: string): PlacedAddress | undefined {
    return this.#byGroup.get(group.toLowerCase())
  }

  /** Takes the first ADR of the same group and TYPE as a LABEL that no LABEL has taken yet. */
  takeFor(label: RawProperty): PlacedAddress | undefined {
    return this.#byTypes.get(typesOf(label))?.shift()
  }
}

function typesOf({ group, params }: RawProperty): string {
  const types = params
    .filter(({ key }) => key === 'TYPE')
    .flatMap(({ values }) => values.map((type) => type.toLowerCase()))
    .filter((type) => type !== 'pref')
  return [group.toLowerCase(), ...types.sort()].join()
}
