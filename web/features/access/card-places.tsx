import { sharingWords } from '#web/kit/sharing/sharing.words.ts'
import { sayDay } from '#web/words/format.ts'
import { useWords } from '#web/words/use-words.ts'
import { accessWords } from './access.words.ts'
import { FactList } from './fact-list.tsx'
import type { CardAccess } from './use-access.ts'

/** In which books a card stands, since when, and by whom. */
export function CardPlaces({ places }: Pick<CardAccess, 'places'>) {
  const say = useWords(accessWords)
  const sayRight = useWords(sharingWords)
  const facts = places.map(({ bookId, name, ownerName, isHome, linkedBy, limit, since }) => {
    const day = sayDay(since)
    const how = isHome ? say('home', { day }) : say('linked', { name: linkedBy?.name ?? say('somebody'), day })
    const most = limit === null || limit === 'manage' ? [] : [say('limit', { right: sayRight(`can-${limit}`) })]
    return {
      key: bookId,
      what: name ?? say('bookOf', { name: ownerName }),
      more: [...(name === null ? [] : [say('of', { name: ownerName })]), how, ...most].join(' · '),
    }
  })
  return <FactList title={say('places')} none="" facts={facts} />
}
