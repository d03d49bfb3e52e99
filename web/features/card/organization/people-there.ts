import type { OutputOf, people } from '@lazo/contract'
import type { PartialDate } from '@lazo/jscontact'
import { call } from '#web/data/api/call.ts'
import type { CardIndex } from '#web/data/index/card-index.ts'
import type { CardLine } from '#web/data/lines/card-line.ts'

/** Somebody and one of their places at an organization. */
export interface PersonThere {
  readonly id: string
  readonly display: string
  readonly familyName: string | null
  readonly placeKey: string
  readonly title: string
  readonly isFormer: boolean
  readonly from: PartialDate | null
  readonly to: PartialDate | null
}

/** As many as are worth reading on one page; the list of people shows them all. */
const MOST = 200

/** The people of an organization and their places there, as the server knows them: those who are there first. */
export async function readPeopleThere(cardId: string): Promise<PersonThere[]> {
  const { items } = await call<OutputOf<typeof people>>('GET', `/cards/${cardId}/people`, { query: { limit: MOST } })
  const all = items.flatMap(({ card, positions }) =>
    positions.map(
      (position): PersonThere => ({
        id: card.id,
        display: card.display,
        familyName: card.familyName,
        placeKey: `${position.organizationId ?? ''} ${position.keptId ?? ''}`,
        title: [position.title, position.role].filter(Boolean).join(' · '),
        isFormer: !position.isPresent,
        from: position.from as PartialDate | null,
        to: position.to as PartialDate | null,
      }),
    ),
  )
  return [...all.filter(({ isFormer }) => !isFormer), ...all.filter(({ isFormer }) => isFormer)]
}

/** Who is there now as far as this browser knows, offline and a moment after they were added. Pure. */
export function findPeopleThere(index: CardIndex, name: string): CardLine[] {
  const folded = name.trim().toLocaleLowerCase()
  if (folded === '') return []
  const found = index.search(name, {}, MOST).map(({ line }) => line)
  return found.filter(({ kind, organization }) => kind !== 'org' && organization?.trim().toLocaleLowerCase() === folded)
}

/** The people whom the server knows and those whom only this browser does: present ones before former ones. Pure. */
export function withLocalPeople(known: readonly PersonThere[], lines: readonly CardLine[]): PersonThere[] {
  const isKnown = new Set(known.filter(({ isFormer }) => !isFormer).map(({ id }) => id))
  const added = lines
    .filter(({ id }) => !isKnown.has(id))
    .map(
      (line): PersonThere => ({
        id: line.id,
        display: line.display,
        familyName: line.familyName,
        placeKey: 'local',
        title: line.title ?? '',
        isFormer: false,
        from: null,
        to: null,
      }),
    )
  return [...known.filter(({ isFormer }) => !isFormer), ...added, ...known.filter(({ isFormer }) => isFormer)]
}
