import { keepDefined } from '@lazo/normal'
import { displayName } from '../display-name.ts'
import { partsOf } from '../filter/card-parts.ts'
import { positionsOf } from '../positions/positions-of.ts'
import { stageNow } from '../stages.ts'
import type { Card } from '../types.ts'
import type { CardEmployer, CardIndex } from './card-index.ts'
import { familyNameOf } from './family-name.ts'
import { readHandles } from './handles.ts'
import { namePartsOf } from './name-parts.ts'
import { placesOf } from './places.ts'
import { sortForms } from './sort-forms.ts'
import { readTexts } from './texts.ts'

/** Tells what lists, search and duplicate search know of a valid card; national phone numbers are read in `region`. */
export function indexCard(card: Card, { region }: { region: string }): CardIndex {
  const parts = namePartsOf(card)
  return {
    display: displayName(card),
    familyName: familyNameOf(card, parts),
    ...sortForms(card, parts),
    kind: card.kind ?? 'individual',
    contactKinds: Object.keys(card['lazo.app:contactKinds'] ?? {}),
    sectors: Object.keys(card['lazo.app:sectors'] ?? {}),
    functions: Object.keys(card['lazo.app:functions'] ?? {}),
    seniorities: listOf(card['lazo.app:seniority']),
    places: placesOf(card),
    stages: listOf(stageNow(card)?.stage),
    keywords: Object.keys(card.keywords ?? {}),
    parts: partsOf(card),
    employers: employersOf(card),
    handler: card['lazo.app:handledBy']?.memberId ?? null,
    isFavorite: false,
    saidInternal: card['lazo.app:internal'] ?? null,
    handles: readHandles(card, region),
    texts: readTexts(card),
  }
}

function listOf(text: string | undefined): string[] {
  return text === undefined ? [] : [text]
}

function employersOf(card: Card): CardEmployer[] {
  if ((card.kind ?? 'individual') !== 'individual') return []
  return positionsOf(card).map(({ organizationId, organizationUid, name }) => ({
    name,
    isPresent: organizationId !== null,
    ...keepDefined({ uid: organizationUid }),
  }))
}
