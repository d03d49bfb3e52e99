import type { lookalikes, OutputOf } from '@lazo/contract'
import { type Card, displayName } from '@lazo/jscontact'
import { useEffect, useState } from 'react'
import { OfflineError } from '#web/data/api/api-error.ts'
import { call } from '#web/data/api/call.ts'
import { useCardIndex } from '#web/data/hooks/use-card-index.ts'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useSyncState } from '#web/data/hooks/use-sync-state.ts'
import type { CardIndex } from '#web/data/index/card-index.ts'
import type { CardLine } from '#web/data/lines/card-line.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'
import type { Draft } from '../draft/draft.ts'
import { nameOfDraft } from '../draft/name-draft.ts'
import { writeDraft } from '../draft/write-draft.ts'

/** A card that may be of the same person. */
export interface Lookalike extends Pick<CardLine, 'id' | 'display' | 'familyName'> {
  /** What both have: a number, an address, or the name. */
  readonly shared: readonly string[]
}

/** After typing has paused for so long, in milliseconds, it is looked. */
const PAUSE_MS = 250
const MOST = 5

/** The cards that share a number, an address, a profile or the whole name with what is being typed. */
export function useLookalikes(draft: Draft, before: Card, except: string | null): readonly Lookalike[] {
  const index = useCardIndex()
  const { kind } = useSyncState()
  const { region } = useMe()
  const [found, setFound] = useState<readonly Lookalike[]>([])
  const isWhole = kind !== 'loading'
  useEffect(() => {
    let isOver = false
    const look = async () => {
      const card = writeDraft(draft, before)
      const seen = isWhole ? await lookHere(index, card, { draft, region }) : await lookThere(card, draft, except)
      if (!isOver) setFound(seen.filter(({ id }) => id !== except).slice(0, MOST))
    }
    const pause = setTimeout(() => void look().catch(tellUnlessOffline), PAUSE_MS)
    return () => {
      isOver = true
      clearTimeout(pause)
    }
  }, [draft, before, except, index, region, isWhole])
  return found
}

interface Typed {
  readonly draft: Draft
  readonly region: string
}

async function lookHere(index: CardIndex, card: Card, { draft, region }: Typed): Promise<Lookalike[]> {
  // The rules of all numbering plans are large; they are loaded for who types a card.
  const { typedHandles } = await import('./typed-handles.ts')
  const found = new Map<string, Lookalike>()
  const note = ({ id, display, familyName }: CardLine, shared: string) => {
    const known = found.get(id)
    found.set(id, { id, display, familyName, shared: [...new Set([...(known?.shared ?? []), shared])] })
  }
  const isOrganization = draft.kind === 'org'
  for (const handle of typedHandles(card, region)) {
    const [, value = ''] = /^[^:]+:(.*)$/.exec(handle) ?? []
    for (const line of index.byHandle(handle)) {
      // People share the switchboard of where they work and are not it.
      if ((line.kind === 'org') === isOrganization) note(line, value)
    }
  }
  const name = nameOfDraft(draft.name)
  // A first name alone is everybody's.
  if (isOrganization || /\s/.test(name.trim())) for (const line of index.byName(name)) note(line, name)
  return [...found.values()]
}

async function lookThere(card: Card, draft: Draft, except: string | null): Promise<Lookalike[]> {
  const values = <Entry>(map: Record<string, Entry> | undefined, read: (entry: Entry) => string | undefined) =>
    Object.values(map ?? {}).flatMap((entry) => read(entry) || [])
  const name = nameOfDraft(draft.name)
  const body = {
    emails: values(card.emails, ({ address }) => address),
    phones: values(card.phones, ({ number }) => number),
    profiles: values(card.onlineServices, ({ uri, user }) => uri ?? user),
    name: /\s/.test(name.trim()) ? name : '',
    ...(except === null ? {} : { except }),
  }
  if (displayName(card) === '') return []
  const { items } = await call<OutputOf<typeof lookalikes>>('POST', '/cards/lookalikes', { body })
  return items.map(({ card: { id, display, familyName }, shared }) => ({
    id,
    display,
    familyName,
    shared: shared.map(({ typed }) => typed),
  }))
}

/** A warning that cannot be given is no trouble to tell of. */
function tellUnlessOffline(error: unknown): void {
  if (!(error instanceof OfflineError)) showTrouble(error)
}
