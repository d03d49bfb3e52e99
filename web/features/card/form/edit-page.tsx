import { isSameJson } from '@lazo/jscontact'
import { Button } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { useVerbs } from '#web/actions/offered.ts'
import { useCard } from '#web/data/hooks/use-card.ts'
import type { OpenCard } from '#web/data/replica/open-card.ts'
import { isLocalId } from '#web/data/verbs/create-card.ts'
import { lazilyOrNothing } from '#web/kit/lazily-or-nothing.ts'
import { useTitle } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { useMovedCard } from '../card-page.tsx'
import { readDraft } from '../draft/read-draft.ts'
import { focusName } from '../editing/focus-name.ts'
import { leaveOnEscape } from '../editing/leave-on-escape.ts'
import { UnsavedGuard } from '../editing/unsaved-guard.tsx'
import { saveDraft, useCardEdits } from '../use-card-edits.ts'
import { useCardName } from '../use-card-name.ts'
import { CardForm } from './card-form.tsx'
import styles from './form.module.css'
import { wholeFormWords } from './form.words.ts'
import { LookalikePanel } from './lookalike-panel.tsx'
import { SignatureButton } from './signature-button.tsx'
import { useLookalikes } from './use-lookalikes.ts'

const OthersThere = lazilyOrNothing(() => import('../presence/others-there.tsx'), 'OthersThere')

/** The whole form of a card that is there. */
export function EditPage() {
  const { cardId = '' } = useParams({ strict: false }) as { cardId?: string }
  const state = useCard(cardId)
  useMovedCard(state.movedTo)
  return state.state === 'there' ? <EditForm key={cardId} card={state.card} /> : null
}

function EditForm({ card }: { readonly card: OpenCard }) {
  const say = useWords(wholeFormWords)
  const form = useRef<HTMLFormElement>(null)
  const { mayEdit } = useCardEdits(card)
  // What others change meanwhile does not move the fields under the hands; it is merged when this is saved.
  const [before] = useState(card)
  const start = useMemo(() => readDraft(before), [before])
  const [draft, setDraft] = useState(start)
  const found = useLookalikes(draft, before.document, card.id)
  const goBack = useWayBack(card)
  const leave = () => goBack({ isSaved: false })
  const name = useCardName(card.document)
  useTitle(say('editing', { name }))
  useEffect(() => focusName(form.current), [])
  const save = async () => {
    await saveDraft(before, draft)
    goBack({ isSaved: true })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save().catch(showTrouble)
  }
  useVerbs({ 'card.save': () => form.current?.requestSubmit() })
  return (
    <form className={styles.page} ref={form} onSubmit={submit} onKeyDownCapture={leaveOnEscape(leave)}>
      <header className={styles.head}>
        <h1>
          <bdi>{say('editing', { name })}</bdi>
        </h1>
        {mayEdit && <SignatureButton draft={draft} onChange={setDraft} />}
      </header>
      {!isLocalId(card.id) && (
        <Suspense fallback={null}>
          <OthersThere before={before} card={card} />
        </Suspense>
      )}
      <LookalikePanel found={found} />
      <CardForm draft={draft} mayShare={mayEdit} onChange={setDraft} />
      <div className={styles.bar} data-form-foot>
        <Button variant="default" onClick={leave}>
          {say('cancel')}
        </Button>
        <Button type="submit">{say('save')}</Button>
      </div>
      <UnsavedGuard isChanged={!isSameJson(draft, start)} />
    </form>
  )
}

/** Back to the page of the card, in the list it belongs to and with what was searched for there. */
function useWayBack({ id, document }: OpenCard): (how: { readonly isSaved: boolean }) => void {
  const navigate = useNavigate()
  const to = document.kind === 'org' ? '/organizations/$cardId' : '/people/$cardId'
  return ({ isSaved }) =>
    void navigate({ to, params: { cardId: id } as never, search: true as never, ignoreBlocker: isSaved })
}
