import { readDomains } from '../read-domains.ts'
import type { ProviderInputs } from './use-providers.ts'

type Fields = Readonly<Record<string, string>>
type Common = Pick<ProviderInputs['oidc'], 'name' | 'isOn' | 'isListed' | 'domains' | 'mayJoin'>

/** What all kinds of providers have, from the fields of a form; a switch that is off is not among them. Pure. */
export function commonOf(fields: Fields): Common {
  return {
    name: fields['name'] ?? '',
    isOn: 'isOn' in fields,
    isListed: 'isListed' in fields,
    domains: readDomains(fields['domains'] ?? ''),
    mayJoin: 'mayJoin' in fields,
  }
}

/** A secret under its name; nothing where none was typed, so that the one before stays. Pure. */
export function secretOf<Name extends string>(fields: Fields, name: Name): { readonly [K in Name]?: string } {
  const typed = fields[name] ?? ''
  return typed === '' ? {} : ({ [name]: typed } as { readonly [K in Name]?: string })
}
