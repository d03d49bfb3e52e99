import type { OutputOf, presences } from '@lazo/contract'
import { call } from '../api/call.ts'
import { presentReplica } from '../replica/present-replica.ts'
import { newUuid } from '../verbs/new-uuid.ts'
import { Attendance } from './attendance.ts'

/** Tells the pages of one member apart. */
const pageId = newUuid()
let turn = 0

/** At which card whoever is at this page is. */
export const presentAttendance = new Attendance({
  tell: async (cardId, doing, isLast) => {
    turn += 1
    const body = { pageId, turn, doing }
    return (await call<OutputOf<typeof presences>>('PUT', `/cards/${cardId}/presence`, { body, isLast })).items
  },
  after: (ms, act) => {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
  now: Date.now,
  random: Math.random,
})

/** Lets it know what the server tells and what becomes of the page, until the returned function is called. */
export function followPage(): () => void {
  const looked = () => presentAttendance.show(document.visibilityState === 'visible')
  const ended = () => presentAttendance.end()
  const back = () => presentAttendance.sayAgain()
  const stopHearing = presentReplica().onNotice((notice) => {
    if (notice.kind !== 'happening') return
    const { happening } = notice
    if (happening.name === 'presence') presentAttendance.hear({ cardId: happening.cardId, members: happening.items })
    if (happening.name === 'again') presentAttendance.sayAgain()
  })
  looked()
  document.addEventListener('visibilitychange', looked)
  addEventListener('pagehide', ended)
  addEventListener('pageshow', back)
  return () => {
    stopHearing()
    document.removeEventListener('visibilitychange', looked)
    removeEventListener('pagehide', ended)
    removeEventListener('pageshow', back)
  }
}
