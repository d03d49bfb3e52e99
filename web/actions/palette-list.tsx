import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import { openTalk } from '#web/data/just-talked/just-talked.ts'
import type { SaidPhrase } from '#web/data/tells/said-phrase.ts'
import { recordPhrase } from '#web/data/verbs/record-phrase.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { actionWords } from './action.words.ts'
import { offeredVerbs, useOffered } from './offered.ts'
import styles from './palette.module.css'
import { listChoices, type PaletteChoice } from './palette-choices.ts'
import { Shortcut } from './shortcut.tsx'

/** The box of the palette and what fits, moved through by arrows while the box keeps the focus. */
export function PaletteList({ close }: { readonly close: () => void }) {
  const say = useWords(actionWords)
  const language = useLanguage()
  const navigate = useNavigate()
  const { memberId } = useMe()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const choices = listChoices(typed, useOffered(), { language, shownName: useShownName() })
  const take = (choice: PaletteChoice | undefined) => {
    close()
    if (choice?.kind === 'phrase') void recordPhrase(memberId, choice.phrase.plan).catch(showTrouble)
    if (choice?.kind === 'look') lookAt(choice.phrase.plan)
    if (choice?.kind === 'action') offeredVerbs.run(choice.action.id)
    if (choice?.kind === 'person') void navigate({ to: '/people/$cardId', params: { cardId: choice.line.id } })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take(choices[at])
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, choices.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else return
    event.preventDefault()
  }
  return (
    <div>
      <input
        className={styles.box}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={choices[at] ? `palette-${at}` : undefined}
        aria-label={say('palette')}
        placeholder={say('paletteHint')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={press}
        data-autofocus
      />
      <div className={styles.list} role="listbox" id="palette-list" aria-label={say('palette')}>
        {choices.map((choice, i) => (
          <Choice key={choice.key} choice={choice} id={`palette-${i}`} isAt={i === at} take={() => take(choice)} />
        ))}
        {choices.length === 0 && <p className={styles.nothing}>{say('nothing')}</p>}
      </div>
    </div>
  )
}

/** What took place goes into the sheet, where all of it can be said otherwise. */
function lookAt({ talk, ...more }: SaidPhrase): void {
  if (talk) openTalk({ cardIds: talk.cardIds, facts: talk, more })
}

interface ChoiceProps {
  readonly choice: PaletteChoice
  readonly id: string
  readonly isAt: boolean
  take(): void
}

function Choice({ choice, id, isAt, take }: ChoiceProps) {
  const keys = choice.kind === 'action' ? choice.action.keys?.[0] : undefined
  const Icon = choice.icon
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isAt}
      className={styles.choice}
      ref={(element) => void (isAt && element?.scrollIntoView({ block: 'nearest' }))}
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    >
      <Icon size={17} aria-hidden="true" />
      <span className={styles.name}>
        {choice.name}
        {choice.kind === 'phrase' && choice.phrase.details.map((line) => <small key={line}>{line}</small>)}
      </span>
      {choice.detail && <span className={styles.detail}>{choice.detail}</span>}
      {keys && <Shortcut keys={keys} />}
    </div>
  )
}
