import type { SignaturePart } from '../signature-read.ts'

/** What was read, a line for each part, as fixtures write it. */
export function tellParts(parts: readonly SignaturePart[]): string[] {
  return parts.map((part) => `${part.part}: ${tellValue(part)}`)
}

function tellValue(found: SignaturePart): string {
  switch (found.part) {
    case 'name':
      return found.value.full ?? ''
    case 'title':
    case 'organization':
      return found.value.name ?? ''
    case 'unit':
      return found.value
    case 'phone':
      return [
        found.value.number,
        ...Object.keys(found.value.features ?? {}),
        ...Object.keys(found.value.contexts ?? {}),
      ].join(', ')
    case 'email':
      return found.value.address
    case 'link':
      return found.value.uri
    case 'profile':
      return `${found.value.service} ${found.value.user ?? found.value.uri}`
    case 'address':
      return (
        (found.value.full ?? '').replaceAll('\n', ' / ') +
        (found.value.countryCode ? ` (${found.value.countryCode})` : '')
      )
    case 'taxId':
      return `${found.value.label} ${found.value.number}`
  }
}
