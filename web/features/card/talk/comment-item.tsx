import { Button, UnstyledButton } from '@mantine/core'
import { Lock, Users } from 'lucide-react'
import { useState } from 'react'
import { Avatar } from '#web/kit/avatar.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { sayAgo, sayMoment } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { CommentText } from './comment-text.tsx'
import styles from './talk.module.css'
import { talkWords } from './talk.words.ts'
import { TextField } from './text-field.tsx'
import { type Comment, useCommentVersions, useNameables } from './use-comments.ts'

interface CommentItemProps {
  readonly comment: Comment
  edit(text: string): Promise<void>
  remove(): void
}

const SHORT = 40

/** One comment: who said it, when, for whom, and what can be done with it. */
export function CommentItem({ comment, edit, remove }: CommentItemProps) {
  const say = useWords(talkWords)
  const [isEditing, setEditing] = useState(false)
  const name = comment.author.name ?? say('gone')
  const text = comment.text.length > SHORT ? `${comment.text.slice(0, SHORT)}…` : comment.text
  return (
    <li className={styles.comment}>
      <Avatar name={name} colourKey={comment.author.id} size={32} />
      <div className={styles.body}>
        <p className={styles.who}>
          <strong>
            <bdi>{name}</bdi>
          </strong>{' '}
          <time dateTime={comment.createdAt} title={sayMoment(comment.createdAt)}>
            {sayAgo(comment.createdAt)}
          </time>
          <Whom comment={comment} />
        </p>
        {isEditing ? (
          <EditedText comment={comment} edit={edit} close={() => setEditing(false)} />
        ) : (
          <CommentText text={comment.text} names={comment.mentions.map((mention) => mention.name)} />
        )}
        <div className={styles.tools}>
          {comment.editedAt !== null && <Before comment={comment} />}
          {comment.mayEdit && !isEditing && (
            <UnstyledButton aria-label={say('editOf', { text })} onClick={() => setEditing(true)}>
              {say('edit')}
            </UnstyledButton>
          )}
          {comment.mayDelete && !isEditing && (
            <UnstyledButton aria-label={say('removeOf', { text })} onClick={remove}>
              {say('remove')}
            </UnstyledButton>
          )}
        </div>
      </div>
    </li>
  )
}

/** For whom it is, unless it is for all. */
function Whom({ comment: { audience, team } }: { readonly comment: Comment }) {
  const say = useWords(talkWords)
  if (audience === 'all') return null
  const Icon = audience === 'me' ? Lock : Users
  return (
    <span className={styles.whom}>
      <Icon size={14} aria-hidden="true" />
      {audience === 'me' ? say('onlyYou') : say('onlyTeam', { team: team?.name ?? say('goneTeam') })}
    </span>
  )
}

function EditedText({ comment, edit, close }: Pick<CommentItemProps, 'comment' | 'edit'> & { close(): void }) {
  const say = useWords(talkWords)
  const { nameables } = useNameables()
  const [text, setText] = useState(comment.text)
  const save = () => {
    if (text.trim() !== '') void edit(text).then(close, showTrouble)
  }
  return (
    <div className={styles.form}>
      <TextField text={text} nameables={nameables} change={setText} send={save} leave={close} />
      <div className={styles.bar}>
        <Button size="xs" variant="default" onClick={close}>
          {say('cancel')}
        </Button>
        <Button size="xs" onClick={save} disabled={text.trim() === ''}>
          {say('save')}
        </Button>
      </div>
    </div>
  )
}

/** That it was edited, and behind it what it said before. */
function Before({ comment }: { readonly comment: Comment }) {
  const say = useWords(talkWords)
  const [isOpen, setOpen] = useState(false)
  const versions = useCommentVersions(comment.id, isOpen)
  return (
    <details className={styles.before} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('edited')}</summary>
      <p>{say('before')}</p>
      <ol>
        {versions.map((version) => (
          <li key={version.id}>
            <time dateTime={version.at}>{sayMoment(version.at)}</time>
            <CommentText text={version.text} names={[]} />
          </li>
        ))}
      </ol>
    </details>
  )
}
