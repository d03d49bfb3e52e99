import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '#store/embedded/processes.ts'

const NAME = /^lazo-demo-(\d+)-/

/** Makes a folder for data that nobody keeps. It is removed at the end, or when the next one is made after a crash. */
export function makeThrowAwayFolder(): string {
  for (const folder of leftFolders()) removeThrowAwayFolder(folder)
  return mkdtempSync(join(tmpdir(), `lazo-demo-${process.pid}-`))
}

/** Removes a folder with all that is in it. */
export function removeThrowAwayFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

/** Folders of our own whose process, of which they bear the number, has ended. */
function leftFolders(): string[] {
  const names = readdirSync(tmpdir()).filter((name) => {
    const pid = NAME.exec(name)?.[1]
    return pid !== undefined && !isAlive(Number(pid))
  })
  return names.map((name) => join(tmpdir(), name)).filter((path) => statSync(path).uid === process.getuid?.())
}
