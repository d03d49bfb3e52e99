import type { PartialDate } from '@lazo/jscontact'
import { Button, Group, Stack, Text } from '@mantine/core'
import { ArrowRightLeft } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { BLANK } from '../draft/parts.table.ts'
import type { RowOf } from '../draft/row.ts'
import { DayInputs } from '../editing/fields/day-inputs.tsx'
import { NewPlaceFields } from '../editing/fields/position-fields.tsx'
import { useEdits } from '../use-card-edits.ts'
import { moveOn } from './move-on.ts'
import { workWords } from './work.words.ts'

/** Moves somebody to another organization; where they were stays among their former places. */
export function MoveButton({ row }: { readonly row: RowOf<'position'> }) {
  const say = useWords(workWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<ArrowRightLeft size={14} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {say('moved')}
      </Button>
      {isOpen && <MoveDialog row={row} onClose={() => setOpen(false)} />}
    </>
  )
}

function MoveDialog({ row, onClose }: { readonly row: RowOf<'position'>; onClose(): void }) {
  const say = useWords(workWords)
  const { draft, save } = useEdits()
  const [place, setPlace] = useState(BLANK.position)
  const [on, setOn] = useState<PartialDate | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save(moveOn(draft, row, place, on))
    onClose()
  }
  return (
    <Dialog title={say('title')} size="lg" close={onClose}>
      <form onSubmit={submit}>
        <Stack>
          <Text c="dimmed">{say('hint', { name: row.value.name })}</Text>
          <NewPlaceFields value={place} onChange={setPlace} />
          <DayInputs label={say('on')} value={on} onChange={setOn} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {say('cancel')}
            </Button>
            <Button type="submit" disabled={place.name.trim() === ''}>
              {say('move')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  )
}
