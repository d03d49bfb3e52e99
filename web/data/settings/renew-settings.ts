import { OfflineError } from '../api/api-error.ts'
import { call } from '../api/call.ts'
import { keep, readKept, type Settings, type SettingsChange, withChange, withTold } from './kept-settings.ts'

/** The settings as the server has them, after telling it what waits. Without the server, those kept here. Throws `ApiError`. */
export async function renewSettings(memberId: string): Promise<Settings> {
  const { settings, waiting } = readKept(memberId)
  try {
    const told = Object.keys(waiting).length > 0 ? await send(waiting) : await call<Settings>('GET', '/me/settings')
    return keep(withTold(readKept(memberId), told, waiting)).settings
  } catch (error) {
    if (error instanceof OfflineError) return settings
    // What the server refuses would be refused for ever.
    keep({ ...readKept(memberId), waiting: {} })
    throw error
  }
}

/** Notes a change here; `renewSettings` tells it to the server. Gives the settings with it. */
export function noteChange(memberId: string, change: SettingsChange): Settings {
  return keep(withChange(readKept(memberId), change)).settings
}

function send(change: SettingsChange): Promise<Settings> {
  return call<Settings>('PATCH', '/me/settings', { body: change })
}
