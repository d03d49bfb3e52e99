import type { Fact } from './facts.ts'

const SOUNDS = ['X-PHONETIC-LAST-NAME', 'X-PHONETIC-FIRST-NAME', 'X-PHONETIC-MIDDLE-NAME']

/** What Android's kinds of data and their types are called elsewhere. */
const ANDROID: { [kind: string]: string } = {
  'nickname;1': 'NICKNAME',
  'contact_event;1': 'X-ANNIVERSARY',
  'contact_event;3': 'BDAY',
}

/** Gives what phones of vCard 2.1 said in properties of their own the names it has in vCard 3.0. */
export function plainPhoneProperty(fact: Fact): Fact[] {
  if (fact.name === 'SOUND' && fact.params.get('TYPE')?.includes('x-irmc-n')) return soundsOf(fact)
  const [, kind, value = '', type, rest] =
    /^vnd\.android\.cursor\.item\/(\w+);([^;]*);(\d*)(;*)$/.exec(fact.values[0] ?? '') ?? []
  const name = fact.name === 'X-ANDROID-CUSTOM' && rest !== undefined ? ANDROID[`${kind};${type}`] : undefined
  return name === undefined ? [fact] : [{ ...fact, name, values: [value] }]
}

function soundsOf(fact: Fact): Fact[] {
  const parts = (fact.values[0] ?? '').split(';')
  return parts.flatMap((part, index) =>
    part ? [{ ...fact, name: SOUNDS[index] ?? 'SOUND', values: [part], params: new Map<string, string[]>() }] : [],
  )
}
