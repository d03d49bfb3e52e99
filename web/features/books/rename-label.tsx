import { bulkEdit } from '#web/data/verbs/bulk-edit.ts'
import { showLeft } from '#web/kit/toast/show-left.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './books.module.css'
import { booksWords } from './books.words.ts'
import { labelledCards } from './labelled-cards.ts'
import { NameDialog } from './name-dialog.tsx'

interface RenameLabelProps {
  readonly label: string
  readonly count: number
  close(): void
}

/** Gives everybody who has a label another one instead. */
export function RenameLabel({ label, count, close }: RenameLabelProps) {
  const say = useWords(booksWords)
  const title = say('renameTitle', { name: label })
  const save = async (name: string) => {
    if (name === label) return
    const edit = { labels: { add: [name], remove: [label] } }
    showLeft((await bulkEdit(labelledCards(label), edit, { title })).left)
  }
  return (
    <NameDialog title={title} name={label} verb={say('save')} save={save} close={close}>
      <p className={styles.quiet}>{say('renameLabelText', { count })}</p>
    </NameDialog>
  )
}
