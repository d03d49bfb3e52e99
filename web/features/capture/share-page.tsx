import { useNavigate } from '@tanstack/react-router'
import { Share2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { type Captured, handOver } from '#web/data/captured/captured.ts'
import { readShared } from '#web/data/captured/read-shared.ts'
import { Empty } from '#web/kit/empty.tsx'
import { useTitle } from '#web/kit/page.tsx'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import { useWords } from '#web/words/use-words.ts'
import { captureWords } from './capture.words.ts'

/** Where what other apps share arrives: files go on to be brought in, a text to a new contact. */
export function SharePage() {
  const say = useWords(captureWords)
  const navigate = useNavigate()
  const [isEmpty, setEmpty] = useState(false)
  useTitle(say('shareTitle'))
  useEffect(() => {
    const goOn = (captured: Captured | null) => {
      if (!captured) return setEmpty(true)
      handOver(captured)
      return navigate({ to: captured.kind === 'files' ? '/import' : '/new', replace: true })
    }
    readShared().then(goOn).catch(showTrouble)
  }, [navigate])
  return isEmpty ? <Empty icon={Share2} title={say('shareNothing')} text={say('shareText')} isAll /> : null
}
