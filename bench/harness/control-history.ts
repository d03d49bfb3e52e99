import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const KEPT_RUNS = 20

/** What the controls took in the last runs on this machine, oldest first, by the name of the control. */
export type ControlHistory = Record<string, number[]>

/** Reads the history file; empty when there is none yet. */
export function readControlHistory(file: string): ControlHistory {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ControlHistory) : {}
}

/** Adds one run of a control and forgets all but the last twenty. */
export function addControl(history: ControlHistory, name: string, value: number): ControlHistory {
  return { ...history, [name]: [...(history[name] ?? []), value].slice(-KEPT_RUNS) }
}

/** The best value of the control in the runs kept, or null before the first. */
export function bestControl(history: ControlHistory, name: string): number | null {
  const values = history[name]
  return values?.length ? Math.min(...values) : null
}

/** Writes the history file. */
export function saveControlHistory(file: string, history: ControlHistory): void {
  writeFileSync(file, `${JSON.stringify(history, null, 2)}\n`)
}
