import type { Right } from '#web/data/replica/replica-card.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Grantee, Shares } from './shares.ts'
import { sharingWords } from './sharing.words.ts'
import { useUndoable } from './use-undoable.ts'

/** Somebody by name. */
type NamedGrantee = Grantee & { readonly name: string }

/** Ways to share that take effect at once and say so, with the way back; what fails is told. */
export interface ShareActs {
  give(who: NamedGrantee, right: Right): void
  takeAway(who: NamedGrantee): void
}

/** Ways to share something of this name. */
export function useShareActs(shares: Shares, what: string): ShareActs {
  const say = useWords(sharingWords)
  const run = useUndoable()
  return {
    give: (who, right) => {
      void run(shares.give(who, right), say('given', { what, who: who.name, can: say(`can-${right}`) }))
    },
    takeAway: (who) => void run(shares.takeAway(who), say('taken', { what, who: who.name })),
  }
}
