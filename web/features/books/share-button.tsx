import { ActionIcon, Tooltip } from '@mantine/core'
import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { ShareWindow } from '#web/kit/sharing/share-window.tsx'
import type { ShareSubject } from '#web/kit/sharing/shares.ts'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'

/** Opens the sharing of a book or a label from its row. */
export function ShareButton({ subject, name }: { readonly subject: ShareSubject; readonly name: string }) {
  const say = useWords(booksWords)
  const title = subject.kind === 'label' ? say('shareLabel', { name }) : say('shareBook', { name })
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Tooltip label={title}>
        <ActionIcon aria-label={title} onClick={() => setOpen(true)}>
          <UserPlus size={18} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <ShareWindow subject={isOpen ? subject : null} close={() => setOpen(false)} />
    </>
  )
}
