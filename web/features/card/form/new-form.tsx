import type { Card } from '@lazo/jscontact'
import { Button, NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useVerbs } from '#web/actions/offered.ts'
import { takeCaptured } from '#web/data/captured/captured.ts'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { KEPT } from '#web/data/kept-names.ts'
import { takesCards } from '#web/data/rights/takes-cards.ts'
import { createCard } from '#web/data/verbs/create-card.ts'
import { editLayer } from '#web/data/verbs/edit-layer.ts'
import { useTitle } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Draft } from '../draft/draft.ts'
import { patchesOf } from '../draft/split-sides.ts'
import { focusName } from '../editing/focus-name.ts'
import { leaveOnEscape } from '../editing/leave-on-escape.ts'
import { UnsavedGuard } from '../editing/unsaved-guard.tsx'
import { makeRelated } from '../make-related.ts'
import { bookOrFirst } from '../place/first-book.ts'
import { CardForm } from './card-form.tsx'
import styles from './form.module.css'
import { wholeFormWords } from './form.words.ts'
import { LookalikePanel } from './lookalike-panel.tsx'
import { type FirstOrganization, newDraft } from './new-draft.ts'
import { SignatureButton } from './signature-button.tsx'
import { useLookalikes } from './use-lookalikes.ts'

/** What a new card is written over. */
const BLANK_CARD: Card = { '@type': 'Card', version: '1.0', uid: '' }
const BLANK_SIDES = { document: BLANK_CARD, shared: BLANK_CARD }

interface NewFormProps {
  readonly kind: 'individual' | 'org'
  readonly organization: FirstOrganization | null
  /** What it is called, where that is known. */
  readonly name?: string
}

/** The whole form of a card that is to be made. */
export function NewForm({ kind, organization, name = '' }: NewFormProps) {
  const say = useWords(wholeFormWords)
  const form = useRef<HTMLFormElement>(null)
  const [start, setStart] = useState(() => newDraft(kind, organization, name))
  const [draft, setDraft] = useState(start)
  // What another app shared, or a code said, is read like a pasted signature.
  const [captured] = useState(() => takeCaptured('text')?.text ?? '')
  const [bookId, setBookId] = useHomeBook()
  const navigate = useNavigate()
  const found = useLookalikes(draft, BLANK_CARD, null)
  const title = say(kind === 'org' ? 'newOrganization' : 'newPerson')
  useTitle(title)
  useEffect(() => focusName(form.current), [start])
  const list = kind === 'org' ? '/organizations' : '/people'
  const leave = () => void navigate({ to: list })
  const begin = () => {
    const next = newDraft(kind, organization)
    setStart(next)
    setDraft(next)
  }
  const save = async (isLast: boolean) => {
    if (!hasAnything(draft)) return void showToast({ tone: 'trouble', text: say('nothing') })
    const cardId = await makeCard(draft, await bookOrFirst(bookId, say('firstBook')))
    begin()
    if (isLast) await navigate({ to: `${list}/$cardId`, params: { cardId } as never, ignoreBlocker: true })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save(true).catch(showTrouble)
  }
  const saveAndNext = () => {
    if (form.current?.reportValidity()) void save(false).catch(showTrouble)
  }
  useVerbs({ 'card.save': () => form.current?.requestSubmit() })
  return (
    <form className={styles.page} ref={form} onSubmit={submit} onKeyDownCapture={leaveOnEscape(leave)}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <SignatureButton draft={draft} text={captured} onChange={setDraft} />
      </header>
      <LookalikePanel found={found} />
      <CardForm draft={draft} mayShare onChange={setDraft}>
        <BookSelect bookId={bookId} onChange={setBookId} />
      </CardForm>
      <div className={styles.bar} data-form-foot>
        <Button variant="default" onClick={leave}>
          {say('cancel')}
        </Button>
        <Button variant="default" onClick={saveAndNext}>
          {say('saveAndNext')}
        </Button>
        <Button type="submit">{say('save')}</Button>
      </div>
      <UnsavedGuard isChanged={draft !== start} />
    </form>
  )
}

function hasAnything(draft: Draft): boolean {
  return Object.keys(patchesOf({ ...draft, kind: 'individual' }, BLANK_SIDES).shared).length > 0 || hasOwn(draft)
}

function hasOwn(draft: Draft): boolean {
  return Object.keys(patchesOf(draft, BLANK_SIDES).own).length > 0
}

/** Makes the card with the people made in it, and what its maker keeps for themselves. */
async function makeCard(draft: Draft, bookId: string): Promise<string> {
  const { shared, own } = patchesOf(await makeRelated(draft, bookId), BLANK_SIDES)
  const { cardId } = await createCard(bookId, shared as Omit<Card, '@type' | 'version' | 'uid'>)
  if (Object.keys(own).length > 0) await editLayer(cardId, own)
  return cardId
}

/** The book new cards go to: the one chosen last, else the first there is. */
function useHomeBook(): [string, (bookId: string) => void] {
  const books = (useBooks() ?? []).filter(takesCards)
  const [chosen, setChosen] = useState(() => localStorage.getItem(KEPT.homeBook) ?? '')
  const bookId = books.find(({ id }) => id === chosen)?.id ?? books[0]?.id ?? ''
  const choose = (next: string) => {
    localStorage.setItem(KEPT.homeBook, next)
    setChosen(next)
  }
  return [bookId, choose]
}

function BookSelect({ bookId, onChange }: { readonly bookId: string; onChange(bookId: string): void }) {
  const say = useWords(wholeFormWords)
  const books = (useBooks() ?? []).filter(takesCards)
  if (books.length === 0) return <p className={styles.hint}>{say('willMakeBook', { name: say('firstBook') })}</p>
  return (
    <NativeSelect
      className={styles.kind!}
      label={say('book')}
      value={bookId}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={books.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
