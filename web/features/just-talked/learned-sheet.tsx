import { NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTie } from '#web/data/hooks/use-tie.ts'
import type { Tie } from '#web/data/tells/tie.ts'
import { nameOf } from '#web/data/verbs/act.ts'
import { changeTie, recordTalk } from '#web/data/verbs/tell.ts'
import { FormDialog } from '#web/kit/form/form-dialog.tsx'
import { talkWords } from '#web/kit/talks/talk.words.ts'
import { useWords } from '#web/words/use-words.ts'
import { justTalkedWords } from './just-talked.words.ts'

const KINDS = ['work', 'interest', 'project', 'family', 'other'] as const

interface LearnedSheetProps {
  readonly cardId: string
  close(): void
}

/** One line of what was learned: of the person, which the tie keeps, or from them, which they gave. */
export function LearnedSheet({ cardId, close }: LearnedSheetProps) {
  const say = useWords(justTalkedWords)
  const sayTalk = useWords(talkWords)
  const { tie } = useTie(cardId)
  const [text, setText] = useState('')
  const [kind, setKind] = useState<string>('interest')
  const facts = tie ? KINDS.map((value) => ({ value: value as string, label: sayTalk(`fact-${value}`) })) : []
  return (
    <FormDialog
      title={say('learnedAsk', { name: nameOf(cardId) })}
      verb={say('save')}
      isOff={text.trim() === ''}
      save={() => keep({ cardId, tie, kind: tie ? kind : 'learned', text: text.trim() })}
      close={close}
    >
      <p>{say('learnedText')}</p>
      <TextInput
        label={say('learnedLine')}
        data-autofocus
        maxLength={500}
        dir="auto"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <NativeSelect
        label={say('learnedAs')}
        data={[...facts, { value: 'learned', label: say('as-learned') }]}
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value)}
      />
    </FormDialog>
  )
}

interface Learned {
  readonly cardId: string
  readonly tie: Tie | null
  readonly kind: string
  readonly text: string
}

/** What they taught is a remark of its own: it reaches nobody, and counts as received. */
async function keep({ cardId, tie, kind, text }: Learned): Promise<void> {
  if (kind !== 'learned' && tie) {
    const fact = { kind: kind as Tie['facts'][number]['kind'], text }
    await changeTie(cardId, tie, { facts: [...tie.facts, fact] })
    return
  }
  const contributions = [{ cardId, kind: 'learned' as const, direction: 'received' as const, text }]
  await recordTalk({ cardIds: [cardId], medium: 'note', visibility: 'private', contributions })
}
