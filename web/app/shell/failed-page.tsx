import { Button } from '@mantine/core'
import { CloudAlert } from 'lucide-react'
import { useEffect } from 'react'
import { KEPT } from '#web/data/kept-names.ts'
import { Empty } from '#web/kit/empty.tsx'
import { useTitle } from '#web/kit/page.tsx'
import { describeTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { isLostChunk } from './is-lost-chunk.ts'
import { shellWords } from './shell.words.ts'

/** A part that is still missing so soon after that will not come by loading the page once more. */
const PAUSE_MS = 60_000

interface FailedPageProps {
  readonly error: unknown
  reset(): void
}

/** What is shown instead of a page that failed, with the way to try again. A page whose code is gone is loaded anew. */
export function FailedPage({ error, reset }: FailedPageProps) {
  const say = useWords(shellWords)
  useTitle(say('broken'))
  const isLost = isLostChunk(error)
  useEffect(() => void (isLost && reloadOnce()), [isLost])
  return (
    <Empty icon={CloudAlert} title={say('broken')} text={say('brokenText', { message: describeTrouble(error) })} isAll>
      <Button onClick={isLost ? () => location.reload() : reset}>{say('again')}</Button>
    </Empty>
  )
}

function reloadOnce(): void {
  if (Date.now() - Number(sessionStorage.getItem(KEPT.reloadedAt)) < PAUSE_MS) return
  sessionStorage.setItem(KEPT.reloadedAt, String(Date.now()))
  location.reload()
}
