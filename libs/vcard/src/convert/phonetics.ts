import type { Component, Composed, PhoneticSystem } from '@lazo/jscontact'
import { phoneticSystems } from '@lazo/jscontact'
import { readParallelText, writeStructuredText } from '../values/structured-text.ts'
import type { OrderedParts } from './jscomps.ts'
import { placeParts } from './parts.ts'
import type { ParamTaker } from './read/param-taker.ts'
import type { ParamList } from './write/param-list.ts'

/** How a name or an address sounds, as a second N or ADR with the PHONETIC parameter tells it (RFC 9554 §4.6). */
export interface Phonetics {
  phoneticSystem?: PhoneticSystem
  phoneticScript?: string
  /** The sound of each component, by its index. */
  sounds: { [index: number]: string }
}

/** Reads such a property; `base` is what the property that it belongs to says. */
export function readPhonetics(raw: string, params: ParamTaker, base: OrderedParts): Phonetics {
  const texts = readParallelText(raw)
  const sounds: { [index: number]: string } = {}
  for (const [index, { position }] of base.parts.entries()) {
    const sound = position && texts[position.component]?.[position.value]
    if (sound) sounds[index] = sound
  }
  const system = params.take('PHONETIC')?.toLowerCase()
  const script = params.take('SCRIPT')
  return {
    ...(isSystem(system) && { phoneticSystem: system }),
    ...(script !== undefined && /^[A-Za-z]{4}$/.test(script) && { phoneticScript: script }),
    sounds,
  }
}

/** Writes the sounds of the components, and says in parameters how; null when none is known. */
export function writePhonetics(
  composed: Composed<Component<string>>,
  kinds: readonly string[],
  params: ParamList,
): string | null {
  const components = composed.components ?? []
  if (!components.some(({ phonetic }) => phonetic)) return null
  const sounds = components.map((one) => ({ ...one, value: one.phonetic ?? '' }))
  const { positions } = placeParts(composed, kinds)
  const structured = kinds.map((): string[] => [])
  const spoken = sounds.filter(
    ({ kind }, index) => kind !== 'separator' && kinds.includes(kind) && components[index]!.value,
  )
  for (const [index, { component, value }] of positions.entries()) structured[component]![value] = spoken[index]!.value
  const { phoneticSystem, phoneticScript } = composed
  params.add('PHONETIC', phoneticSystem !== undefined && isSystem(phoneticSystem) ? phoneticSystem : 'script')
  if (phoneticScript !== undefined) params.add('SCRIPT', phoneticScript)
  return writeStructuredText(structured.map((values) => (values.some(Boolean) ? values : [])))
}

function isSystem(word: string | undefined): word is PhoneticSystem {
  return phoneticSystems.some((system) => system === word)
}
