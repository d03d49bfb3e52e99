import { Menu, UnstyledButton } from '@mantine/core'
import { ChevronDown, UserCheck } from 'lucide-react'
import { call } from '#web/data/api/call.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import { holdsRight } from '#web/data/rights/holds-right.ts'
import { isLocalId } from '#web/data/verbs/create-card.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { useEdits } from '../use-card-edits.ts'
import styles from './talk.module.css'
import { talkWords } from './talk.words.ts'
import { useNameables } from './use-comments.ts'

/** Who handles the card since when, and the way to change it; nothing where one is alone and nobody does. */
export function HandledBy() {
  const say = useWords(talkWords)
  const me = useMe()
  const { card } = useEdits()
  const handling = card.document['lazo.app:handledBy']
  const { nameables } = useNameables()
  const colleagues = nameables.filter(({ isTeam }) => !isTeam)
  const mayHand = me.mayWrite && holdsRight(card.right, 'comment') && !isLocalId(card.id)
  const hand = useHanding(card.id)
  if (!handling && (!mayHand || colleagues.length === 0)) return null
  const since = handling ? { name: handling.name, day: sayDay(handling.since) } : {}
  const isMine = handling?.memberId === me.memberId
  const text = handling ? say(isMine ? 'handledByYou' : 'handled', since) : say('unhandled')
  if (!mayHand) {
    return (
      <p className={styles.handled}>
        <UserCheck size={15} aria-hidden="true" /> <bdi>{text}</bdi>
      </p>
    )
  }
  const before = handling?.memberId ?? null
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <UnstyledButton className={styles.handled!} data-open={handling === undefined || undefined}>
          <UserCheck size={15} aria-hidden="true" /> <bdi>{text}</bdi> <ChevronDown size={14} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        {!isMine && (
          <Menu.Item onClick={() => hand({ id: me.memberId, name: null }, before)}>{say('handleMyself')}</Menu.Item>
        )}
        {handling && <Menu.Item onClick={() => hand(null, before)}>{say('handleNobody')}</Menu.Item>}
        <Menu.Divider />
        {colleagues
          .filter(({ id }) => id !== handling?.memberId)
          .map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => hand({ id, name }, before)}>
              <bdi>{name}</bdi>
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  )
}

type Handee = { readonly id: string; readonly name: string | null } | null

/** Hands the card to somebody, to oneself by no name, or to nobody, and offers the way back. */
function useHanding(cardId: string) {
  const say = useWords(talkWords)
  const set = async (memberId: string | null) => {
    await call('PUT', `/cards/${cardId}/handler`, { body: { memberId } })
    await presentReplica().ask('catchUp')
  }
  const told = (to: Handee) => {
    if (to === null) return say('handedToNobody')
    return to.name === null ? say('handedToYou') : say('handedTo', { name: to.name })
  }
  return (to: Handee, before: string | null) => {
    set(to?.id ?? null).then(() => showUndoable(told(to), () => set(before)), showTrouble)
  }
}
