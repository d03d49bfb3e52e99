import { Suspense, useState } from 'react'
import { lazily } from '#web/kit/lazily.ts'
import { useVerbs } from './offered.ts'

const ShortcutDialog = lazily(() => import('./shortcut-dialog.tsx'), 'ShortcutDialog')

/** The help of shortcuts, by `?`: all there are, whether they can be used at the moment or not. */
export function ShortcutHelp() {
  const [isOpen, setOpen] = useState(false)
  useVerbs({ 'app.shortcuts': () => setOpen(true) })
  if (!isOpen) return null
  return (
    <Suspense>
      <ShortcutDialog close={() => setOpen(false)} />
    </Suspense>
  )
}
