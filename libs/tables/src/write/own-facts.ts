import { type Card, ownLabelOf, type PersonalInfo, taxIdsOf } from '@lazo/jscontact'

/** A field that other programs have no column for, under a label of ours. */
export interface OwnFact {
  readonly label: string
  readonly text: string
}

/** Personal facts by their kind, which our reader takes for what they are: `lazo.app:family` is `Family`. */
export function factFields(facts: readonly PersonalInfo[]): OwnFact[] {
  return facts.map(({ kind, value }) => ({ label: factLabel(kind), text: value }))
}

/** The tax numbers that have a place of their own, under the label they were given or the name of their kind, by which they are known again. */
export function taxFields(card: Card): OwnFact[] {
  const own = taxIdsOf(card).filter(({ path }) => path.startsWith('lazo.app:taxIds/'))
  return own.map((taxId) => {
    const { kind } = taxId.read
    return { label: ownLabelOf(taxId) ?? (kind === 'other' ? 'Tax ID' : kind), text: taxId.typed }
  })
}

function factLabel(kind: string): string {
  const name = kind.replace(/^lazo\.app:/, '')
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}
