import type { drafts, OutputOf } from '@lazo/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/data/api/call.ts'
import { draftFor } from './draft-for.ts'
import type { TodayItem } from './today-item.ts'

type Drafts = OutputOf<typeof drafts>
type Draft = Drafts['items'][number]

/** The texts for an item, and which of them is chosen and how it was changed. */
export interface DraftChoice {
  readonly tones: readonly Draft['tone'][]
  readonly tone: Draft['tone']
  readonly language: Drafts['language']
  readonly text: string
  readonly marks: readonly string[]
  readonly uses: Draft['uses']
  /** Every text there is went to this person already. */
  readonly isSpent: boolean
  setTone(tone: Draft['tone']): void
  setLanguage(language: Drafts['language']): void
  setText(text: string): void
}

/** Asks for texts for an item, and keeps what is chosen. */
export function useDrafts(item: TodayItem): DraftChoice {
  const { cardId } = item
  const [wanted, setWanted] = useState<Draft['tone']>('warm')
  const [spoken, setSpoken] = useState<Drafts['language'] | undefined>()
  const [typed, setTyped] = useState<string | null>(null)
  const { data } = useQuery({
    queryKey: ['drafts', cardId, item.key, spoken],
    enabled: cardId !== null,
    // What went is not offered again.
    gcTime: 0,
    queryFn: ({ signal }) =>
      call<Drafts>('GET', `/cards/${cardId}/drafts`, { query: { ...draftFor(item), language: spoken }, signal }),
  })
  const items = data?.items ?? []
  const draft = items.find(({ tone }) => tone === wanted) ?? items[0]
  return {
    tones: items.map(({ tone }) => tone),
    tone: draft?.tone ?? wanted,
    language: data?.language ?? spoken ?? 'es',
    text: typed ?? draft?.text ?? '',
    marks: draft?.marks ?? [],
    uses: draft?.uses ?? [],
    isSpent: data !== undefined && items.length === 0,
    setTone: (tone) => {
      setWanted(tone)
      setTyped(null)
    },
    setLanguage: (language) => {
      setSpoken(language)
      setTyped(null)
    },
    setText: setTyped,
  }
}
