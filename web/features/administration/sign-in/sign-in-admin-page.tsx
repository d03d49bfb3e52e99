import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { KeyRound } from 'lucide-react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Empty } from '#web/kit/empty.tsx'
import { Page, useTitle } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { PolicySection } from './policy/policy-section.tsx'
import { ProvidersSection } from './providers/providers-section.tsx'
import { ScimSection } from './scim/scim-section.tsx'
import { signInAdminWords } from './sign-in-admin.words.ts'

/** Where owners and administrators decide how people sign in. */
export function SignInAdminPage() {
  const say = useWords(signInAdminWords)
  const { role, workspace } = useMe()
  if (role !== 'owner' && role !== 'admin') return <NotYours />
  return (
    <Page title={say('title')} lead={say('lead', { workspace: workspace.name })}>
      <PolicySection />
      <ProvidersSection />
      <ScimSection />
    </Page>
  )
}

function NotYours() {
  const say = useWords(signInAdminWords)
  useTitle(say('notYours'))
  return (
    <Empty icon={KeyRound} title={say('notYours')} text={say('notYoursText')} isAll>
      <Button component={Link} to="/settings">
        {say('toSettings')}
      </Button>
    </Empty>
  )
}
