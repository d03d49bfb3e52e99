import { displayName } from '@lazo/jscontact'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Pencil } from 'lucide-react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import type { OpenCard } from '#web/data/replica/open-card.ts'
import { Avatar } from '#web/kit/avatar.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './me.module.css'
import { meWords } from './me.words.ts'

interface OwnCardProps {
  readonly card: OpenCard
  chooseAnother(): void
}

/** Who one is, in short, and the ways to change it. */
export function OwnCard({ card, chooseAnother }: OwnCardProps) {
  const say = useWords(meWords)
  const line = useCardIndex().get(card.id)
  const name = displayName(card.shared)
  const [title] = Object.values(card.shared.titles ?? {})
  const [work] = Object.values(card.shared.organizations ?? {})
  return (
    <section className={styles.own} aria-label={name}>
      <Avatar name={name} colourKey={card.id} photo={line?.photo ?? null} size={88} />
      <div className={styles.grow}>
        <p className={styles.name}>
          <bdi>{name}</bdi>
        </p>
        <p className={styles.quiet}>{[title?.name, work?.name].filter(Boolean).join(' · ')}</p>
        <div className={styles.buttons}>
          <Button
            component={Link}
            to={`/people/${card.id}/edit`}
            size="xs"
            leftSection={<Pencil size={15} aria-hidden="true" />}
          >
            {say('edit')}
          </Button>
          <Button component={Link} to={`/people/${card.id}`} size="xs" variant="default">
            {say('open')}
          </Button>
          <Button size="xs" variant="subtle" onClick={chooseAnother}>
            {say('another')}
          </Button>
        </div>
      </div>
    </section>
  )
}
