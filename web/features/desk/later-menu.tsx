import { Button, Menu, TextInput } from '@mantine/core'
import { Clock3 } from 'lucide-react'
import { useState } from 'react'
import { localDay } from '#web/data/tells/local-day.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { deskWords } from './desk.words.ts'

interface LaterMenuProps {
  readonly name: string
  readonly size?: 'compact-sm' | 'sm'
  put(day: string): Promise<void>
}

/** Puts an entry off: until tomorrow, for a week, or until a day. */
export function LaterMenu({ name, size = 'sm', put }: LaterMenuProps) {
  const say = useWords(deskWords)
  const [isAsking, setAsking] = useState(false)
  const day = (days: number) => localDay(new Date(), days)
  return (
    <>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            size={size}
            variant="default"
            leftSection={<Clock3 size={16} aria-hidden="true" />}
            aria-label={say('laterOf', { name })}
          >
            {say('later')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void put(day(1))}>{say('tomorrow')}</Menu.Item>
          <Menu.Item onClick={() => void put(day(7))}>{say('inAWeek')}</Menu.Item>
          <Menu.Item onClick={() => setAsking(true)}>{say('onDate')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isAsking && (
        <FormDialog
          title={say('dateTitle')}
          verb={say('datePut')}
          save={({ day: typed = '' }) => put(typed)}
          close={() => setAsking(false)}
        >
          <TextInput
            type="date"
            name="day"
            label={say('dateLabel')}
            min={day(1)}
            defaultValue={day(3)}
            required
            data-autofocus
          />
        </FormDialog>
      )}
    </>
  )
}
