import { ActionIcon, CopyButton } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import { useWords } from '#web/words/use-words.ts'
import styles from './sign-in-admin.module.css'
import { signInAdminWords } from './sign-in-admin.words.ts'

interface CopiedValueProps {
  readonly name: string
  readonly value: string
}

/** Something that is typed elsewhere, to be copied. */
export function CopiedValue({ name, value }: CopiedValueProps) {
  const say = useWords(signInAdminWords)
  return (
    <div className={styles.value}>
      <span className={styles.quiet}>{name}</span>
      <code>{value}</code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <ActionIcon
            variant="default"
            onClick={copy}
            aria-label={copied ? say('copied') : say('copy', { what: name })}
          >
            {copied ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
          </ActionIcon>
        )}
      </CopyButton>
    </div>
  )
}
