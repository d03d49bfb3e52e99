import { Button } from '@mantine/core'
import { ClipboardPaste } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '#web/words/use-words.ts'
import type { Draft } from '../draft/draft.ts'
import { signatureWords } from './signature.words.ts'

const SignatureDialog = lazy(() => import('./signature-dialog.tsx').then((m) => ({ default: m.SignatureDialog })))

interface SignatureButtonProps {
  readonly draft: Draft
  /** A text that came with the address of the page: it is read at once. */
  readonly text?: string
  onChange(draft: Draft): void
}

/** Opens the reader of pasted signatures. */
export function SignatureButton({ draft, text = '', onChange }: SignatureButtonProps) {
  const say = useWords(signatureWords)
  const [isOpen, setOpen] = useState(text !== '')
  return (
    <>
      <Button
        variant="default"
        leftSection={<ClipboardPaste size={16} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {say('paste')}
      </Button>
      {isOpen && (
        <Suspense>
          <SignatureDialog draft={draft} text={text} onTake={onChange} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
