import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { AboutSection } from './about-section.tsx'
import { BrowsersSection } from './browsers/browsers-section.tsx'
import { useIsVouched } from './browsers/use-browsers.ts'
import { CadenceSection } from './cadence-section.tsx'
import { KeptSection } from './kept-section.tsx'
import { ListsSection } from './lists-section.tsx'
import { LookSection } from './look-section.tsx'
import { NotificationsSection } from './notifications-section.tsx'
import { PasskeysSection } from './passkeys/passkeys-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { PresenceSection } from './presence-section.tsx'
import { SamplesSection } from './samples-section.tsx'
import { SecondFactorSection } from './second-factor/second-factor-section.tsx'
import { settingsWords } from './settings.words.ts'
import { TodaySection } from './today-section.tsx'
import { VouchedSection } from './vouched-section.tsx'
import { WorkspacesSection } from './workspaces-section.tsx'

/** Everything that is as one wants it, and what this browser knows. */
export function SettingsPage() {
  const say = useWords(settingsWords)
  const isVouched = useIsVouched()
  return (
    <Page title={say('title')} lead={say('lead')}>
      <LookSection />
      <ListsSection />
      <NotificationsSection />
      <TodaySection />
      <CadenceSection />
      <PresenceSection />
      <WorkspacesSection />
      {isVouched && <VouchedSection />}
      {!isVouched && <PasswordSection />}
      {!isVouched && <PasskeysSection />}
      <SecondFactorSection />
      <BrowsersSection />
      <KeptSection />
      <SamplesSection />
      <AboutSection />
    </Page>
  )
}
