import type { deviceWays, Language, OutputOf } from '@lazo/contract'
import { calendarSteps } from '../../calendar-steps.table.ts'
import { type DeviceKind, deviceKinds } from '../../device-kinds.table.ts'
import { type Place, serverAddress } from '../../device-place.ts'
import { deviceSteps } from '../../device-steps.table.ts'
import { reachWords } from '../../reach-words.table.ts'

type Ways = OutputOf<typeof deviceWays>

const SHORT_WAYS: Partial<Record<DeviceKind, 'profile' | 'link'>> = {
  iphone: 'profile',
  mac: 'profile',
  android: 'link',
}

/** How devices are connected, told to one person in a language: only what can be connected from where the server is reached. */
export function tellWays(
  place: Place,
  {
    user,
    language,
    publicUrl,
  }: { readonly user: string; readonly language: Language; readonly publicUrl: string | null },
): Ways {
  const site = place.kind === 'nowhere' ? null : place.site
  const facts = { server: site ? serverAddress(site) : '', host: site?.host ?? '', user, site: publicUrl ?? '' }
  return {
    place: place.kind,
    missing: place.kind === 'public' ? null : fill(reachWords[place.reach][language], facts),
    server: site && facts.server,
    host: site && facts.host,
    user,
    kinds: kindsFrom(place).map((kind) => ({
      kind,
      name: deviceKinds[kind].words[language],
      steps: deviceSteps[kind][language].map((step) => fill(step, facts)),
      calendarSteps: calendarSteps[kind][language].map((step) => fill(step, facts)),
      // Profiles and links lead phones to an address that only the public one is.
      shortWay: (place.kind === 'public' && SHORT_WAYS[kind]) || null,
    })),
  }
}

function kindsFrom({ kind: from }: Place): DeviceKind[] {
  const kinds = Object.keys(deviceKinds) as DeviceKind[]
  return from === 'public' ? kinds : kinds.filter((kind) => from === 'local' && deviceKinds[kind].isLocal)
}

function fill(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole)
}
