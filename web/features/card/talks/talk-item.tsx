import { ActionIcon, Menu } from '@mantine/core'
import { CloudUpload, Ellipsis, EyeOff, History, Lock, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { openTalk } from '#web/data/just-talked/just-talked.ts'
import type { Told } from '#web/data/tells/lay-tells.ts'
import type { Talk } from '#web/data/tells/talk.ts'
import { changeTalk, removeTalk } from '#web/data/verbs/tell.ts'
import { MEDIUM_ICONS } from '#web/kit/talks/media.table.ts'
import { talkWords } from '#web/kit/talks/talk.words.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayDay, sayList, sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { TalkVersions } from './talk-versions.tsx'
import styles from './talks.module.css'
import { talksWords } from './talks.words.ts'

interface TalkItemProps {
  readonly talk: Told<Talk>
  /** The card it is shown on. */
  readonly cardId: string
}

/** One interaction: by what, when, by whom, what it was about, and what was given. */
export function TalkItem({ talk, cardId }: TalkItemProps) {
  const say = useWords(talksWords)
  const sayTalk = useWords(talkWords)
  const [isOpen, setOpen] = useState(false)
  const Icon = MEDIUM_ICONS[talk.medium]
  const medium = sayTalk(`medium-${talk.medium}`)
  const who = talk.isOwn ? say('byYou') : say('by', { name: talk.member.name ?? say('gone') })
  const { own } = talk
  return (
    <li className={styles.talk}>
      <span className={styles.icon} data-own={talk.isOwn || undefined}>
        <Icon size={16} aria-hidden="true" />
      </span>
      <div className={styles.body}>
        <p className={styles.line}>
          <strong>{medium}</strong>{' '}
          <time dateTime={talk.at} title={sayMoment(talk.at)}>
            {sayDay(talk.at)}
          </time>{' '}
          <bdi>{who}</bdi>
          <Others cardIds={talk.cardIds} cardId={cardId} />
          {own?.minutes ? <span>{say('minutes', { count: own.minutes })}</span> : null}
          {own?.network && <span>{own.network}</span>}
          {talk.visibility === 'private' && <Lock size={13} aria-label={say('private')} role="img" />}
          {talk.isWaiting && (
            <span className={styles.waiting}>
              <CloudUpload size={14} aria-hidden="true" /> {sayTalk('waiting')}
            </span>
          )}
        </p>
        {talk.text && (
          <p className={styles.text} dir="auto">
            {talk.text}
          </p>
        )}
        {own && own.contributions.length > 0 && <Contributions of={own.contributions} />}
        {isOpen && <TalkVersions talkId={talk.id} />}
      </div>
      {talk.isOwn && (
        <TalkMenu talk={talk} what={`${medium}, ${sayDay(talk.at)}`} tellBefore={() => setOpen(!isOpen)} />
      )}
    </li>
  )
}

/** Who else was there. */
function Others({ cardIds, cardId }: Pick<Talk, 'cardIds'> & { readonly cardId: string }) {
  const say = useWords(talksWords)
  const index = useCardIndex()
  const names = cardIds.flatMap((id) => (id === cardId ? [] : (index.get(id)?.display ?? [])))
  return names.length > 0 ? <bdi>{say('with', { names: sayList(names) })}</bdi> : null
}

function Contributions({ of }: { readonly of: NonNullable<Talk['own']>['contributions'] }) {
  const sayTalk = useWords(talkWords)
  return (
    <ul className={styles.given}>
      {of.map(({ id, kind, direction, text }) => (
        <li key={id} data-way={direction}>
          {sayTalk(`way-${direction}`)}: {sayTalk(`kind-${kind}`)}
          {text && <bdi> · {text}</bdi>}
        </li>
      ))}
    </ul>
  )
}

interface TalkMenuProps {
  readonly talk: Talk
  readonly what: string
  tellBefore(): void
}

function TalkMenu({ talk, what, tellBefore }: TalkMenuProps) {
  const say = useWords(talksWords)
  const { mayWrite } = useMe()
  const name = say('more', { what })
  if (!mayWrite) return null
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={name} title={name}>
          <Ellipsis size={16} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Pencil size={15} aria-hidden="true" />}
          onClick={() => openTalk({ cardIds: talk.cardIds, was: talk })}
        >
          {say('edit')}
        </Menu.Item>
        {talk.visibility !== 'private' && (
          <Menu.Item
            leftSection={<EyeOff size={15} aria-hidden="true" />}
            onClick={() => void changeTalk(talk, { visibility: 'private' }).catch(showTrouble)}
          >
            {say('hide')}
          </Menu.Item>
        )}
        {talk.own?.editedAt && (
          <Menu.Item leftSection={<History size={15} aria-hidden="true" />} onClick={tellBefore}>
            {say('history')}
          </Menu.Item>
        )}
        <Menu.Item
          color="red"
          leftSection={<Trash2 size={15} aria-hidden="true" />}
          onClick={() => void removeTalk(talk).catch(showTrouble)}
        >
          {say('remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
