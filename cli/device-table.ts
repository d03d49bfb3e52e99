import type { DeviceView } from '#domain/devices/device-view.ts'
import type { CommandLine } from './command-line.ts'
import { formatTable } from './output.ts'

/** Devices as a table; with whose they are, when that is given. */
export function formatDevices(
  line: CommandLine,
  devices: readonly DeviceView[],
  nameOf?: (memberId: string) => string,
): string {
  const { columns, owner, never, books } = line.words.appPassword
  const rows = devices.map(({ deviceId, memberId, label, doors, client, seenAt, ...holds }) => [
    deviceId,
    ...(nameOf ? [nameOf(memberId)] : []),
    label,
    doors.join(', '),
    books(holds.bookIds.length, holds.hasAllBooks),
    client,
    seenAt?.toLocaleString(line.language) ?? never,
  ])
  const [id, ...others] = columns
  return formatTable([id!, ...(nameOf ? [owner] : []), ...others], rows)
}
