import { Button } from '@mantine/core'
import { CloudAlert } from 'lucide-react'
import { Empty } from '#web/kit/empty.tsx'
import { useTitle } from '#web/kit/page.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { shellWords } from './shell.words.ts'

interface FailedPageProps {
  readonly error: unknown
  reset(): void
}

/** What is shown instead of a page that failed, with the way to try again. */
export function FailedPage({ error, reset }: FailedPageProps) {
  const say = useWords(shellWords)
  useTitle(say('broken'))
  return (
    <Empty icon={CloudAlert} title={say('broken')} text={say('brokenText', { message: describeTrouble(error) })}>
      <Button onClick={reset}>{say('again')}</Button>
    </Empty>
  )
}
