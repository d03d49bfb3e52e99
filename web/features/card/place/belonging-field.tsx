import { belongingOf, type Card } from '@lazo/jscontact'
import { Select } from '@mantine/core'
import { useMe } from '#web/data/hooks/use-session.ts'
import { useWords } from '#web/words/use-words.ts'
import type { Draft } from '../draft/draft.ts'
import { placeWords } from './place.words.ts'

const SAID = { internal: true, external: false, addresses: null } as const

/** Whether somebody belongs to the organisation: by their addresses, unless it is said here. */
export function BelongingField({ draft, onChange }: { readonly draft: Draft; onChange(draft: Draft): void }) {
  const say = useWords(placeWords)
  const { domains } = useMe().workspace
  if (domains.length === 0 && draft.saidInternal === null) return null
  const byAddress = belongingOf(cardOfAddresses(draft), domains).isInternal ? say('internal') : say('external')
  return (
    <Select
      label={say('belonging')}
      allowDeselect={false}
      value={nameOf(draft.saidInternal)}
      data={[
        { value: 'addresses', label: say('byAddresses', { what: byAddress }) },
        { value: 'internal', label: say('internal') },
        { value: 'external', label: say('external') },
      ]}
      onChange={(value) => onChange({ ...draft, saidInternal: SAID[(value ?? 'addresses') as keyof typeof SAID] })}
    />
  )
}

function nameOf(said: boolean | null): keyof typeof SAID {
  if (said === null) return 'addresses'
  return said ? 'internal' : 'external'
}

function cardOfAddresses({ rows }: Draft): Card {
  const addresses = rows.flatMap((row) => (row.part === 'email' ? [row.value.address ?? ''] : []))
  const emails = Object.fromEntries(addresses.map((address, at) => [`e${at}`, { address }]))
  return { '@type': 'Card', version: '1.0', uid: '', emails }
}
