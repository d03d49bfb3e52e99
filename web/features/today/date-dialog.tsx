import { TextInput } from '@mantine/core'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { laterDay } from './say-when.ts'
import { todayWords } from './today.words.ts'

interface DateDialogProps {
  readonly today: string
  put(until: string): void
  close(): void
}

/** Asks for the day on which something comes back. */
export function DateDialog({ today, put, close }: DateDialogProps) {
  const say = useWords(todayWords)
  const save = async ({ until = '' }: Readonly<Record<string, string>>) => {
    put(until)
  }
  return (
    <FormDialog title={say('dateTitle')} verb={say('datePut')} save={save} close={close}>
      <TextInput
        type="date"
        name="until"
        label={say('dateLabel')}
        min={laterDay(today, 1)}
        max={laterDay(today, 3650)}
        defaultValue={laterDay(today, 3)}
        required
        data-autofocus
      />
    </FormDialog>
  )
}
