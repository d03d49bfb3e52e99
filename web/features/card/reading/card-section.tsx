import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import { OWN_PARTS } from '../draft/parts.table.ts'
import { keyOf, type Part } from '../draft/row.ts'
import { PART_NAMES } from '../field-names.table.ts'
import { useEdits } from '../use-card-edits.ts'
import styles from './reading.module.css'
import { ValueRow } from './value-row.tsx'

interface CardSectionProps {
  readonly title: string
  /** The parts that stand here, in this order. */
  readonly parts: readonly Part[]
  readonly hint?: string
  readonly children?: ReactNode
}

/** The values of some parts under a title, and the way to add one; nothing where there is nothing to see or to add. */
export function CardSection({ title, parts, hint, children }: CardSectionProps) {
  const { draft, added, mayEdit, mayKeep } = useEdits()
  // What one is called besides stands by the name, above all sections.
  const shown = parts.filter((part) => part !== 'nickname')
  const rows = shown.flatMap((part) => draft.rows.filter((row) => row.part === part))
  const isAdding = added !== null && parts.includes(added.part) && !rows.some((row) => keyOf(row) === keyOf(added))
  const addable = parts.filter((part) => mayEdit || (mayKeep && OWN_PARTS.has(part)))
  if (rows.length === 0 && addable.length === 0 && !children) return null
  return (
    <section className={styles.section} data-empty={(rows.length === 0 && !children) || undefined} aria-label={title}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        <AddMenu title={title} parts={addable} />
      </div>
      {hint && rows.some(({ isPrivate }) => isPrivate) && <p className={styles.hint}>{hint}</p>}
      {(rows.length > 0 || isAdding) && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <ValueRow key={keyOf(row)} row={row} />
          ))}
          {isAdding && <ValueRow key={keyOf(added)} row={added} />}
        </ul>
      )}
      {children}
    </section>
  )
}

function AddMenu({ title, parts }: { readonly title: string; readonly parts: readonly Part[] }) {
  const say = useWords(cardWords)
  const sayField = useWords(fieldWords)
  const { add } = useEdits()
  const [first, ...others] = parts
  if (first === undefined) return null
  if (others.length === 0) {
    const name = say('addWhat', { what: sayField(PART_NAMES[first]) })
    return (
      <Tooltip label={name}>
        <ActionIcon size="md" aria-label={name} onClick={() => add(first)}>
          <Plus size={16} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
    )
  }
  return (
    <Menu position="bottom-end" withinPortal returnFocus={false}>
      <Menu.Target>
        <ActionIcon size="md" aria-label={say('addTo', { what: title })} title={say('addTo', { what: title })}>
          <Plus size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {parts.map((part) => (
          <Menu.Item key={part} onClick={() => add(part)}>
            {sayField(PART_NAMES[part])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
