import { useEffect, useState } from 'react'
import { presentIndex } from '#web/data/index/present-index.ts'
import type { CardLine } from '#web/data/lines/card-line.ts'

/** What must be known of a card to tell what becomes of it. */
export type ChosenLine = Pick<
  CardLine,
  'id' | 'display' | 'right' | 'keywords' | 'contactKinds' | 'sectors' | 'bookIds'
>

/** So many lines are looked at in one go: short enough that typing goes on. */
const SLICE = 2_000

/** Of a card that is not here the server decides; it tells what it left as it was. */
const UNKNOWN: Omit<ChosenLine, 'id'> = {
  display: '',
  right: 'manage',
  keywords: [],
  contactKinds: [],
  sectors: [],
  bookIds: [],
}

/** What is known of chosen cards, read in short pieces: null until all are read, which takes a moment for very many. */
export function useChosenLines(cardIds: readonly string[]): readonly ChosenLine[] | null {
  const [lines, setLines] = useState<readonly ChosenLine[] | null>(() =>
    cardIds.length <= SLICE ? chosenLines(cardIds) : null,
  )
  useEffect(() => {
    if (cardIds.length <= SLICE) return setLines(chosenLines(cardIds))
    const read: ChosenLine[] = []
    let at = 0
    let timer = setTimeout(readOn)
    function readOn(): void {
      for (const line of chosenLines(cardIds.slice(at, at + SLICE))) read.push(line)
      at += SLICE
      if (at >= cardIds.length) setLines(read)
      else timer = setTimeout(readOn)
    }
    return () => clearTimeout(timer)
  }, [cardIds])
  return lines
}

/** The same for few, at once. */
export function chosenLines(cardIds: readonly string[]): ChosenLine[] {
  return cardIds.map((cardId) => {
    const line = presentIndex.get(cardId)
    if (!line) return { ...UNKNOWN, id: cardId }
    const { id, display, right, keywords, contactKinds, sectors, bookIds } = line
    return { id, display, right, keywords, contactKinds, sectors, bookIds }
  })
}
