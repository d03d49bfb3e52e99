import { Button } from '@mantine/core'
import { Tag } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useWords } from '#web/words/use-words.ts'
import type { PeopleAddress } from '../address/use-people-address.ts'
import { sideWords } from './side.words.ts'
import { SideEntry } from './side-entry.tsx'
import { useCounts } from './use-counts.ts'

/** So many labels are shown at first: those most used, by name. */
const FEW = 12

/** The labels in use; cards may be dropped onto them. */
export function SideLabels({ address }: { readonly address: PeopleAddress }) {
  const say = useWords(sideWords)
  const index = useCardIndex()
  const [areAll, setAll] = useState(false)
  const labels = index.keywords()
  const shown = useMemo(() => (areAll || labels.length <= FEW ? labels : mostUsed(labels)), [areAll, labels])
  const searches = useMemo(() => new Map(shown.map(({ name }) => [name, { label: name }])), [shown])
  const counts = useCounts(searches, address.scope)
  return (
    <>
      {shown.map(({ name }) => (
        <SideEntry
          key={name}
          address={address}
          search={{ label: name }}
          icon={Tag}
          name={name}
          count={counts.get(name)}
          drop={{ kind: 'label', keyword: name }}
        />
      ))}
      {labels.length > FEW && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(!areAll)}>
          {say(areAll ? 'fewerLabels' : 'allLabels')}
        </Button>
      )}
    </>
  )
}

function mostUsed(labels: readonly { readonly name: string; readonly count: number }[]) {
  const most = new Set(labels.toSorted((a, b) => b.count - a.count).slice(0, FEW))
  return labels.filter((label) => most.has(label))
}
