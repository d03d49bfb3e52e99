import type { OutputOf, unassignedFollowUps } from '@lazo/contract'
import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '#web/data/api/call.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useShownName } from '#web/data/hooks/use-shown-name.ts'
import type { CardLine } from '#web/data/lines/card-line.ts'
import { TIES } from '#web/data/tells/ties-key.ts'
import { Section } from '#web/kit/section.tsx'
import { WhomField } from '#web/kit/talks/whom-field.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './follow-ups.module.css'
import { followUpsWords } from './follow-ups.words.ts'
import { namesIn } from './names-in.ts'

type Nobodys = OutputOf<typeof unassignedFollowUps>
type Nobody = Nobodys['items'][number]

const NOBODYS = [...TIES, 'nobodys']
const MOST_GUESSED = 4

/** Those of them that wait to be told for whom; none for who may not say it. */
export function useNobodys(): readonly Nobody[] {
  const { mayWrite } = useMe()
  const { data } = useQuery({
    queryKey: NOBODYS,
    enabled: mayWrite,
    queryFn: ({ signal }) => call<Nobodys>('GET', '/follow-ups/unassigned', { signal }),
  })
  return data?.items ?? []
}

/** Follow-ups that were noted on a phone and name nobody, or several: whom each is for is said by one press. */
export function NobodysFollowUps({ items }: { readonly items: readonly Nobody[] }) {
  const say = useWords(followUpsWords)
  if (items.length === 0) return null
  return (
    <Section title={say('nobodys')} text={say('nobodysText')}>
      <ul className={styles.rows}>
        {items.map((one) => (
          <NobodyRow key={one.id} followUp={one} />
        ))}
      </ul>
    </Section>
  )
}

function NobodyRow({ followUp: { id, text, dueOn } }: { readonly followUp: Nobody }) {
  const say = useWords(followUpsWords)
  const shownName = useShownName()
  const queries = useQueryClient()
  const guesses = useGuesses(text)
  const tell = async (cardId: string | null) => {
    await call('PUT', `/follow-ups/${id}/person`, { body: { cardId } })
    await queries.invalidateQueries({ queryKey: TIES })
  }
  const choose = (cardId: string | undefined, name: string) => {
    if (cardId === undefined) return
    tell(cardId)
      .then(() => showUndoable(say('assigned', { text, name }), () => tell(null)))
      .catch(showTrouble)
  }
  return (
    <li className={styles.nobody}>
      <p>
        <bdi className={styles.nobodyText}>{text}</bdi> <span className={styles.note}>{sayDay(`${dueOn}T12:00`)}</span>
      </p>
      {guesses.length > 0 && (
        <p className={styles.guesses}>
          {guesses.map((line) => (
            <Button
              key={line.id}
              size="xs"
              variant="default"
              aria-label={say('forPerson', { text, name: shownName(line) })}
              onClick={() => choose(line.id, shownName(line))}
            >
              <bdi>{shownName(line)}</bdi>
            </Button>
          ))}
        </p>
      )}
      <Finder text={text} choose={choose} />
    </li>
  )
}

function Finder({ text, choose }: { readonly text: string; choose(cardId: string | undefined, name: string): void }) {
  const say = useWords(followUpsWords)
  const shownName = useShownName()
  const index = useCardIndex()
  const take = ([cardId]: readonly string[]) => {
    const line = cardId === undefined ? undefined : index.get(cardId)
    choose(cardId, line ? shownName(line) : '')
  }
  return <WhomField cardIds={[]} label={say('whom', { text })} most={1} change={take} />
}

/** The people whose names may be meant, at most a handful. */
function useGuesses(text: string): CardLine[] {
  const index = useCardIndex()
  const found = namesIn(text).flatMap((name) => index.search(name, {}, MOST_GUESSED).map(({ line }) => line))
  return [...new Map(found.map((line) => [line.id, line])).values()].slice(0, MOST_GUESSED)
}
