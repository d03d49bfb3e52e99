import { Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { talkWords } from '#web/kit/talks/talk.words.ts'
import { useWords } from '#web/words/use-words.ts'
import { ContributionFields } from './contribution-fields.tsx'
import type { DraftProps } from './draft-props.ts'
import styles from './just-talked.module.css'
import { justTalkedWords } from './just-talked.words.ts'
import type { TalkDraft } from './talk-draft.ts'

/** What is seldom said: when, how long, who reached whom, who learns of it, what was given. */
export function MoreFields({ draft, change }: DraftProps) {
  const say = useWords(justTalkedWords)
  return (
    <details className={styles.more} open={isSaid(draft)}>
      <summary>{say('more')}</summary>
      <div className={styles.pairs}>
        <TextInput
          type="datetime-local"
          label={say('at')}
          description={say('now')}
          value={draft.at}
          onChange={({ currentTarget }) => change({ at: currentTarget.value })}
        />
        <NumberInput
          label={say('minutes')}
          description={' '}
          min={1}
          max={1440}
          allowDecimal={false}
          value={draft.minutes}
          onChange={(value) => change({ minutes: String(value) })}
        />
        <HowFields draft={draft} change={change} />
      </div>
      <VisibilityField draft={draft} change={change} />
      <Checkbox
        label={say('isCommercial')}
        checked={draft.isCommercial}
        onChange={({ currentTarget }) => change({ isCommercial: currentTarget.checked })}
      />
      <Checkbox
        label={say('expectsReply')}
        checked={draft.expectsReply}
        onChange={({ currentTarget }) => change({ expectsReply: currentTarget.checked })}
      />
      <ContributionFields draft={draft} change={change} />
    </details>
  )
}

function HowFields({ draft, change }: DraftProps) {
  const say = useWords(justTalkedWords)
  const sayTalk = useWords(talkWords)
  const directions = (['outbound', 'inbound', 'mutual'] as const).map((value) => {
    return { value, label: sayTalk(`direction-${value}`) }
  })
  const forms = (['text', 'audio', 'video', 'link'] as const).map((value) => {
    return { value, label: sayTalk(`form-${value}`) }
  })
  return (
    <>
      <NativeSelect
        label={say('direction')}
        data={[{ value: '', label: say('usual') }, ...directions]}
        value={draft.direction ?? ''}
        onChange={({ currentTarget }) => change({ direction: currentTarget.value as TalkDraft['direction'] })}
      />
      <NativeSelect
        label={say('form')}
        data={[{ value: '', label: say('none') }, ...forms]}
        value={draft.form}
        onChange={({ currentTarget }) => change({ form: currentTarget.value as TalkDraft['form'] })}
      />
      <TextInput
        label={say('network')}
        placeholder="linkedin, whatsapp…"
        maxLength={60}
        value={draft.network}
        onChange={({ currentTarget }) => change({ network: currentTarget.value })}
      />
    </>
  )
}

function VisibilityField({ draft, change }: DraftProps) {
  const say = useWords(justTalkedWords)
  const sayTalk = useWords(talkWords)
  const choices = (['private', 'shared', 'open'] as const).map((value) => {
    return { value, label: sayTalk(`visibility-${value}`) }
  })
  return (
    <NativeSelect
      label={say('visibility')}
      data={[{ value: '', label: say('asBook') }, ...choices]}
      value={draft.visibility ?? ''}
      onChange={({ currentTarget }) => change({ visibility: currentTarget.value as TalkDraft['visibility'] })}
    />
  )
}

/** Whoever said more already wants to see it. */
function isSaid({ at, minutes, direction, form, network, visibility, contributions }: TalkDraft): boolean {
  return [at, minutes, direction, form, network, visibility].some(Boolean) || contributions.length > 0
}
