import { type Card, indexCard } from '@lazo/jscontact'

/** The normal forms by which the typed values of a card are found elsewhere: `phone:+34…`, `email:…`, `profile:…`, `taxid:…`. */
export function typedHandles(card: Card, region: string): string[] {
  return indexCard(card, { region })
    .handles.filter(({ kind }) => kind !== 'uid')
    .map(({ kind, key }) => `${kind}:${key}`)
}
