import { Suspense, useState } from 'react'
import { lazily } from '#web/kit/lazily.ts'
import { useVerbs } from './offered.ts'

const PaletteDialog = lazily(() => import('./palette-dialog.tsx'), 'PaletteDialog')

/** The palette, by `Ctrl+K`: whatever can be done now and whoever is known, by typing a part of the name. */
export function Palette() {
  const [isOpen, setOpen] = useState(false)
  useVerbs({ 'app.palette': () => setOpen(true) })
  if (!isOpen) return null
  return (
    <Suspense>
      <PaletteDialog close={() => setOpen(false)} />
    </Suspense>
  )
}
