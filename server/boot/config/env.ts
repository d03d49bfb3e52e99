import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { internalNames, type SettingName, settings } from './settings.table.ts'

/** The text of a setting and who set it; null when nobody did and there is no default. */
export interface SettingText {
  readonly text: string | null
  readonly from: 'environment' | 'lazo.env' | 'default'
}

/** The texts of all settings. */
export type SettingTexts = Readonly<Record<SettingName, SettingText>>

/** Variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings from the environment, then from the variables of a lazo.env, then the defaults. An empty text sets nothing. */
export function readSettings(environment: Environment, file: Environment): SettingTexts {
  const entries = Object.entries(settings).map(([name, { fallback }]): [string, SettingText] => {
    if (environment[name]) return [name, { text: environment[name], from: 'environment' }]
    if (file[name]) return [name, { text: file[name], from: 'lazo.env' }]
    return [name, { text: fallback, from: 'default' }]
  })
  return Object.fromEntries(entries) as SettingTexts
}

/** The variables of the lazo.env in a data folder; none when it has no such file. */
export function readEnvFile(folder: string): Environment {
  const path = join(folder, 'lazo.env')
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {}
}

/** What a person should know about the settings, in words: names that are none, and secrets that others may read. */
export function noteOddities(environment: Environment, file: Environment, folder: string): string[] {
  const names = [...Object.keys(environment).filter((name) => name.startsWith('LAZO_')), ...Object.keys(file)]
  const unknown = names.filter((name) => !(name in settings) && !internalNames.includes(name))
  const notes = unknown.map((name) => `${name} is set, but Lazo has no such setting.`)
  if (file['LAZO_DATA'])
    notes.push('LAZO_DATA is set in lazo.env, which is found only through it; it has no effect there.')
  if (holdsSecrets(file) && isReadByOthers(folder)) {
    notes.push(`${join(folder, 'lazo.env')} holds secrets, and others may read it: set its mode to 600.`)
  }
  return notes
}

function holdsSecrets(file: Environment): boolean {
  return Object.entries(settings).some(([name, setting]) => 'isSecret' in setting && file[name])
}

function isReadByOthers(folder: string): boolean {
  return process.platform !== 'win32' && (statSync(join(folder, 'lazo.env')).mode & 0o077) !== 0
}
