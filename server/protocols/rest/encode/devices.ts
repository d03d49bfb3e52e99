import type { device, OutputOf } from '@lazo/contract'
import type { findDevice } from '#domain/devices/list-devices.ts'

/** A device as this door tells it. */
export function encodeDevice(view: Awaited<ReturnType<typeof findDevice>>): OutputOf<typeof device> {
  const { deviceId, memberId, label, doors, client, family, bookIds, hasAllBooks, showsOverlay, hasCalendars } = view
  return {
    id: deviceId,
    memberId,
    label,
    doors: [...doors],
    client,
    family,
    bookIds: [...bookIds],
    hasAllBooks,
    showsOverlay,
    hasCalendars,
    createdAt: view.createdAt.toISOString(),
    seenAt: view.seenAt?.toISOString() ?? null,
  }
}
