import { ActionIcon, Button, Menu } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Clock3, X } from 'lucide-react'
import { Avatar } from '#web/kit/avatar.tsx'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import type { Person } from './person-of.ts'
import { sayReasons } from './say-reason.ts'
import { laterDay, sayDate } from './say-when.ts'
import styles from './today.module.css'
import { todayWords } from './today.words.ts'
import type { TodayItem } from './today-item.ts'

/** What a row can lead to. */
export interface RowActs {
  act(item: TodayItem): void
  snooze(item: TodayItem, until: string): void
  askDate(item: TodayItem): void
  dismiss(item: TodayItem): void
}

interface TodayRowProps {
  readonly item: TodayItem
  readonly person: Person
  readonly today: string
  /** The day it was put off to. */
  readonly until?: string
  readonly acts: RowActs
}

/** Somebody, why they are here, and what can be done: by mouse, by finger, or by the keys while the row has the focus. */
export function TodayRow({ item, person, today, until, acts }: TodayRowProps) {
  useLanguage()
  const say = useWords(todayWords)
  const { name } = person
  const [first, ...others] = sayReasons(item, today)
  return (
    <li className={styles.row} data-today={item.key}>
      <Avatar
        name={name}
        colourKey={item.cardId ?? item.key}
        photo={person.photo}
        isOrganization={person.isOrganization}
        size={38}
      />
      <div className={styles.who}>
        <p className={styles.name}>
          <NameLink item={item} name={name} />
        </p>
        <p className={styles.reason}>{first}</p>
        {others.length > 0 && <p className={styles.others}>{others.join(' · ')}</p>}
        {until !== undefined && <p className={styles.until}>{sayDate(until)}</p>}
      </div>
      <div className={styles.acts}>
        <Button
          size="compact-sm"
          variant="light"
          data-act
          aria-label={say('actOn', { name })}
          onClick={() => acts.act(item)}
        >
          {say('act')}
        </Button>
        <LaterMenu item={item} name={name} today={today} acts={acts} />
        <ActionIcon
          variant="subtle"
          color="gray"
          title={say('notNeeded')}
          aria-label={say('notNeededOf', { name })}
          data-not-needed
          onClick={() => acts.dismiss(item)}
        >
          <X size={17} aria-hidden="true" />
        </ActionIcon>
      </div>
    </li>
  )
}

function NameLink({ item: { cardId, kind, key }, name }: { readonly item: TodayItem; readonly name: string }) {
  if (kind === 'inbound')
    return (
      <Link to="/desk/$inboundId" params={{ inboundId: key.slice('inbound:'.length) }}>
        <bdi>{name}</bdi>
      </Link>
    )
  if (cardId === null) return <bdi>{name}</bdi>
  return (
    <Link to="/people/$cardId" params={{ cardId }}>
      <bdi>{name}</bdi>
    </Link>
  )
}

interface LaterMenuProps {
  readonly item: TodayItem
  readonly name: string
  readonly today: string
  readonly acts: RowActs
}

/** Until when an item stays away: one reminder is moved, not how often one wants to be in touch. */
function LaterMenu({ item, name, today, acts }: LaterMenuProps) {
  const say = useWords(todayWords)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" title={say('later')} aria-label={say('laterOf', { name })} data-later>
          <Clock3 size={17} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => acts.snooze(item, laterDay(today, 1))}>{say('tomorrow')}</Menu.Item>
        <Menu.Item onClick={() => acts.snooze(item, laterDay(today, 7))}>{say('inAWeek')}</Menu.Item>
        <Menu.Item onClick={() => acts.askDate(item)}>{say('onDate')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
