import { Button } from '@mantine/core'
import { useNetwork } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import { useVerbs } from '#web/actions/offered.ts'
import { OfflineError } from '#web/data/api/api-error.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { holdsRight } from '#web/data/rights/holds-right.ts'
import { isLocalId } from '#web/data/verbs/create-card.ts'
import { describeTrouble, showTrouble } from '#web/kit/toast/show-trouble.ts'
import { showUndoable } from '#web/kit/toast/show-undoable.ts'
import { useWords } from '#web/words/use-words.ts'
import { useEdits } from '../use-card-edits.ts'
import { CommentItem } from './comment-item.tsx'
import { NewComment } from './new-comment.tsx'
import styles from './talk.module.css'
import { talkWords } from './talk.words.ts'
import { type Comment, useComments, useCommentVerbs } from './use-comments.ts'

/** What the address ends in when the comments are what is wanted. */
const ANCHOR = 'comments'

/** What members say of the card; nothing for a card that waits to be sent. */
export function CommentsPanel() {
  const { card } = useEdits()
  return isLocalId(card.id) ? null : <Comments cardId={card.id} mayComment={holdsRight(card.right, 'comment')} />
}

function Comments({ cardId, mayComment }: { readonly cardId: string; readonly mayComment: boolean }) {
  const say = useWords(talkWords)
  const { mayWrite } = useMe()
  const field = useRef<HTMLTextAreaElement>(null)
  const { online } = useNetwork()
  const { data, error, hasNextPage, fetchNextPage } = useComments(cardId)
  const { add } = useCommentVerbs(cardId)
  const mayAdd = mayComment && mayWrite
  const toField = () => {
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'center' })
  }
  useVerbs({ 'card.comment': mayAdd ? toField : null })
  const all = data?.pages.flatMap((page) => page.items).toReversed()
  useAnchor(all !== undefined)
  const isUnreached = !online || error instanceof OfflineError
  return (
    <section className={styles.panel} id={ANCHOR} aria-label={say('title')} tabIndex={-1}>
      <h2>{say('title')}</h2>
      {hasNextPage && (
        <Button variant="subtle" size="xs" onClick={() => void fetchNextPage()}>
          {say('earlier')}
        </Button>
      )}
      <CommentList cardId={cardId} comments={all ?? []} />
      {isUnreached && <p className={styles.note}>{say('offline')}</p>}
      {error && !isUnreached && <p className={styles.note}>{describeTrouble(error)}</p>}
      {mayAdd ? (
        <NewComment field={field} isOffline={isUnreached} add={add} />
      ) : (
        <p className={styles.note}>{say('readOnly')}</p>
      )}
    </section>
  )
}

function CommentList({ cardId, comments }: { readonly cardId: string; readonly comments: readonly Comment[] }) {
  const say = useWords(talkWords)
  const { edit, remove, restore } = useCommentVerbs(cardId)
  const removeOne = async (id: string) => {
    await remove(id)
    showUndoable(say('removed'), () => restore(id))
  }
  if (comments.length === 0) return null
  return (
    <ol className={styles.comments}>
      {comments.map((comment) => (
        <CommentItem
          key={comment.id}
          comment={comment}
          edit={(text) => edit(comment.id, text)}
          remove={() => void removeOne(comment.id).catch(showTrouble)}
        />
      ))}
    </ol>
  )
}

/** Goes to the comments when they are there and the address asks for them. */
function useAnchor(isThere: boolean): void {
  useEffect(() => {
    if (!isThere || location.hash !== `#${ANCHOR}`) return
    const panel = document.getElementById(ANCHOR)
    panel?.focus({ preventScroll: true })
    panel?.scrollIntoView({ block: 'nearest' })
  }, [isThere])
}
