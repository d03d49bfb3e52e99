import { CONTRIBUTION_KINDS } from '@lazo/ties'
import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { talkWords } from '#web/kit/talks/talk.words.ts'
import { useWords } from '#web/words/use-words.ts'
import type { DraftProps } from './draft-props.ts'
import styles from './just-talked.module.css'
import { justTalkedWords } from './just-talked.words.ts'

import type { ContributionDraft, TalkDraft } from './talk-draft.ts'

const WAYS = ['given', 'received', 'asked'] as const
const MOST = 20

/** What was given, received and asked for, each in a row. */
export function ContributionFields({ draft, change }: DraftProps) {
  const say = useWords(justTalkedWords)
  const { contributions } = draft
  const set = (at: number, part: Partial<ContributionDraft>) =>
    change({ contributions: contributions.map((one, i) => (i === at ? { ...one, ...part } : one)) })
  const first: ContributionDraft = { kind: 'help', direction: 'received', cardId: draft.cardIds[0] }
  return (
    <fieldset className={styles.contributions}>
      <legend>{say('contributions')}</legend>
      {contributions.map((one, at) => (
        <ContributionRow
          // Rows have no name before they are sent, and only the last ones come and go.
          key={one.id ?? `new-${at}`}
          one={one}
          n={at + 1}
          draft={draft}
          set={(part) => set(at, part)}
          remove={() => change({ contributions: contributions.filter((_, i) => i !== at) })}
        />
      ))}
      {contributions.length < MOST && (
        <Button
          variant="subtle"
          size="xs"
          leftSection={<Plus size={15} aria-hidden="true" />}
          onClick={() => change({ contributions: [...contributions, first] })}
        >
          {say('addContribution')}
        </Button>
      )}
    </fieldset>
  )
}

interface ContributionRowProps {
  readonly one: ContributionDraft
  readonly n: number
  readonly draft: TalkDraft
  set(part: Partial<ContributionDraft>): void
  remove(): void
}

function ContributionRow({ one, n, draft, set, remove }: ContributionRowProps) {
  const say = useWords(justTalkedWords)
  const sayTalk = useWords(talkWords)
  const index = useCardIndex()
  const people = draft.cardIds.map((id) => ({ value: id, label: index.get(id)?.display ?? '' }))
  return (
    <div className={styles.contribution} role="group" aria-label={say('contribution', { n })}>
      <NativeSelect
        aria-label={say('way')}
        data={WAYS.map((value) => ({ value, label: sayTalk(`way-${value}`) }))}
        value={one.direction}
        onChange={({ currentTarget }) => set({ direction: currentTarget.value as ContributionDraft['direction'] })}
      />
      <NativeSelect
        aria-label={say('kind')}
        data={CONTRIBUTION_KINDS.map((value) => ({ value, label: sayTalk(`kind-${value}`) }))}
        value={one.kind}
        onChange={({ currentTarget }) => set({ kind: currentTarget.value as ContributionDraft['kind'] })}
      />
      {people.length > 1 && (
        <NativeSelect
          aria-label={say('of')}
          data={people}
          value={one.cardId ?? ''}
          onChange={({ currentTarget }) => set({ cardId: currentTarget.value })}
        />
      )}
      <TextInput
        aria-label={say('detail')}
        placeholder={say('detail')}
        maxLength={1_000}
        value={one.text ?? ''}
        onChange={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      <ActionIcon aria-label={say('removeContribution')} title={say('removeContribution')} onClick={remove}>
        <X size={16} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}
