import { CONNECT_PATH } from '@lazo/contract'
import { profilePath } from '../../short-ways.ts'

/** The addresses of the pages for devices. */
export interface ConnectPaths {
  readonly devices: string
  readonly newDevice: string
  readonly signIn: string
  readonly signOut: string
  device(deviceId: string, before?: string): string
  revoke(deviceId: string): string
  password(deviceId: string): string
  undo(deviceId: string): string
  profile(deviceId: string): string
}

/** These addresses for who belongs to several workspaces and named one; null names none. */
export function connectPaths(workspace: string | null): ConnectPaths {
  const at = (path: string, query: Readonly<Record<string, string>> = {}) => {
    const all = new URLSearchParams({ ...(workspace === null ? {} : { workspace }), ...query }).toString()
    return CONNECT_PATH + path + (all === '' ? '' : `?${all}`)
  }
  return {
    devices: at(''),
    newDevice: at('/devices'),
    signIn: at('/sign-in'),
    signOut: at('/sign-out'),
    device: (deviceId, before) => at(`/devices/${deviceId}`, before === undefined ? {} : { before }),
    revoke: (deviceId) => at(`/devices/${deviceId}/revoke`),
    password: (deviceId) => at(`/devices/${deviceId}/password`),
    undo: (deviceId) => at(`/devices/${deviceId}/undo`),
    profile: (deviceId) => at(profilePath(deviceId)),
  }
}

const GOING_ON = new RegExp(
  `^${CONNECT_PATH}/devices/[0-9a-f-]{36}(?:/lazo\\.mobileconfig)?(?:\\?workspace=[\\w%+.-]{1,200})?$`,
)

/** Where somebody goes on after signing in: where they were going, when that is a page of a device. */
export function pathAfterSignIn(asked: string | undefined, paths: ConnectPaths): string {
  return asked !== undefined && GOING_ON.test(asked) ? asked : paths.devices
}
