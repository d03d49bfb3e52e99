import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '#web/words/use-words.ts'
import { actionWords } from './action.words.ts'
import { useVerbs } from './offered.ts'
import { PaletteList } from './palette-list.tsx'

/** The palette, by `Ctrl+K`: whatever can be done now and whoever is known, by typing a part of the name. */
export function Palette() {
  const say = useWords(actionWords)
  const [isOpen, setOpen] = useState(false)
  useVerbs({ 'app.palette': () => setOpen(true) })
  return (
    <Modal
      opened={isOpen}
      onClose={() => setOpen(false)}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      padding={0}
      size="lg"
      aria-label={say('palette')}
    >
      <PaletteList close={() => setOpen(false)} />
    </Modal>
  )
}
