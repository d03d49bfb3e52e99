import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'

interface NameDialogProps {
  readonly title: string
  readonly name?: string
  /** What the button says. */
  readonly verb: string
  readonly children?: ReactNode
  save(name: string): Promise<void>
  close(): void
}

/** Asks for a name and does something with it. */
export function NameDialog({ title, name = '', verb, children, save, close }: NameDialogProps) {
  const say = useWords(booksWords)
  const [typed, setTyped] = useState(name)
  const wanted = typed.trim()
  return (
    <FormDialog title={title} verb={verb} isOff={wanted === ''} save={() => save(wanted)} close={close}>
      <TextInput
        label={say('name')}
        value={typed}
        maxLength={200}
        required
        data-autofocus
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {children}
    </FormDialog>
  )
}
