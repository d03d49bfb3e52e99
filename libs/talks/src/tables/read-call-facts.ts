import type { Party, Told } from '../told.ts'

const OUTGOING = /out|sal|made|realiz|dial|marc|^2$/i
const MISSED =
  /miss|perdid|reject|rechaz|cancel|block|bloq|no contest|unanswer|not answered|voicemail|buz[oó]n|^[3-6]$/i
const VIDEO = /video|v[ií]deo/i

/** Who took which part in a call, by what its log says in English or Spanish, or as Android numbers it. A call that was not taken is of one side. */
export function readCallFacts(log: {
  readonly party: Party
  readonly direction: string
  readonly service: string
  readonly seconds: string
}): Pick<Told, 'medium' | 'from' | 'to' | 'owner' | 'isMutual' | 'minutes' | 'network'> {
  const direction = log.direction.slice(0, 60).trim()
  const service = log.service.slice(0, 60)
  const seconds = readSeconds(log.seconds)
  const isOutgoing = OUTGOING.test(direction)
  const isTaken = !MISSED.test(direction) && seconds !== 0
  const sides = isOutgoing
    ? { from: null, to: [log.party], owner: 'from' as const }
    : { from: log.party, to: [], owner: 'to' as const }
  return {
    ...sides,
    medium: VIDEO.test(`${direction} ${service}`) ? 'video-call' : 'call',
    network: null,
    isMutual: isTaken,
    minutes: isTaken && seconds !== null ? Math.max(1, Math.round(seconds / 60)) : null,
  }
}

/** Seconds as a number, as `1:02:03`, or in words such as `2 min 5 s`; null when nothing is said. */
export function readSeconds(typed: string): number | null {
  const text = typed.slice(0, 40).trim()
  if (/^\d{1,7}(?:[.,]\d+)?$/.test(text)) return Math.round(Number(text.replace(',', '.')))
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/.exec(text)
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3])
  const part = (unit: RegExp) => Number(unit.exec(text)?.[1] ?? 0)
  const total = part(/(\d{1,3}) ?h/i) * 3600 + part(/(\d{1,3}) ?m/i) * 60 + part(/(\d{1,4}) ?s/i)
  return total > 0 ? total : null
}
