import { ActionIcon, CopyButton } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import { useWords } from '#web/words/use-words.ts'
import { deviceWords } from './devices.words.ts'

interface SecretLineProps {
  readonly name: string
  readonly value: string
  readonly isSecret?: boolean
}

/** Something that is typed into a device, to be copied. */
export function SecretLine({ name, value, isSecret }: SecretLineProps) {
  const say = useWords(deviceWords)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <code data-secret={isSecret || undefined}>{value}</code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <ActionIcon onClick={copy} aria-label={copied ? say('copied') : say('copy', { what: name })}>
              {copied ? <Check size={16} aria-hidden="true" /> : <Copy size={16} aria-hidden="true" />}
            </ActionIcon>
          )}
        </CopyButton>
      </dd>
    </div>
  )
}
