import { Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Palette } from '#web/actions/palette.tsx'
import { ShortcutHelp } from '#web/actions/shortcut-help.tsx'
import { useShortcuts } from '#web/actions/use-shortcuts.ts'
import { lazily } from '#web/kit/lazily.ts'
import { Toaster } from '#web/kit/toast/toaster.tsx'
import { useWords } from '#web/words/use-words.ts'
import { Bell } from './bell.tsx'
import { Brand } from './brand.tsx'
import { Navigation } from './navigation.tsx'
import { SearchBox } from './search-box.tsx'
import styles from './shell.module.css'
import { shellWords } from './shell.words.ts'
import { SignOut } from './sign-out.tsx'
import { SyncBadge } from './sync-badge.tsx'
import { useHappenings } from './use-happenings.ts'
import { useKnowTies } from './use-know-ties.ts'
import { useNotices } from './use-notices.ts'
import { useShellVerbs } from './use-shell-verbs.ts'
import { useUndoToasts } from './use-undo-toasts.ts'

// Menus answer a press: they come after the page that one came for.
const Menus = lazily(() => import('./menus.tsx'), 'Menus')
const RequestBadge = lazily(() => import('./request-badge.tsx'), 'RequestBadge')
const DeskBadge = lazily(() => import('./desk-badge.tsx'), 'DeskBadge')
const JustTalked = lazily(() => import('#web/features/just-talked/just-talked.tsx'), 'JustTalked')
const DropAnywhere = lazily(() => import('./drop-anywhere.tsx'), 'DropAnywhere')

/** The frame around every page of who is signed in. */
export function Shell() {
  const say = useWords(shellWords)
  useShortcuts()
  useShellVerbs()
  useUndoToasts()
  useNotices()
  useHappenings()
  useKnowTies()
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        {say('skip')}
      </a>
      <header className={styles.top}>
        <Brand />
        <div className={styles.header}>
          <SearchBox />
          <span className={styles.spring} />
          <Suspense>
            <DeskBadge />
            <RequestBadge />
          </Suspense>
          <SyncBadge />
          <Bell />
          <Suspense fallback={<span className={styles.menus} />}>
            <Menus />
          </Suspense>
        </div>
      </header>
      <Navigation />
      <main className={styles.main} id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Palette />
      <ShortcutHelp />
      <SignOut />
      <Toaster />
      <Suspense>
        <JustTalked />
        <DropAnywhere />
      </Suspense>
    </div>
  )
}
