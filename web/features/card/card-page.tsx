import { Button, VisuallyHidden } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { UserRoundX } from 'lucide-react'
import { useEffect } from 'react'
import { useCard } from '#web/data/hooks/use-card.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { presentOpenings } from '#web/data/openings/kept-openings.ts'
import type { OpenCard } from '#web/data/replica/open-card.ts'
import { Empty } from '#web/kit/empty.tsx'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from './card.words.ts'
import { CardDialogs } from './card-dialogs.tsx'
import { CardView } from './reading/card-view.tsx'
import { CardEditsContext, useCardEdits } from './use-card-edits.ts'
import { useCardVerbs } from './use-card-verbs.ts'

const LOOKED_AT_MS = 1_000

/** The page of one card, beside the list or alone. */
export function CardPage() {
  const { cardId = '' } = useParams({ strict: false }) as { cardId?: string }
  // What is being edited in place belongs to one card, and so does the place one scrolled to.
  return <KnownCard key={cardId} cardId={cardId} />
}

function KnownCard({ cardId }: { readonly cardId: string }) {
  const say = useWords(cardWords)
  const state = useCard(cardId)
  useMovedCard(state.movedTo)
  useTellOpening(state.state === 'there' ? cardId : null)
  if (state.state === 'there') return <ShownCard card={state.card} />
  if (state.state === 'loading') return <VisuallyHidden role="status">{say('loading')}</VisuallyHidden>
  return (
    <Empty icon={UserRoundX} title={say('gone')} text={say('goneText')} isAll>
      <Button component={Link} to="/people" variant="default">
        {say('close')}
      </Button>
    </Empty>
  )
}

function ShownCard({ card }: { readonly card: OpenCard }) {
  const edits = useCardEdits(card)
  const dialogs = useCardVerbs(edits)
  return (
    <CardEditsContext value={edits}>
      <CardView />
      <CardDialogs {...dialogs} />
    </CardEditsContext>
  )
}

/** A card that is looked at for a moment was opened; one that flits by on the way to another was not. */
function useTellOpening(cardId: string | null): void {
  const { memberId } = useMe()
  useEffect(() => {
    if (cardId === null) return
    const timer = setTimeout(() => presentOpenings.note(memberId, cardId), LOOKED_AT_MS)
    return () => clearTimeout(timer)
  }, [memberId, cardId])
}

/** A card that was made here gets another address when the server has it. */
export function useMovedCard(movedTo: string | undefined): void {
  const navigate = useNavigate()
  useEffect(() => {
    if (movedTo === undefined) return
    void navigate({ to: '.', params: { cardId: movedTo } as never, search: true, replace: true })
  }, [movedTo, navigate])
}
