import { ActionIcon } from '@mantine/core'
import { Star } from 'lucide-react'
import { useTie } from '#web/data/hooks/use-tie.ts'
import { changeTie } from '#web/data/verbs/tell.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { portraitWords } from './portrait.words.ts'

/** Makes somebody a key contact with one press, and no longer one with another. */
export function KeyStar({ cardId, name }: { readonly cardId: string; readonly name: string }) {
  const say = useWords(portraitWords)
  const { tie } = useTie(cardId)
  const isKey = tie?.isKey ?? false
  const turn = () => tie && void changeTie(cardId, tie, { isKey: !isKey }).catch(showTrouble)
  return (
    <ActionIcon
      variant="subtle"
      size="sm"
      disabled={tie === null}
      aria-pressed={isKey}
      aria-label={say('key', { name })}
      onClick={turn}
    >
      <Star size={16} fill={isKey ? 'currentColor' : 'none'} aria-hidden="true" />
    </ActionIcon>
  )
}
