import { cutAtMentions } from './mention-at.ts'
import styles from './talk.module.css'

/** What a comment says, as text and nothing else; whom it names stands out. */
export function CommentText({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  let at = 0
  const pieces = cutAtMentions(text, names).map((piece) => {
    const key = at
    at += piece.text.length
    return { ...piece, key }
  })
  return (
    <p className={styles.said} dir="auto">
      {pieces.map(({ key, text: part, isMention }) =>
        isMention ? (
          <b className={styles.mention} key={key}>
            {part}
          </b>
        ) : (
          part
        ),
      )}
    </p>
  )
}
