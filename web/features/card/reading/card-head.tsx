import { displayName } from '@lazo/jscontact'
import { Tooltip, UnstyledButton } from '@mantine/core'
import { CloudUpload } from 'lucide-react'
import { Suspense } from 'react'
import { lazilyOrNothing } from '#web/kit/lazily-or-nothing.ts'
import { useTitle } from '#web/kit/page.tsx'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import type { PositionValue } from '../draft/row.ts'
import { InlineName } from '../editing/inline-name.tsx'
import { PhotoFrame } from '../photo/photo-frame.tsx'
import { HandledBy } from '../talk/handled-by.tsx'
import { useEdits } from '../use-card-edits.ts'
import { useCardName } from '../use-card-name.ts'
import { CardChips } from './card-chips.tsx'
import { CardTools } from './card-tools.tsx'
import { PositionText } from './position-text.tsx'
import styles from './reading.module.css'

const LastContact = lazilyOrNothing(() => import('../talks/last-contact.tsx'), 'LastContact')

/** Who it is: face, name, what they do and where, labels, and what can be done. */
export function CardHead() {
  const { card, draft, editing } = useEdits()
  const say = useWords(cardWords)
  const present = draft.rows.find((row) => row.part === 'position' && !row.value.isFormer)
  const nicknames = draft.rows.flatMap((row) => (row.part === 'nickname' ? [row.value.name] : []))
  const name = displayName(card.document)
  const phonetics = Object.values(draft.name.phonetics).join(' ')
  return (
    <header className={styles.head}>
      <PhotoFrame />
      <div className={styles.who}>
        {editing === 'name' ? <InlineName /> : <CardName />}
        {(nicknames.length > 0 || phonetics) && (
          <p className={styles.also}>
            {[...nicknames.map((name) => say('nickname', { name })), phonetics].filter(Boolean).map((text) => (
              <bdi key={text}>{text} </bdi>
            ))}
          </p>
        )}
        {present?.part === 'position' && !saysOnly(present.value, name) && (
          <div className={styles.subtitle}>
            <PositionText value={{ ...present.value, from: null, to: null }} />
          </div>
        )}
        <CardChips />
        <HandledBy />
        <Suspense fallback={null}>
          <LastContact cardId={card.id} />
        </Suspense>
        {card.isPending && (
          <Tooltip label={say('pending')}>
            <span className={styles.pending}>
              <CloudUpload size={15} aria-hidden="true" /> {say('pending')}
            </span>
          </Tooltip>
        )}
      </div>
      <CardTools />
    </header>
  )
}

/** A company without anybody's name is called by its own: said twice it tells nothing more. */
function saysOnly({ name, title, role, units }: PositionValue, shown: string): boolean {
  return name === shown && title === '' && role === '' && units === ''
}

function CardName() {
  const { card, mayEdit, open } = useEdits()
  const say = useWords(cardWords)
  useLanguage()
  const name = useCardName(card.document) || say('nameless')
  useTitle(name)
  if (!mayEdit) {
    return (
      <h1 className={styles.name} dir="auto">
        {name}
      </h1>
    )
  }
  return (
    <h1 className={styles.name} dir="auto">
      <UnstyledButton
        id="value-name"
        className={styles.nameButton!}
        aria-description={say('editWhat', { what: name })}
        onClick={() => open('name')}
      >
        {name}
      </UnstyledButton>
    </h1>
  )
}
