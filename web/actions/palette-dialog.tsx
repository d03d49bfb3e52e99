import { Modal } from '@mantine/core'
import { useFocusBack } from '#web/kit/use-focus-back.ts'
import { useWords } from '#web/words/use-words.ts'
import { actionWords } from './action.words.ts'
import { PaletteList } from './palette-list.tsx'

/** The palette while it is open. */
export function PaletteDialog({ close }: { readonly close: () => void }) {
  const say = useWords(actionWords)
  useFocusBack()
  return (
    <Modal
      opened
      onClose={close}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      padding={0}
      size="lg"
      attributes={{ content: { 'aria-label': say('palette') } }}
    >
      <PaletteList close={close} />
    </Modal>
  )
}
