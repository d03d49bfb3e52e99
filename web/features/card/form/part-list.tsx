import { ActionIcon, Button, VisuallyHidden } from '@mantine/core'
import { GripVertical, Plus, Star, X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { fieldWords } from '#web/kit/fields/fields.words.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Draft } from '../draft/draft.ts'
import { hasOrder, moveRow, placeRow, preferRow } from '../draft/order-rows.ts'
import { newRow } from '../draft/parts.table.ts'
import { keyOf, type Part, type Row } from '../draft/row.ts'
import { RowFields } from '../editing/row-fields.tsx'
import { PART_NAMES } from '../field-names.table.ts'
import { copiedText } from '../reading/ways.ts'
import styles from './form.module.css'
import { wholeFormWords } from './form.words.ts'

interface PartListProps {
  readonly part: Part
  readonly draft: Draft
  readonly mayShare: boolean
  onChange(draft: Draft): void
}

/** All values of one part with their order, and the way to add one. */
export function PartList({ part, draft, mayShare, onChange }: PartListProps) {
  const say = useWords(wholeFormWords)
  const sayField = useWords(fieldWords)
  const [told, setTold] = useState('')
  const rows = draft.rows.filter((row) => row.part === part)
  if (rows.length === 0) return null
  const setRows = (next: readonly Row[]) => onChange({ ...draft, rows: next })
  const move = (row: Row, by: -1 | 1) => {
    const next = moveRow(draft.rows, keyOf(row), by)
    setRows(next)
    const place = next.filter((one) => one.part === part).findIndex((one) => one.id === row.id) + 1
    setTold(say('moved', { what: copiedText(row) || sayField(PART_NAMES[part]), place }))
  }
  return (
    <div className={styles.part}>
      {rows.map((row, at) => (
        <PartRow
          key={keyOf(row)}
          row={row}
          isFirst={at === 0}
          isAlone={rows.length === 1}
          mayShare={mayShare}
          onChange={(next) => setRows(draft.rows.map((one) => (keyOf(one) === keyOf(row) ? next : one)))}
          onRemove={() => setRows(draft.rows.filter((one) => one !== row))}
          onPrefer={() => setRows(preferRow(draft.rows, keyOf(row)))}
          onMove={(by) => move(row, by)}
          onDrop={(key) => setRows(placeRow(draft.rows, key, keyOf(row)))}
        />
      ))}
      <AddButton part={part} draft={draft} onChange={onChange} />
      <VisuallyHidden aria-live="polite">{told}</VisuallyHidden>
    </div>
  )
}

/** Adds a value of a part and goes there. */
export function AddButton({ part, draft, onChange }: Omit<PartListProps, 'mayShare'>) {
  const say = useWords(wholeFormWords)
  const name = useWords(fieldWords)(PART_NAMES[part])
  const add = () => {
    const row = newRow(part)
    onChange({ ...draft, rows: [...draft.rows, row] })
    // As soon as the field is there: whoever types on at once types into it.
    queueMicrotask(() => {
      const fields = document.querySelector(`[data-row="${CSS.escape(keyOf(row))}"]`)
      fields?.querySelector<HTMLElement>('input, textarea')?.focus()
    })
  }
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={say('add', { what: name })}
      leftSection={<Plus size={15} aria-hidden="true" />}
      onClick={add}
    >
      {name}
    </Button>
  )
}

interface PartRowProps {
  readonly row: Row
  readonly isFirst: boolean
  readonly isAlone: boolean
  readonly mayShare: boolean
  onChange(row: Row): void
  onRemove(): void
  onPrefer(): void
  onMove(by: -1 | 1): void
  /** Another row was dropped on this one. */
  onDrop(key: string): void
}

const DRAGGED = 'application/x-lazo-row'

function PartRow({ row, onChange, onRemove, mayShare, onDrop, ...order }: PartRowProps) {
  const say = useWords(wholeFormWords)
  const what = useWords(fieldWords)(PART_NAMES[row.part])
  return (
    <div
      className={styles.row}
      data-row={keyOf(row)}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={(event) => onDrop(event.dataTransfer.getData(DRAGGED))}
    >
      {hasOrder(row.part) && !order.isAlone && <OrderButtons row={row} what={what} {...order} />}
      <div className={styles.fields}>
        <RowFields row={row} mayShare={mayShare} onChange={onChange} />
      </div>
      <ActionIcon aria-label={say('remove', { what: copiedText(row) || what })} onClick={onRemove}>
        <X size={17} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}

interface OrderButtonsProps extends Pick<PartRowProps, 'row' | 'isFirst' | 'onPrefer' | 'onMove'> {
  readonly what: string
}

function OrderButtons({ row, what, isFirst, onPrefer, onMove }: OrderButtonsProps) {
  const say = useWords(wholeFormWords)
  const text = copiedText(row) || what
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  const isPreferred = isFirst && (row.value as { pref?: number }).pref === 1
  return (
    <div className={styles.order}>
      <ActionIcon
        className={styles.handle!}
        draggable
        aria-label={say('order', { what: text })}
        onKeyDown={press}
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED, keyOf(row))}
      >
        <GripVertical size={17} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon aria-label={say('prefer', { what: text })} aria-pressed={isPreferred} onClick={onPrefer}>
        <Star size={17} className={styles.star} aria-hidden="true" fill={isPreferred ? 'currentColor' : 'none'} />
      </ActionIcon>
    </div>
  )
}
