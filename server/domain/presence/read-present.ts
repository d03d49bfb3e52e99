import type { Actor } from '#base/actor.ts'
import { readCards } from '#store/cards/reader.ts'
import type { Domain } from '../domain.ts'
import { readersOfCard } from '../handling/card-readers.ts'
import { foldSigns } from './fold-signs.ts'
import type { Doing, Sign } from './sign.ts'

/** A member who has a card open. */
export interface PresentMember {
  readonly memberId: string
  readonly name: string
  readonly doing: Doing
}

/** Who has a card open and may be told of, and all who may be told: whoever sees the card at this moment, and nobody else. */
export interface Present {
  readonly members: readonly PresentMember[]
  readonly readerIds: ReadonlySet<string>
}

const NOBODY: Present = { members: [], readerIds: new Set() }

/**
 * Who, of those whose signs these are, has the card open; those first who edit. Whoever lost the right to it is not among them, nor
 * among those who may be told. The actor only says in which workspace is asked.
 */
export async function readPresent(
  domain: Domain,
  actor: Actor,
  { cardId, signs }: { cardId: string; signs: readonly Sign[] },
): Promise<Present> {
  return domain.store.read(actor, async (tx) => {
    const [card] = await readCards(tx, [cardId])
    if (!card || card.deletedAt) return NOBODY
    const readers = await readersOfCard(tx, cardId)
    const members = [...foldSigns(signs)].flatMap(([memberId, doing]) => {
      const reader = readers.get(memberId)
      return reader ? [{ memberId, name: reader.name, doing }] : []
    })
    return { members: members.sort(byDoing), readerIds: new Set(readers.keys()) }
  })
}

function byDoing(a: PresentMember, b: PresentMember): number {
  return a.doing.localeCompare(b.doing) || a.name.localeCompare(b.name)
}
