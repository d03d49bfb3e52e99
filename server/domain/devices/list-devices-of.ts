import { type Actor, isAdministrator } from '#base/actor.ts'
import { readDevices } from '#store/devices/reader.ts'
import { readMembers } from '#store/members/reader.ts'
import type { Domain } from '../domain.ts'
import { requireBookRight } from '../sharing/book-rights.ts'
import { type DeviceView, viewDevices } from './device-view.ts'

/** The devices that hold a book: the actor's own, and for administrators those of all members. Throws `book-not-found`. */
export async function listDevicesOf(domain: Domain, actor: Actor, bookId: string): Promise<DeviceView[]> {
  return domain.store.read(actor, async (tx) => {
    await requireBookRight(tx, bookId, 'view')
    const members = isAdministrator(actor) ? await readMembers(tx) : [actor]
    const holding: DeviceView[] = []
    for (const { memberId } of members) {
      const devices = (await readDevices(tx, memberId)).filter((device) => !device.revokedAt)
      const views = await viewDevices(tx, memberId, devices)
      holding.push(...views.filter((device) => device.bookIds.includes(bookId)))
    }
    return holding
  })
}
