import { addressText, nameText } from '@lazo/jscontact'
import { readSignature, type SignaturePart } from '@lazo/signature'
import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { useWords } from '#web/words/use-words.ts'
import type { Draft } from '../draft/draft.ts'
import styles from './form.module.css'
import { signatureWords } from './signature.words.ts'
import { takeSignature } from './signature-draft.ts'

interface SignatureDialogProps {
  readonly draft: Draft
  /** What is read first. */
  readonly text: string
  onTake(draft: Draft): void
  onClose(): void
}

/** Reads a pasted signature, shows what would go where and why, and takes what is accepted. */
export function SignatureDialog({ draft, text: first, onTake, onClose }: SignatureDialogProps) {
  const say = useWords(signatureWords)
  const { region } = useMe()
  const [text, setText] = useState(first)
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const given = useDeferredValue(text)
  const { parts, left } = useMemo(() => readSignature(given, { region }), [given, region])
  const accepted = parts.filter((part) => !refused.has(keyOfPart(part)))
  const toggle = (key: string, isIn: boolean) =>
    setRefused(new Set(isIn ? [...refused].filter((one) => one !== key) : [...refused, key]))
  return (
    <Dialog title={say('title')} size="xl" close={onClose}>
      <Stack>
        <Textarea
          label={say('text')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={5}
          maxRows={12}
          dir="auto"
          data-autofocus
        />
        <div aria-live="polite">
          <Text fw={650}>{say('found')}</Text>
          {parts.length === 0 && <Text c="dimmed">{say('none')}</Text>}
          <div className={styles.parts}>
            {parts.map((part) => (
              <FoundPart
                key={keyOfPart(part)}
                part={part}
                isTaken={!refused.has(keyOfPart(part))}
                onToggle={(isIn) => toggle(keyOfPart(part), isIn)}
              />
            ))}
          </div>
          {left.length > 0 && (
            <Text size="sm" c="dimmed">
              {say('left', { count: left.length })}
            </Text>
          )}
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button
            disabled={accepted.length === 0}
            onClick={() => {
              onTake(takeSignature(draft, accepted))
              onClose()
            }}
          >
            {say('take')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

const NAMES = {
  name: 'name',
  title: 'title2',
  organization: 'organization',
  unit: 'unit',
  phone: 'phone',
  email: 'email',
  link: 'link',
  profile: 'profile',
  address: 'address',
  taxId: 'taxId',
} as const satisfies Readonly<Record<SignaturePart['part'], string>>

const WHYS = {
  label: 'why-label',
  form: 'why-form',
  'numbering-plan': 'why-numbering-plan',
  'mail-address': 'why-mail-address',
  word: 'why-word',
  'legal-form': 'why-legal-form',
  place: 'why-place',
  size: 'why-size',
} as const satisfies Readonly<Record<SignaturePart['why'], string>>

interface FoundPartProps {
  readonly part: SignaturePart
  readonly isTaken: boolean
  onToggle(isTaken: boolean): void
}

function FoundPart({ part, isTaken, onToggle }: FoundPartProps) {
  const say = useWords(signatureWords)
  const { line, text } = part.from
  return (
    <div className={styles.found}>
      <Checkbox
        checked={isTaken}
        aria-label={`${say(NAMES[part.part])}: ${textOf(part)}`}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <span>
        {say(NAMES[part.part])}: <bdi>{textOf(part)}</bdi>
      </span>
      <span className={styles.source}>
        {say('from', { line, text })} ({say(WHYS[part.why])})
      </span>
    </div>
  )
}

function keyOfPart(part: SignaturePart): string {
  return `${part.part} ${part.from.line} ${textOf(part)}`
}

function textOf(part: SignaturePart): string {
  switch (part.part) {
    case 'name':
      return nameText(part.value)
    case 'unit':
      return part.value
    case 'phone':
    case 'taxId':
      return part.value.number
    case 'email':
      return part.value.address
    case 'link':
      return part.value.uri
    case 'profile':
      return part.value.user ?? part.value.uri ?? ''
    case 'address':
      return addressText(part.value)
    default:
      return part.value.name ?? ''
  }
}
