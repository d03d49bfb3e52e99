import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useBooks } from '#web/data/hooks/use-books.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import type { CardLine } from '#web/data/lines/card-line.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import { useSamples } from '#web/kit/first-hour/use-samples.ts'
import { Section } from '#web/kit/section.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showToast } from '#web/kit/toast/toasts.ts'
import { useWords } from '#web/words/use-words.ts'
import { makeMeCard } from './make-me-card.ts'
import styles from './me.module.css'
import { meWords } from './me.words.ts'
import { useChooseMeCard } from './use-me-card.ts'

const MOST_FOUND = 6

/** Asks which contact is oneself, or makes one. */
export function ChooseCard({ keep }: { readonly keep?: (() => void) | undefined }) {
  const say = useWords(meWords)
  const me = useMe()
  const { bookId: samples } = useSamples()
  // With the sample contacts one's own card would go, too.
  const books = (useBooks() ?? []).filter(({ id }) => id !== samples)
  const choose = useChooseMeCard()
  const [isMaking, setMaking] = useState(false)
  const take = async (cardId: Promise<string>) => {
    try {
      await choose(await cardId)
      showToast({ tone: 'done', text: say('chosen') })
      keep?.()
    } catch (error) {
      showTrouble(error)
    }
  }
  const make = () => {
    setMaking(true)
    void take(makeMeCard(me, { books, firstName: say('firstBook') })).finally(() => setMaking(false))
  }
  return (
    <Section title={say('which')} text={say('whichText')}>
      <FindCard take={(cardId) => void take(Promise.resolve(cardId))} />
      <div className={styles.buttons}>
        <Button variant="default" loading={isMaking} onClick={make}>
          {say('makeIt')}
        </Button>
        <span className={styles.quiet}>{say('makeText')}</span>
        {keep && (
          <Button variant="subtle" onClick={keep}>
            {say('keepIt')}
          </Button>
        )}
      </div>
    </Section>
  )
}

function FindCard({ take }: { take(cardId: string): void }) {
  const say = useWords(meWords)
  const { email, name } = useMe()
  const index = useCardIndex()
  const [text, setText] = useState('')
  const isTyped = text.trim() !== ''
  const found: readonly CardLine[] = isTyped
    ? index.search(text, {}, MOST_FOUND).map(({ line }) => line)
    : uniqueLines([...index.byHandle(`email:${email.toLowerCase()}`), ...index.byName(name)])
  return (
    <>
      <TextInput
        type="search"
        label={say('find')}
        value={text}
        autoComplete="off"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div aria-live="polite">
        {!isTyped && found.length > 0 && <p className={styles.quiet}>{say('perhaps')}</p>}
        {isTyped && found.length === 0 && <p className={styles.quiet}>{say('notFound')}</p>}
        <ul className={styles.list}>
          {found.map((line) => (
            <FoundCard key={line.id} line={line} take={take} />
          ))}
        </ul>
      </div>
    </>
  )
}

function FoundCard({ line, take }: { readonly line: CardLine; take(cardId: string): void }) {
  const say = useWords(meWords)
  const name = useShownName()(line)
  return (
    <li>
      <Avatar name={line.display} colourKey={line.id} photo={line.photo} isOrganization={line.kind === 'org'} />
      <span className={styles.grow}>
        <bdi>{name}</bdi>
        <span className={styles.quiet}>{[line.title, line.organization, line.email].filter(Boolean).join(' · ')}</span>
      </span>
      <Button size="xs" variant="default" aria-label={say('thisIsMeOf', { name })} onClick={() => take(line.id)}>
        {say('thisIsMe')}
      </Button>
    </li>
  )
}

function uniqueLines(lines: readonly CardLine[]): CardLine[] {
  return [...new Map(lines.map((line) => [line.id, line])).values()].slice(0, MOST_FOUND)
}
