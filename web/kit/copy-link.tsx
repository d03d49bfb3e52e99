import { Anchor, Button, CopyButton } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import { useWords } from '#web/words/use-words.ts'
import styles from './copy-link.module.css'
import { copyWords } from './copy-link.words.ts'

interface CopyLinkProps {
  readonly address: string
  /** Whether it leads anywhere at the moment. */
  readonly isLive?: boolean
}

/** An address that is given to others: to be opened and to be copied. */
export function CopyLink({ address, isLive = true }: CopyLinkProps) {
  const say = useWords(copyWords)
  return (
    <div className={styles.line}>
      {isLive ? (
        <Anchor href={address} target="_blank" rel="noopener">
          {address}
        </Anchor>
      ) : (
        <span>{address}</span>
      )}
      <CopyButton value={address}>
        {({ copied, copy }) => (
          <Button
            variant="default"
            size="xs"
            leftSection={copied ? <Check size={15} aria-hidden="true" /> : <Copy size={15} aria-hidden="true" />}
            onClick={copy}
          >
            {say(copied ? 'copied' : 'copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  )
}
