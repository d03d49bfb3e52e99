const ROUNDS = 5

/** What `npm run bench` was told: the rounds of each line, the one benchmark, and what is left for it. */
export interface Command {
  readonly rounds: number
  /** Null for all benchmarks. */
  readonly name: string | null
  readonly args: readonly string[]
}

/** Reads `[NAME [ARGUMENT…]] [--rounds N]`; a benchmark may have further options of its own. */
export function readCommand(words: readonly string[]): Command {
  const at = words.indexOf('--rounds')
  const rounds = at < 0 ? ROUNDS : Number(words[at + 1])
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('After --rounds comes a number.')
  const [name = null, ...args] = at < 0 ? words : words.toSpliced(at, 2)
  return { rounds, name, args }
}
