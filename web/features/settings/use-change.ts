import { type Settings, useSettings } from '#web/data/hooks/use-settings.ts'
import type { SettingsChange } from '#web/data/settings/kept-settings.ts'
import { showTrouble } from '#web/kit/toast/show-trouble.ts'

/** The settings, and how they are changed; what the server refuses is told to the person. */
export function useChange(): { readonly settings: Settings; set(change: SettingsChange): Promise<void> } {
  const { settings, change } = useSettings()
  return { settings, set: (part) => change(part).catch(showTrouble) }
}
