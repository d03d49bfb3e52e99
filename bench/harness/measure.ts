import type { Control, Line, Measured } from './benchmark.ts'
import { cpuControl, diskControl } from './controls.ts'
import { median } from './median.ts'

/** Does control and work in turns, so that both meet the same machine, and gives the medians. */
export async function measureLine(line: Line, rounds: number): Promise<Measured> {
  const control = controlOf(line)
  const figures: number[] = []
  const controls: number[] = []
  for (let round = 0; round < rounds; round++) {
    if (control) controls.push(await control.run())
    figures.push(await figureOf(line))
  }
  const figure = median(figures)
  if (!control) return { figure, control: null, quotient: null }
  const measured = median(controls)
  return { figure, control: measured, quotient: figure / measured }
}

/** The control that a line names, or null when it wants none. */
export function controlOf(line: Pick<Line, 'control'>): Control | null {
  if (line.control === 'none') return null
  if (line.control === 'cpu') return cpuControl
  return line.control === 'disk' ? diskControl : line.control
}

async function figureOf(line: Line): Promise<number> {
  const start = performance.now()
  const figure = await line.work()
  return figure ?? performance.now() - start
}
