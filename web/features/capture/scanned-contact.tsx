import { type Card, displayName } from '@lazo/jscontact'
import { Button, Select } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { handOver } from '#web/data/captured/captured.ts'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { takesCards } from '#web/data/rights/takes-cards.ts'
import { createCard } from '#web/data/verbs/create-card.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import { Page } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './capture.module.css'
import { captureWords } from './capture.words.ts'
import type { ScannedCode } from './read-code.ts'

interface ScannedContactProps {
  readonly code: ScannedCode
  again(): void
}

/** What a code holds, to be kept. */
export function ScannedContact({ code, again }: ScannedContactProps) {
  const say = useWords(captureWords)
  const navigate = useNavigate()
  const makeOfText = (text: string) => {
    handOver({ kind: 'text', text })
    void navigate({ to: '/new' })
  }
  return (
    <Page title={say('found')}>
      {code.kind === 'card' ? (
        <KeepCard card={code.card} />
      ) : (
        <>
          <p>{say('notContact')}</p>
          <pre className={styles.text}>{code.text}</pre>
          <Button onClick={() => makeOfText(code.text)}>{say('asNote')}</Button>
        </>
      )}
      <div className={styles.buttons}>
        <Button variant="default" onClick={again}>
          {say('again')}
        </Button>
      </div>
    </Page>
  )
}

function KeepCard({ card }: { readonly card: Card }) {
  const say = useWords(captureWords)
  const navigate = useNavigate()
  const books = (useBooks() ?? []).filter(takesCards)
  const [bookId, setBookId] = useState<string | null>(null)
  const name = displayName(card)
  const into = bookId ?? books[0]?.id
  const keep = async () => {
    if (into === undefined) return
    // The card of another person's phone gets an identity of its own here.
    const { '@type': _type, version: _version, uid: _uid, ...rest } = card
    const { cardId } = await createCard(into, rest)
    await navigate({ to: '/people/$cardId', params: { cardId } })
  }
  const values = [...Object.values(card.phones ?? {}), ...Object.values(card.emails ?? {})]
  return (
    <>
      <div className={styles.card}>
        <Avatar name={name} colourKey={name} size={64} isOrganization={card.kind === 'org'} />
        <div>
          <h2>
            <bdi>{name === '' ? say('nameless') : name}</bdi>
          </h2>
          {values.map((value) => {
            const text = 'number' in value ? value.number : value.address
            return <p key={text}>{text}</p>
          })}
        </div>
      </div>
      <Select
        label={say('book')}
        value={into ?? null}
        allowDeselect={false}
        data={books.map((book) => ({ value: book.id, label: book.name }))}
        onChange={setBookId}
      />
      <div className={styles.buttons}>
        <Button onClick={() => void keep().catch(showTrouble)} disabled={into === undefined}>
          {say('keep')}
        </Button>
      </div>
    </>
  )
}
