import { ActionIcon, Tooltip } from '@mantine/core'
import { Lock, Pencil, Star } from 'lucide-react'
import { useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import { keyOf, type PositionValue, type Row } from '../draft/row.ts'
import { InlineEditor } from '../editing/inline-editor.tsx'
import { useEdits } from '../use-card-edits.ts'
import { MoveButton } from '../work/move-button.tsx'
import styles from './reading.module.css'
import { RowText } from './row-text.tsx'
import { useRowName } from './use-row-name.ts'
import { WayButtons } from './way-buttons.tsx'

/** One value of the card: what it is, itself, and what can be done with it; in its place the fields while it is edited. */
export function ValueRow({ row }: { readonly row: Row }) {
  const edits = useEdits()
  const name = useRowName(row)
  if (edits.editing === keyOf(row)) return <InlineEditor row={row} />
  return (
    <li className={styles.row}>
      <span className={styles.type} dir="auto">
        {name}
      </span>
      <RowValue row={row} name={name} />
      <RowMarks row={row} />
      <WayButtons row={row} />
      {row.part === 'position' && isHeld(row.value) && edits.mayEdit && (
        <span className={styles.below}>
          <MoveButton row={row} />
        </span>
      )}
    </li>
  )
}

/** Whether it is a place that somebody can leave. */
function isHeld({ isFormer, name }: PositionValue): boolean {
  return !isFormer && name !== ''
}

/** The parts that lead to another card: pressing them goes there, and a pencil beside them edits. */
const LEADING: ReadonlySet<string> = new Set(['relation', 'position'])

function RowValue({ row, name }: { readonly row: Row; readonly name: string }) {
  const say = useWords(cardWords)
  const { mayEdit, mayKeep, open } = useEdits()
  const isOpen = row.isPrivate ? mayKeep : mayEdit
  const edit = () => open(keyOf(row))
  if (!isOpen) return <RowText row={row} />
  if (LEADING.has(row.part)) {
    return (
      <span className={styles.leading}>
        <RowText row={row} />
        <ActionIcon
          className={styles.pencil!}
          size="sm"
          id={`value-${keyOf(row)}`}
          aria-label={say('editWhat', { what: name })}
          onClick={edit}
        >
          <Pencil size={14} aria-hidden="true" />
        </ActionIcon>
      </span>
    )
  }
  return (
    <button
      type="button"
      className={styles.value}
      id={`value-${keyOf(row)}`}
      aria-description={say('editWhat', { what: name })}
      onClick={edit}
    >
      <RowText row={row} />
    </button>
  )
}

function RowMarks({ row }: { readonly row: Row }) {
  const say = useWords(cardWords)
  const isPrimary = (row.value as { pref?: number }).pref === 1
  return (
    <span className={styles.marks}>
      {isPrimary && (
        <Tooltip label={say('primary')}>
          <Star className={styles.star} size={14} aria-label={say('primary')} role="img" fill="currentColor" />
        </Tooltip>
      )}
      {row.isPrivate && (
        <Tooltip label={say('private')}>
          <Lock size={14} aria-label={say('private')} role="img" />
        </Tooltip>
      )}
    </span>
  )
}
