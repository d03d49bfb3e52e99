import { FACT_KINDS, isNews, NEWS_KINDS } from '@lazo/ties'
import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { localDay } from '#web/data/tells/local-day.ts'
import type { Tie } from '#web/data/tells/tie.ts'
import { talkWords } from '#web/kit/talks/talk.words.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './tie.module.css'
import { tieWords } from './tie.words.ts'
import { tieSheetWords } from './tie-sheet.words.ts'

const KINDS = [...FACT_KINDS, ...NEWS_KINDS, 'other'] as const
const STATES = ['not-yet', 'requested', 'connected'] as const

interface FactRowsProps {
  readonly facts: Tie['facts']
  change(facts: Tie['facts']): void
}

/** What is known of the person, each in a row. */
export function FactRows({ facts, change }: FactRowsProps) {
  const say = useWords(tieSheetWords)
  const sayTalk = useWords(talkWords)
  const set = (at: number, part: Partial<Tie['facts'][number]>) =>
    change(facts.map((one, i) => (i === at ? { ...one, ...part } : one)))
  return (
    <Rows name={say('facts')} addWord={say('addFact')} add={() => change([...facts, { kind: 'interest', text: '' }])}>
      {facts.map((fact, at) => (
        // A fact has no name of its own; its place is all there is.
        <Row
          key={`fact-${at + 1}`}
          what={say('facts')}
          n={at + 1}
          remove={() => change(facts.filter((_, i) => i !== at))}
        >
          <NativeSelect
            aria-label={say('factKind')}
            data={KINDS.map((value) => ({ value: value as string, label: sayTalk(`fact-${value}`) }))}
            value={fact.kind}
            onChange={({ currentTarget }) => set(at, ofKind(fact, currentTarget.value as (typeof KINDS)[number]))}
          />
          <TextInput
            aria-label={say('factText')}
            maxLength={500}
            dir="auto"
            value={fact.text}
            onChange={({ currentTarget }) => set(at, { text: currentTarget.value })}
          />
          {isNews(fact.kind) && (
            <TextInput
              type="date"
              aria-label={say('factOn')}
              value={fact.on ?? ''}
              onChange={({ currentTarget }) => set(at, { on: currentTarget.value || undefined })}
            />
          )}
        </Row>
      ))}
    </Rows>
  )
}

/** News is of today until somebody says otherwise; what is no news has no day. */
function ofKind({ on }: Tie['facts'][number], kind: (typeof KINDS)[number]): Partial<Tie['facts'][number]> {
  return { kind, on: isNews(kind) ? (on ?? localDay(new Date())) : undefined }
}

interface NetworkRowsProps {
  readonly networks: Tie['networks']
  change(networks: Tie['networks']): void
}

/** How one stands in each network: not yet, requested, connected since. */
export function NetworkRows({ networks, change }: NetworkRowsProps) {
  const say = useWords(tieSheetWords)
  const sayTie = useWords(tieWords)
  const set = (at: number, part: Partial<Tie['networks'][number]>) =>
    change(networks.map((one, i) => (i === at ? { ...one, ...part } : one)))
  const first: Tie['networks'][number] = { network: 'linkedin', state: 'connected', since: null }
  return (
    <Rows name={say('networks')} addWord={say('addNetwork')} add={() => change([...networks, first])}>
      {networks.map(({ network, state, since }, at) => (
        <Row
          key={`network-${at + 1}`}
          what={say('network')}
          n={at + 1}
          remove={() => change(networks.filter((_, i) => i !== at))}
        >
          <TextInput
            aria-label={say('network')}
            maxLength={60}
            value={network}
            onChange={({ currentTarget }) => set(at, { network: currentTarget.value })}
          />
          <NativeSelect
            aria-label={say('networkState')}
            data={STATES.map((value) => ({ value: value as string, label: sayTie(`network-${value}`) }))}
            value={state}
            onChange={({ currentTarget }) => set(at, { state: currentTarget.value as (typeof STATES)[number] })}
          />
          <TextInput
            type="date"
            aria-label={say('since')}
            value={since ?? ''}
            onChange={({ currentTarget }) =>
              set(at, { since: currentTarget.value === '' ? null : currentTarget.value })
            }
          />
        </Row>
      ))}
    </Rows>
  )
}

interface RowsProps {
  readonly name: string
  readonly addWord: string
  readonly children: ReactNode
  add(): void
}

function Rows({ name, addWord, children, add }: RowsProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      {children}
      <Button
        variant="subtle"
        size="xs"
        leftSection={<Plus size={15} aria-hidden="true" />}
        style={{ justifySelf: 'start' }}
        onClick={add}
      >
        {addWord}
      </Button>
    </fieldset>
  )
}

interface RowProps {
  readonly what: string
  readonly n: number
  readonly children: ReactNode
  remove(): void
}

function Row({ what, n, children, remove }: RowProps) {
  const say = useWords(tieSheetWords)
  return (
    <div className={styles.row} role="group" aria-label={say('row', { what, n })}>
      {children}
      <ActionIcon aria-label={say('removeRow')} title={say('removeRow')} onClick={remove}>
        <X size={16} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}
