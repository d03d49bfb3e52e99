import { Button, Checkbox, TagsInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { ActionButton } from '#web/actions/action-button.tsx'
import { useVerbs } from '#web/actions/offered.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import { sayNumber } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './catalogue.module.css'
import { catalogueWords } from './catalogue.words.ts'
import { FacetRow, valuesShown } from './facet-row.tsx'
import {
  beginWith,
  choose,
  mayEdit,
  moveBy,
  type NextCard,
  ROWS,
  type Said,
  type Step,
  sayRow,
  stepOf,
  turn,
} from './said.ts'
import { sayReason } from './say-reason.ts'
import { useRowKeys } from './use-row-keys.ts'

interface CardSheetProps {
  readonly card: NextCard
  take(step: Step): void
}

/** One person: who it is, what is said of them, and on to the next. */
export function CardSheet({ card, take }: CardSheetProps) {
  const say = useWords(catalogueWords)
  const [touched, setSaid] = useState<Said | null>(null)
  // As long as nothing is said, what the last card taught is suggested as soon as the server tells it.
  const said = touched ?? beginWith(card)
  const [begun] = useState(() => Date.now())
  const rows = ROWS.filter(({ isShared }) => !isShared || mayEdit(card))
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const send = (outcome: Step['outcome']) => {
    const seconds = Math.round((Date.now() - begun) / 1000)
    take(stepOf(card, said, { outcome, seconds, title: say('batch') }))
  }
  const at = rows.find(({ row }) => row === said.at) ?? rows[0]!
  useRowKeys({
    choose: (place) => {
      const value = valuesShown(at, said.values[at.row])[said.from + place]
      if (value !== undefined) setSaid(choose(said, at.row, value))
    },
    turn: () => setSaid(turn(said, valuesShown(at, said.values[at.row]).length)),
    move: (by) => setSaid(moveBy({ ...said, at: at.row }, by)),
  })
  useVerbs({
    'catalogue.next': () => send('done'),
    'catalogue.undecided': () => send('undecided'),
    'catalogue.key': () => setSaid({ ...said, isKey: !said.isKey }),
    'catalogue.rest': () => setSaid({ ...said, isResting: !said.isResting }),
    'catalogue.also':
      card.kin.length > 0 && mayEdit(card) ? () => setSaid({ ...said, isForAll: !said.isForAll }) : null,
  })
  const rowOf = (plan: (typeof ROWS)[number]) => (
    <FacetRow
      key={plan.row}
      plan={plan}
      values={said.values[plan.row]}
      suggestion={card.suggestions.find(({ facet }) => facet === plan.row)}
      from={plan.row === at.row ? said.from : null}
      choose={(value) => setSaid(choose(said, plan.row, value))}
      say={(values) => setSaid(sayRow(said, plan.row, values))}
    />
  )
  return (
    <article className={styles.sheet}>
      <Who card={card} head={head} />
      {mayEdit(card) ? (
        <section aria-label={say('shared')} className={styles.part}>
          <h3>{say('shared')}</h3>
          {rows.filter(({ isShared }) => isShared).map(rowOf)}
        </section>
      ) : (
        <p className={styles.quiet}>{say('mayNot')}</p>
      )}
      <section aria-label={say('own')} className={styles.part}>
        <h3>{say('own')}</h3>
        {rows.filter(({ isShared }) => !isShared).map(rowOf)}
        <OwnFields said={said} change={setSaid} />
      </section>
      {card.kin.length > 0 && mayEdit(card) && <Also card={card} said={said} change={setSaid} />}
      <div className={styles.ends}>
        <Button onClick={() => send('done')} rightSection={<kbd aria-hidden="true">↵</kbd>}>
          {say('next')}
        </Button>
        <Button variant="default" onClick={() => send('undecided')} rightSection={<kbd aria-hidden="true">U</kbd>}>
          {say('undecided')}
        </Button>
        <ActionButton id="catalogue.back" variant="subtle" />
      </div>
    </article>
  )
}

function Who({ card, head }: { readonly card: NextCard; readonly head: React.RefObject<HTMLHeadingElement | null> }) {
  const say = useWords(catalogueWords)
  const { summary, cardId, reason, wasPutOff } = card
  const why = wasPutOff ? say('wasPutOff') : sayReason(say, reason)
  const work = [summary.title, summary.organization].filter(Boolean).join(' · ')
  return (
    <header className={styles.who}>
      <Avatar name={summary.display} colourKey={cardId} size={52} />
      <div>
        <h2 ref={head} tabIndex={-1}>
          <Link to="/people/$cardId" params={{ cardId }}>
            {summary.display}
          </Link>
        </h2>
        {work !== '' && <p>{work}</p>}
        <p className={styles.quiet}>{[summary.email, why].filter(Boolean).join(' · ')}</p>
      </div>
    </header>
  )
}

interface OwnProps {
  readonly said: Said
  change(said: Said): void
}

function OwnFields({ said, change }: OwnProps) {
  const say = useWords(catalogueWords)
  return (
    <>
      <div className={styles.ticks}>
        <Checkbox
          label={say('key')}
          checked={said.isKey}
          onChange={({ currentTarget }) => change({ ...said, isKey: currentTarget.checked })}
        />
        <Checkbox
          label={say('resting')}
          description={say('restingHint')}
          checked={said.isResting}
          onChange={({ currentTarget }) => change({ ...said, isResting: currentTarget.checked })}
        />
      </div>
      <div className={styles.terms}>
        <TagsInput
          size="xs"
          label={say('forMe')}
          value={[...said.forMe]}
          onChange={(forMe) => change({ ...said, forMe })}
        />
        <TagsInput
          size="xs"
          label={say('forThem')}
          value={[...said.forThem]}
          onChange={(forThem) => change({ ...said, forThem })}
        />
      </div>
    </>
  )
}

function Also({ card, said, change }: OwnProps & { readonly card: NextCard }) {
  const say = useWords(catalogueWords)
  const count = card.kin.length
  const label = say('also', { count, n: sayNumber(count), organization: card.summary.organization ?? '' })
  return (
    <Checkbox
      className={styles.also!}
      label={label}
      description={say('alsoHint')}
      checked={said.isForAll}
      onChange={({ currentTarget }) => change({ ...said, isForAll: currentTarget.checked })}
    />
  )
}
