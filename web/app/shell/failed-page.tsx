import { Button } from '@mantine/core'
import { CloudAlert } from 'lucide-react'
import { useEffect } from 'react'
import { Empty } from '#web/kit/empty.tsx'
import { useTitle } from '#web/kit/page.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { isLostChunk } from './is-lost-chunk.ts'
import { reloadOnce } from './reload-once.ts'
import { shellWords } from './shell.words.ts'

interface FailedPageProps {
  readonly error: unknown
  reset(): void
}

/** What is shown instead of a page that failed, with the way to try again. A page whose code is gone is loaded anew. */
export function FailedPage({ error, reset }: FailedPageProps) {
  const say = useWords(shellWords)
  useTitle(say('broken'))
  const isLost = isLostChunk(error)
  useEffect(() => void (isLost && reloadOnce({ kept: sessionStorage, now: Date.now, reload })), [isLost])
  return (
    <Empty icon={CloudAlert} title={say('broken')} text={say('brokenText', { message: describeTrouble(error) })} isAll>
      <Button onClick={isLost ? reload : reset}>{say('again')}</Button>
    </Empty>
  )
}

const reload = () => location.reload()
