import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useSession } from '#web/data/hooks/use-session.ts'
import type { Me } from '#web/data/session/session.ts'
import { queries } from './queries.ts'
import { router } from './router.tsx'
import { theme, variables } from './theme.ts'
import { useApplySettings } from './use-apply-settings.ts'
import { useOpenReplica } from './use-open-replica.ts'

const SignInPage = lazy(() => import('#web/features/session/sign-in-page.tsx').then((m) => ({ default: m.SignInPage })))
const SetUpPage = lazy(() => import('#web/features/session/set-up-page.tsx').then((m) => ({ default: m.SetUpPage })))

const FailingPage = lazy(() =>
  import('#web/features/session/failing-page.tsx').then((m) => ({ default: m.FailingPage })),
)

const JoinPage = lazy(() => import('#web/features/session/join/join-page.tsx').then((m) => ({ default: m.JoinPage })))

const ChoosePage = lazy(() => import('#web/features/session/choose-page.tsx').then((m) => ({ default: m.ChoosePage })))

const BarredPage = lazy(() => import('#web/app/barred-page.tsx').then((m) => ({ default: m.BarredPage })))

/** Where invitations lead: for who is signed in and for who is not. */
const JOIN_PATH = '/join'

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''
// What locks the page behind a dialog writes a style sheet of its own, and asks for the nonce by this name.
Object.assign(globalThis, { __webpack_nonce__: nonce })

/** The whole app in its providers. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <Suspense>
          <Entrance />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>
  )
}

/** Everything behind the entrance needs the local copy of who signed in. */
function Inside({ me }: { readonly me: Me }) {
  const isOpen = useOpenReplica(me)
  useApplySettings()
  return isOpen ? <RouterProvider router={router} /> : null
}

/** What is shown depends on who is there: nobody yet, nobody any more, or somebody. */
function Entrance() {
  const session = useSession()
  if (session.kind === 'unknown') return null
  if (session.kind === 'new-server') return <SetUpPage />
  if (session.kind === 'failing') return <FailingPage />
  if (location.pathname === JOIN_PATH)
    return <JoinPage token={new URLSearchParams(location.search).get('token') ?? ''} />
  if (session.kind === 'signed-out') return <SignInPage />
  if (session.kind === 'choosing') return <ChoosePage workspaces={session.workspaces} />
  if (session.kind === 'barred') return <BarredPage {...session} />
  // What listens to the local copy of one member must not outlive it.
  return <Inside key={session.me.memberId} me={session.me} />
}
