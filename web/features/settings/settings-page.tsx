import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { AboutSection } from './about-section.tsx'
import { BrowsersSection } from './browsers-section.tsx'
import { KeptSection } from './kept-section.tsx'
import { ListsSection } from './lists-section.tsx'
import { LookSection } from './look-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { SamplesSection } from './samples-section.tsx'
import { SecondFactorSection } from './second-factor/second-factor-section.tsx'
import { settingsWords } from './settings.words.ts'
import { WorkspacesSection } from './workspaces-section.tsx'

/** Everything that is as one wants it, and what this browser knows. */
export function SettingsPage() {
  const say = useWords(settingsWords)
  return (
    <Page title={say('title')} lead={say('lead')}>
      <LookSection />
      <ListsSection />
      <WorkspacesSection />
      <PasswordSection />
      <SecondFactorSection />
      <BrowsersSection />
      <KeptSection />
      <SamplesSection />
      <AboutSection />
    </Page>
  )
}
