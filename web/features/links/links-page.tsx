import type { OutputOf, shareLinks } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { Link2 } from 'lucide-react'
import { call } from '#web/data/api/call.ts'
import { Empty } from '#web/kit/empty.tsx'
import { linkWords } from '#web/kit/links/links.words.ts'
import { Page } from '#web/kit/page.tsx'
import { SHARES } from '#web/kit/sharing/use-renew-shares.ts'
import { useWords } from '#web/words/use-words.ts'
import { LinkSheet } from './link-sheet.tsx'

/** The links that one made, and those to what one manages. */
export function LinksPage() {
  const say = useWords(linkWords)
  const { data, error } = useQuery({
    queryKey: [...SHARES, 'links'],
    queryFn: ({ signal }) => call<OutputOf<typeof shareLinks>>('GET', '/links', { signal }),
    staleTime: 0,
  })
  if (error && !data) throw error
  return (
    <Page title={say('title')} lead={say('lead')}>
      {data?.items.length === 0 && <Empty icon={Link2} title={say('empty')} text={say('emptyText')} />}
      {data?.items.map((link) => (
        <LinkSheet key={link.id} link={link} />
      ))}
    </Page>
  )
}
