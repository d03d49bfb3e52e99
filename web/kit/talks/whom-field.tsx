import { Pill, TextInput, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, useId, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import type { CardLine } from '#web/data/lines/card-line.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './whom.module.css'
import { whomWords } from './whom.words.ts'

const MOST_FOUND = 6

interface WhomFieldProps {
  readonly cardIds: readonly string[]
  /** What is asked for while nobody is chosen; with whom it was unless said. */
  readonly label?: string
  /** So many may be chosen. */
  readonly most?: number
  change(cardIds: readonly string[]): void
}

/** With whom it was: those who are chosen, and a box that finds more. */
export function WhomField({ cardIds, label, most = 50, change }: WhomFieldProps) {
  const say = useWords(whomWords)
  const shownName = useShownName()
  const index = useCardIndex()
  const lines = cardIds.map((id) => index.get(id)).filter((line) => line !== undefined)
  return (
    <div className={styles.whom}>
      {lines.length > 0 && (
        <ul className={styles.pills} aria-label={label ?? say('whom')}>
          {lines.map((line) => (
            <li key={line.id}>
              <Pill
                size="md"
                withRemoveButton
                removeButtonProps={{
                  'aria-label': say('without', { name: shownName(line) }),
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
                onRemove={() => change(cardIds.filter((id) => id !== line.id))}
              >
                <bdi>{shownName(line)}</bdi>
              </Pill>
            </li>
          ))}
        </ul>
      )}
      {cardIds.length < most && (
        <FindPerson
          chosen={cardIds}
          label={lines.length > 0 ? say('addPerson') : (label ?? say('whom'))}
          isFirst={lines.length === 0 && label === undefined}
          take={(id) => change([...cardIds, id])}
        />
      )}
    </div>
  )
}

interface FindPersonProps {
  readonly chosen: readonly string[]
  readonly label: string
  readonly isFirst: boolean
  take(cardId: string): void
}

function FindPerson({ chosen, label, isFirst, take }: FindPersonProps) {
  const say = useWords(whomWords)
  const shownName = useShownName()
  const index = useCardIndex()
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const isTyped = text.trim() !== ''
  const found: readonly CardLine[] = isTyped
    ? index
        .search(text, {}, MOST_FOUND + chosen.length)
        .map(({ line }) => line)
        .filter((line) => !chosen.includes(line.id))
        .slice(0, MOST_FOUND)
    : []
  const choose = (line: CardLine | undefined) => {
    if (!line) return
    take(line.id)
    setText('')
    setAt(0)
  }
  const press = (event: KeyboardEvent) => {
    if (found.length === 0) return
    if (event.key === 'Enter') choose(found[at])
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.find}>
      <TextInput
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] ? `${id}-${at}` : undefined}
        aria-label={label}
        placeholder={label}
        value={text}
        autoComplete="off"
        {...(isFirst ? { 'data-autofocus': true } : {})}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <ul
        className={styles.found}
        id={`${id}-list`}
        role="listbox"
        aria-label={say('addPerson')}
        hidden={found.length === 0}
      >
        {found.map((line, i) => (
          // The keys that choose are heard by the box, which keeps the focus.
          <li
            key={line.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === at}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(line)
            }}
          >
            <bdi>{shownName(line)}</bdi> <span className={styles.quiet}>{line.organization}</span>
          </li>
        ))}
      </ul>
      <VisuallyHidden role="status">{isTyped ? say('found', { count: found.length }) : ''}</VisuallyHidden>
    </div>
  )
}
