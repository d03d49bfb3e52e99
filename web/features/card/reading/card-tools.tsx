import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Ellipsis, Star, X } from 'lucide-react'
import { ActionButton } from '#web/actions/action-button.tsx'
import { ActionItems } from '#web/actions/action-items.tsx'
import { actions } from '#web/actions/actions.table.ts'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { cardWords } from '../card.words.ts'
import { useEdits } from '../use-card-edits.ts'
import styles from './reading.module.css'

/** What can be done with the whole card. */
export function CardTools() {
  const say = useWords(cardWords)
  const { draft } = useEdits()
  return (
    <div className={styles.tools}>
      <FavoriteStar />
      <ActionButton id="talk.record" />
      <ActionButton id="card.edit" />
      <ActionButton id="list.previous" isIcon />
      <ActionButton id="list.next" isIcon />
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon aria-label={say('more')} title={say('more')}>
            <Ellipsis size={18} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <ActionItems ids={['card.label', 'card.move', 'card.comment', 'card.access', 'card.history']} />
          <Menu.Divider />
          <ActionItems ids={['card.share-with', 'card.qr', 'card.share', 'card.vcard', 'card.print']} />
          <Menu.Divider />
          <ActionItems ids={['card.delete']} />
        </Menu.Dropdown>
      </Menu>
      <ActionIcon
        component={Link}
        to={draft.kind === 'org' ? '/organizations' : '/people'}
        search={true as never}
        aria-label={say('close')}
        title={say('close')}
      >
        <X size={18} aria-hidden="true" />
      </ActionIcon>
    </div>
  )
}

/** The star of a favourite: pressed or not, for its reader alone. */
function FavoriteStar() {
  const language = useLanguage()
  const { isFavorite, mayKeep, toggleFavorite } = useEdits()
  if (!mayKeep) return null
  const name = actions['card.favorite'].name[language]
  return (
    <Tooltip label={`${name} (s)`}>
      <ActionIcon
        aria-label={name}
        aria-pressed={isFavorite}
        onClick={toggleFavorite}
        data-on={isFavorite || undefined}
      >
        <Star size={18} className={styles.star} aria-hidden="true" fill={isFavorite ? 'currentColor' : 'none'} />
      </ActionIcon>
    </Tooltip>
  )
}
