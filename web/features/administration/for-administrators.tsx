import { ShieldAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { isAdministrator } from '#web/data/rights/administers.ts'
import { Empty } from '#web/kit/empty.tsx'
import { useTitle } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { administrationWords } from './administration.words.ts'

/** Shows its content to owners and administrators; others are told that it is not theirs. */
export function ForAdministrators({ children }: { readonly children: ReactNode }) {
  return isAdministrator(useMe()) ? children : <NotYours />
}

function NotYours() {
  const say = useWords(administrationWords)
  useTitle(say('notYours'))
  return <Empty icon={ShieldAlert} title={say('notYours')} text={say('notYoursText')} isAll />
}
