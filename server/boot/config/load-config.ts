import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { followSignpost, settleDataFolder } from '#store/embedded/settle-data-folder.ts'
import { type Config, parseConfig } from './config.ts'
import { type Environment, noteOddities, readEnvFile, readSettings, type SettingText } from './env.ts'
import { type SettingName, settings } from './settings.table.ts'

/** One setting as a person may see it; secrets are hidden. */
interface ShownSetting extends SettingText {
  readonly name: SettingName
  readonly meaning: string
}

/** The settings in force, and where the data is. */
export interface LoadedConfig extends Config {
  /** Exists, and PostgreSQL's user can reach it. */
  readonly dataFolder: string
  readonly shown: readonly ShownSetting[]
  /** What a person should be told at the start, in words. */
  readonly notices: readonly string[]
}

/**
 * Loads all settings: from the environment, then from lazo.env in the data folder, then the defaults. `data` is the folder
 * named on the command line. Makes the data folder.
 */
export async function loadConfig(environment: Environment, data?: string): Promise<LoadedConfig> {
  const asked = resolve(data ?? (environment['LAZO_DATA'] || settings.LAZO_DATA.fallback))
  const file = { ...readEnvFile(followSignpost(asked)), ...readEnvFile(asked) }
  const texts = readSettings(environment, { ...file, LAZO_DATA: undefined })
  const config = parseConfig(texts)
  const { folder, notice } = await makeDataFolder(asked, config)
  return {
    ...config,
    dataFolder: folder,
    shown: Object.entries(settings).map(([name, setting]) => show(name as SettingName, setting.meaning, texts)),
    notices: [...noteOddities(environment, file, asked), ...(notice ? [notice] : [])],
  }
}

async function makeDataFolder(asked: string, { database }: Config): Promise<{ folder: string; notice: string | null }> {
  if (database.kind === 'embedded') return settleDataFolder(asked, { pgUser: database.pgUser })
  mkdirSync(asked, { recursive: true, mode: 0o700 })
  return { folder: asked, notice: null }
}

function show(name: SettingName, meaning: string, texts: Record<SettingName, SettingText>): ShownSetting {
  const { text, from } = texts[name]
  return { name, meaning, from, text: text !== null && 'isSecret' in settings[name] ? '(hidden)' : text }
}
