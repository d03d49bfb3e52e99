import { Textarea } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import type { TalkStart } from '#web/data/just-talked/just-talked.ts'
import { recordPhrase } from '#web/data/verbs/record-phrase.ts'
import { changeTalk } from '#web/data/verbs/tell.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { WhomField } from '#web/kit/talks/whom-field.tsx'
import { useWords } from '#web/words/use-words.ts'
import { justTalkedWords } from './just-talked.words.ts'
import { MediumField } from './medium-field.tsx'
import { MoreFields } from './more-fields.tsx'
import { offerLearned } from './offer-learned.ts'
import { changeOf, startDraft, type TalkDraft, talkOf } from './talk-draft.ts'

interface TalkSheetProps {
  readonly start: TalkStart
  close(): void
}

/** Tells an interaction: how, and one line; everything else only where one likes. */
export function TalkSheet({ start, close }: TalkSheetProps) {
  const say = useWords(justTalkedWords)
  const { memberId } = useMe()
  const [first] = useState(() => startDraft(start))
  const [draft, setDraft] = useState<TalkDraft>(first)
  const change = (part: Partial<TalkDraft>) => setDraft((before) => ({ ...before, ...part }))
  return (
    <FormDialog
      title={say(start.was ? 'editTitle' : 'title')}
      verb={say('save')}
      isOff={draft.cardIds.length === 0}
      save={() => keep(start, memberId, { first, draft })}
      close={close}
    >
      <WhomField cardIds={draft.cardIds} change={(cardIds) => change(withPeople(draft, cardIds))} />
      <MediumField medium={draft.medium} choose={(medium) => change({ medium })} />
      <Textarea
        label={say('line')}
        placeholder={say('linePlaceholder')}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={4_000}
        dir="auto"
        value={draft.text}
        {...(start.cardIds.length > 0 ? { 'data-autofocus': true } : {})}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        onKeyDown={sendByEnter}
      />
      <MoreFields draft={draft} change={change} />
    </FormDialog>
  )
}

interface Drafts {
  readonly first: TalkDraft
  readonly draft: TalkDraft
}

async function keep({ was, more }: TalkStart, memberId: string, { first, draft }: Drafts): Promise<void> {
  if (!was) {
    const talk = talkOf(draft)
    await recordPhrase(memberId, { followUps: [], introduced: [], ...more, talk })
    return offerLearned(talk)
  }
  const change = changeOf(first, draft)
  if (Object.keys(change).length > 0) await changeTalk(was, change)
}

/** What was given to somebody who was not there was given to nobody. */
function withPeople({ contributions }: TalkDraft, cardIds: readonly string[]): Partial<TalkDraft> {
  return {
    cardIds,
    contributions: contributions.filter(({ cardId }) => cardId === undefined || cardIds.includes(cardId)),
  }
}

/** One line is kept by Enter; a longer text goes on with Shift. */
function sendByEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
