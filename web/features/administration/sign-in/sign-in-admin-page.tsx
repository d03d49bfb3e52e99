import { useMe } from '#web/data/hooks/use-session.ts'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { ForAdministrators } from '../for-administrators.tsx'
import { PolicySection } from './policy/policy-section.tsx'
import { ProvidersSection } from './providers/providers-section.tsx'
import { ScimSection } from './scim/scim-section.tsx'
import { signInAdminWords } from './sign-in-admin.words.ts'

/** Where owners and administrators decide how people sign in. */
export function SignInAdminPage() {
  return (
    <ForAdministrators>
      <SignInAdmin />
    </ForAdministrators>
  )
}

function SignInAdmin() {
  const say = useWords(signInAdminWords)
  const { workspace } = useMe()
  return (
    <Page title={say('title')} lead={say('lead', { workspace: workspace.name })}>
      <PolicySection />
      <ProvidersSection />
      <ScimSection />
    </Page>
  )
}
