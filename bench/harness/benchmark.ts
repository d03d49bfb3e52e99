/** A bound of a figure or a quotient. */
export type Budget = { atMost: number } | { atLeast: number }

/** Work of the same nature as what is measured, timed in the same run: what the machine gives at this moment. */
export type Control = { name: string; run(): Promise<number> | number }

/** One line of a benchmark: the work, what it is compared with, and what it must meet. */
export type Line = {
  label: string
  /** Of the figure: `ms`, `cards/s`, `MB`. */
  unit: string
  /** `cpu` and `disk` are fixed loops; a control of one's own is for instance the bare SQL of the same rows. */
  control: 'cpu' | 'disk' | 'none' | Control
  /** Bound of the figure itself, which is scaled by the control; or of the quotient figure / control. */
  budget?: { figure: Budget } | { quotient: Budget }
  /** Does the work once. Gives the figure; when it gives nothing, the figure is the time it took in milliseconds. */
  work(): Promise<number | void> | number | void
}

/** Whether a line met its budget: as measured, after scaling by the control, or not. */
export type Verdict = 'no budget' | 'holds' | 'holds scaled' | 'misses'

/** What of a line its verdict depends on. */
export type Weighed = Pick<Line, 'control' | 'budget'>

/** What a benchmark is given. */
export type BenchContext = {
  /** Words after the benchmark's name on the command line, such as a folder with sample files or options of its own. */
  args: readonly string[]
  /** How often each line is measured. */
  rounds: number
  /** Measures the line in interleaved rounds and prints it. */
  measure(line: Line): Promise<Measured>
  /** Judges what a benchmark has measured by itself, and counts it when it misses. */
  weigh(line: Weighed, measured: Measured): Verdict
  /** Counts a line that missed by a rule of the benchmark's own. */
  miss(): void
  /** Prints a remark under the lines. */
  note(text: string): void
}

/** A measured line: medians over the rounds. `control` is in the control's unit, milliseconds for `cpu` and `disk`. */
export type Measured = { figure: number; control: number | null; quotient: number | null }

/** A file `bench/NAME.bench.ts` exports one of these. */
export type Benchmark = { name: string; run(context: BenchContext): Promise<void> }

/** Tells whether a module's export is a benchmark. */
export function isBenchmark(value: unknown): value is Benchmark {
  if (typeof value !== 'object' || value === null) return false
  return 'name' in value && 'run' in value && typeof value.run === 'function'
}
