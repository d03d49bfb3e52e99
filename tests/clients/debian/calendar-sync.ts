import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DavAccount } from '../dav-account.ts'
import { runProgram } from './run-program.ts'

const VDIRSYNCER = '/usr/bin/vdirsyncer'
const TODOMAN = '/usr/bin/todoman'
const KHAL = '/usr/bin/khal'

/** A laptop whose calendars vdirsyncer brings, on which todoman keeps tasks and khal shows days. */
export class CalendarSync {
  readonly #folder: string
  readonly #calendars: string

  constructor(folder: string, account: DavAccount) {
    this.#folder = folder
    this.#calendars = join(folder, 'calendars')
    mkdirSync(this.#calendars, { recursive: true })
    writeFileSync(this.#file('vdirsyncer.conf'), syncConfig(folder, account))
    writeFileSync(this.#file('todoman.py'), taskConfig(folder))
    writeFileSync(this.#file('khal.conf'), dayConfig(folder))
  }

  /** Looks for calendars and takes them all. */
  async discover(): Promise<void> {
    await this.#run(VDIRSYNCER, ['--config', this.#file('vdirsyncer.conf'), 'discover'], 'y\n'.repeat(20))
  }

  /** Brings both sides to the same; throws with what it said when it could not. */
  async sync(): Promise<void> {
    await this.#run(VDIRSYNCER, ['--config', this.#file('vdirsyncer.conf'), 'sync'])
  }

  /** Runs todoman: `list`, `new`, `done`. */
  tasks(...words: readonly string[]): Promise<string> {
    return this.#run(TODOMAN, ['--config', this.#file('todoman.py'), ...words])
  }

  /** What khal shows of some days. */
  days(from: string, length: string): Promise<string> {
    return this.#run(KHAL, ['-c', this.#file('khal.conf'), 'list', from, length])
  }

  /** The texts of a calendar, by file. */
  texts(calendar: string): Map<string, string> {
    const folder = join(this.#calendars, calendar)
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
  }

  #file(name: string): string {
    return join(this.#folder, name)
  }

  async #run(program: string, words: readonly string[], input = ''): Promise<string> {
    const { code, output } = await runProgram(program, words, input)
    if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}:\n${output}`)
    return output
  }
}

function syncConfig(folder: string, { url, user, password }: DavAccount): string {
  return `[general]
status_path = "${join(folder, 'status')}"

[pair calendars]
a = "device"
b = "server"
collections = ["from b"]
conflict_resolution = null

[storage device]
type = "filesystem"
path = "${join(folder, 'calendars')}"
fileext = ".ics"

[storage server]
type = "caldav"
url = "${url}"
username = "${user}"
password = "${password}"
`
}

function taskConfig(folder: string): string {
  return `path = "${join(folder, 'calendars', '*')}"
date_format = "%Y-%m-%d"
time_format = "%H:%M"
default_list = "follow-ups"
cache_path = "${join(folder, 'todoman.db')}"
`
}

function dayConfig(folder: string): string {
  return `[calendars]
[[occasions]]
path = ${join(folder, 'calendars', 'occasions')}
type = calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
default_timezone = Europe/Madrid
local_timezone = Europe/Madrid
[sqlite]
path = ${join(folder, 'khal.db')}
`
}
