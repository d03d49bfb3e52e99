import { applyLayer, type Card } from '@lazo/jscontact'
import type { DraftAsk, DraftLanguage } from '@lazo/ties'
import type { TieFacets } from '#store/ties/tie.ts'

/** Those of the member's notes on a person of which a text may speak. Others are for the member: family and health are not for a card of congratulation. */
const SPOKEN_OF = ['interest', 'project', 'work']

/** What drafts may use of what is known of a person. Pure. */
export function draftFacts(
  card: Card,
  tie: TieFacets | null,
  talk: { readonly text: string } | null,
): Pick<DraftAsk, 'given' | 'subject' | 'fact' | 'met'> {
  const facts = (tie?.facts ?? []).filter(({ kind }) => SPOKEN_OF.includes(kind))
  return {
    given: givenName(card),
    subject: talk?.text ?? null,
    fact: facts.at(-1)?.text ?? null,
    met: tie?.met.event ?? tie?.met.place ?? null,
  }
}

/** The language of a person, where their card says one that drafts are written in; else the member's. Pure. */
export function draftLanguage(card: Card, otherwise: DraftLanguage): DraftLanguage {
  const wanted = Object.values(card.preferredLanguages ?? {}).toSorted(
    (one, other) => (one.pref ?? 101) - (other.pref ?? 101),
  )
  const codes = [...wanted.map(({ language }) => language), card.language ?? '']
  const known = codes.map((code) => code.slice(0, 2).toLowerCase()).find((code) => code === 'es' || code === 'en')
  return known === 'es' || known === 'en' ? known : otherwise
}

/** The card with what the member has put over it. Pure. */
export function ownCard(card: Card, mine: Record<string, unknown> | null): Card {
  return mine === null ? card : applyLayer(card, mine).card
}

/** The name by which one speaks to the person: their given name, else the first nickname; a company has none. */
function givenName({ kind, name, nicknames }: Card): string | null {
  if (kind !== undefined && kind !== 'individual') return null
  const given = name?.components?.find((part) => part.kind === 'given')?.value.trim()
  if (given) return given
  return Object.values(nicknames ?? {})[0]?.name ?? name?.full?.trim().split(/\s+/)[0] ?? null
}
