import { type CardPart, completenessOf } from '@lazo/jscontact'
import { Button } from '@mantine/core'
import { CircleAlert, CirclePlus } from 'lucide-react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useFieldTemplate } from '#web/data/hooks/use-field-template.ts'
import { lackingWords } from '#web/kit/fields/lacking.words.ts'
import { sayShare } from '#web/kit/fields/say-share.ts'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import type { Part } from '../draft/row.ts'
import { useEdits } from '../use-card-edits.ts'
import styles from './reading.module.css'

/** The values that can be added where they stand; the others are filled in the form or by their own dialogs. */
const ADDED: Partial<Readonly<Record<CardPart, Part>>> = {
  email: 'email',
  phone: 'phone',
  address: 'address',
  organization: 'position',
  title: 'position',
  birthday: 'date',
  online: 'profile',
  link: 'link',
  note: 'note',
  nickname: 'nickname',
  taxId: 'taxId',
  relation: 'relation',
  personal: 'fact',
}

/** What the workspace wants to know of such contacts and this one does not tell, each a press away from being added. */
export function MissingParts() {
  const say = useWords(cardWords)
  const sayPart = useWords(lackingWords)
  const { card, mayEdit, add } = useEdits()
  const line = useCardIndex().get(card.id)
  const template = useFieldTemplate()
  if (!line || !template) return null
  const { share, missing } = completenessOf(line, template.rules)
  if (share === null || missing.length === 0) return null
  return (
    <section className={styles.missing} aria-label={say('missing')}>
      <span>
        {say('missing')} <span className={styles.share}>{say('completeBy', { share: sayShare(share) })}</span>
      </span>
      <ul>
        {missing.map(({ part, need }) => {
          const added = ADDED[part]
          const text = need === 'required' ? sayPart(part) : say('ifKnown', { part: sayPart(part) })
          const Icon = need === 'required' ? CircleAlert : CirclePlus
          return (
            <li key={part}>
              {mayEdit && added ? (
                <Button
                  variant="default"
                  size="compact-sm"
                  leftSection={<Icon size={14} aria-hidden="true" />}
                  aria-label={say('addMissing', { part: text })}
                  onClick={() => add(added)}
                >
                  {text}
                </Button>
              ) : (
                text
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
