import { useNavigate } from '@tanstack/react-router'
import { useMe } from '#web/data/hooks/use-session.ts'
import { FirstHour } from '#web/kit/first-hour/first-hour.tsx'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { welcomeWords } from './welcome.words.ts'

/** The guide of the first hour at an address of its own, also for who has sent it away. */
export function WelcomePage() {
  const say = useWords(welcomeWords)
  const navigate = useNavigate()
  const { name } = useMe()
  return (
    <Page title={say('title', { name: name.split(' ')[0] ?? name })}>
      <FirstHour done={() => void navigate({ to: '/people' })} />
    </Page>
  )
}
