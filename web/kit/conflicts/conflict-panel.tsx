import { Button, Radio } from '@mantine/core'
import { GitCompareArrows } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import type { ConflictChoice } from '#web/data/replica/messages.ts'
import type { CardConflict } from '#web/data/replica/open-card.ts'
import { resolveConflict } from '#web/data/verbs/resolve-conflict.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { fieldWords } from '../fields/fields.words.ts'
import { namePath, sayValue } from '../fields/say-value.ts'
import { showTrouble } from '../toast/show-trouble.ts'
import { conflictWords } from './conflict.words.ts'
import styles from './conflicts.module.css'

interface ConflictPanelProps {
  readonly cardId: string
  readonly conflict: CardConflict
  /** What stands above it where more than one contact is shown. */
  readonly title?: ReactNode
}

/** What somebody else changed in the same places, side by side, each with the choice of which stays. */
export function ConflictPanel({ cardId, conflict, title }: ConflictPanelProps) {
  const say = useWords(conflictWords)
  const heading = useId()
  const [choices, setChoices] = useState<Readonly<Record<string, ConflictChoice>>>({})
  const keep = (kept: typeof choices) => void resolveConflict(cardId, conflict, kept).catch(showTrouble)
  const keepAll = (choice: ConflictChoice) =>
    keep(Object.fromEntries(conflict.fields.map(({ path }) => [path, choice])))
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <h2 id={heading}>
        <GitCompareArrows size={18} aria-hidden="true" /> {title ?? say('title')}
      </h2>
      <p role="alert">{say('text')}</p>
      {conflict.fields.map((field) => (
        <Choice
          key={field.path}
          {...field}
          choice={choices[field.path] ?? 'mine'}
          onChoose={(choice) => setChoices({ ...choices, [field.path]: choice })}
        />
      ))}
      <div className={styles.buttons}>
        <Button onClick={() => keep(choices)}>{say('keep')}</Button>
        <Button variant="default" onClick={() => keepAll('mine')}>
          {say('allMine')}
        </Button>
        <Button variant="default" onClick={() => keepAll('theirs')}>
          {say('allTheirs')}
        </Button>
      </div>
    </section>
  )
}

interface ChoiceProps {
  readonly path: string
  readonly mine: unknown
  readonly theirs: unknown
  readonly choice: ConflictChoice
  onChoose(choice: ConflictChoice): void
}

function Choice({ path, mine, theirs, choice, onChoose }: ChoiceProps) {
  const say = useWords(conflictWords)
  const sayField = useWords(fieldWords)
  const language = useLanguage()
  const said = (value: unknown) => sayValue(path, value, { say: sayField, language }) || say('nothing')
  return (
    <Radio.Group
      className={styles.choice!}
      label={namePath(path, sayField)}
      value={choice}
      onChange={(value) => onChoose(value as ConflictChoice)}
    >
      <Radio value="mine" label={<bdi>{said(mine)}</bdi>} description={say('mine')} />
      <Radio value="theirs" label={<bdi>{said(theirs)}</bdi>} description={say('theirs')} />
    </Radio.Group>
  )
}
