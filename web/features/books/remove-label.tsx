import { bulkEdit } from '#web/data/verbs/bulk-edit.ts'
import { SureDialog } from '#web/kit/form/sure-dialog.tsx'
import { showLeft } from '#web/kit/toast/show-left.ts'
import { useWords } from '#web/words/use-words.ts'
import { booksWords } from './books.words.ts'
import { labelledCards } from './labelled-cards.ts'

interface RemoveLabelProps {
  readonly label: string
  readonly count: number
  close(): void
}

/** Takes a label off everybody, after saying how many that are. */
export function RemoveLabel({ label, count, close }: RemoveLabelProps) {
  const say = useWords(booksWords)
  const title = say('removeLabelTitle', { name: label })
  const remove = async (tell: (part: number) => void) => {
    const onProgress = ({ cards, of }: { cards: number; of: number }) => tell(of > 0 ? cards / of : 1)
    const { left } = await bulkEdit(labelledCards(label), { labels: { remove: [label] } }, { title, onProgress })
    showLeft(left)
  }
  return (
    <SureDialog title={title} verb={say('takeOff')} act={remove} close={close}>
      {say('removeLabelText', { count })}
    </SureDialog>
  )
}
