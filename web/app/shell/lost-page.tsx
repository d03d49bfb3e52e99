import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Compass } from 'lucide-react'
import { Empty } from '#web/kit/empty.tsx'
import { useTitle } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { shellWords } from './shell.words.ts'

/** What stands at an address that leads nowhere. */
export function LostPage() {
  const say = useWords(shellWords)
  useTitle(say('lost'))
  return (
    <Empty icon={Compass} title={say('lost')} text={say('lostText')} isAll>
      <Button component={Link} to="/people">
        {say('toPeople')}
      </Button>
    </Empty>
  )
}
