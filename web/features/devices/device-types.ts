import type { createdDevice, device, deviceLog, deviceWays, OutputOf, suggestedBooks } from '@lazo/contract'

/** A phone or program. */
export type Device = OutputOf<typeof device>

/** One that was just made, with its password. */
export type CreatedDevice = OutputOf<typeof createdDevice>

/** How devices are connected to this server. */
export type DeviceWays = OutputOf<typeof deviceWays>

/** How one kind of device is connected. */
export type DeviceWay = DeviceWays['kinds'][number]

/** A page of what a device did. */
export type DeviceLogPage = OutputOf<typeof deviceLog>

/** The books a new device may hold. */
export type SuggestedBooks = OutputOf<typeof suggestedBooks>
