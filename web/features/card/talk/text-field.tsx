import { Textarea, VisuallyHidden } from '@mantine/core'
import { type KeyboardEvent, type RefObject, useId, useRef } from 'react'
import { useWords } from '#web/words/use-words.ts'
import type { Nameable } from './mention-at.ts'
import styles from './talk.module.css'
import { talkWords } from './talk.words.ts'
import { useMentions } from './use-mentions.ts'

const LONGEST_TEXT = 4_000

interface TextFieldProps {
  readonly text: string
  readonly nameables: readonly Nameable[]
  readonly field?: RefObject<HTMLTextAreaElement | null>
  change(text: string): void
  send(): void
  /** Where there is something to go back to. */
  leave?(): void
}

/** Where a comment is written; after `@` it offers names. */
export function TextField({ text, nameables, field: outer, change, send, leave }: TextFieldProps) {
  const say = useWords(talkWords)
  const id = useId()
  const own = useRef<HTMLTextAreaElement>(null)
  const field = outer ?? own
  const { offered, active, choose, look, press } = useMentions(field, nameables, change)
  const isOffering = offered.length > 0
  const hear = (event: KeyboardEvent) => {
    if (press(event)) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      send()
    }
    if (event.key === 'Escape' && leave) leave()
  }
  return (
    <div className={styles.field}>
      <Textarea
        ref={field}
        aria-label={say('text')}
        aria-autocomplete="list"
        aria-controls={isOffering ? id : undefined}
        aria-activedescendant={isOffering ? `${id}-${active}` : undefined}
        placeholder={say('placeholder')}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={LONGEST_TEXT}
        value={text}
        dir="auto"
        onChange={(event) => {
          change(event.currentTarget.value)
          look()
        }}
        onClick={look}
        onKeyDown={hear}
      />
      {isOffering && (
        <ul className={styles.names} id={id} role="listbox" aria-label={say('suggested')}>
          {offered.map((one, i) => (
            // The keys that choose are heard by the field, which keeps the focus.
            <li
              key={one.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === active}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(one)
              }}
            >
              <bdi>{one.name}</bdi> {one.isTeam && <span className={styles.quiet}>{say('aTeam')}</span>}
            </li>
          ))}
        </ul>
      )}
      <VisuallyHidden role="status">{isOffering ? say('found', { count: offered.length }) : ''}</VisuallyHidden>
    </div>
  )
}
