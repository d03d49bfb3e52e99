import { createMutator } from './mutate.ts'
import { createRandom } from './random.ts'
import type { FuzzTarget } from './target.ts'

/** How long a target is fuzzed: whichever bound is reached first. */
export type FuzzBounds = { seed: number; runs: number; seconds: number }

/** An input that broke a target, made as short as it could be. */
export type Finding = { target: string; input: Uint8Array; problem: string }

/** What fuzzing a target came to. */
export type FuzzResult = { target: string; runs: number; finding: Finding | null }

/** Of processor time, which a busy machine does not make longer. */
const SLOW_MILLISECONDS = 1_000
const SHRINK_ATTEMPTS = 2_000

/** Feeds the seeds as they are, then mutants of them, until a bound is reached or an input breaks the target. */
export async function fuzzTarget(target: FuzzTarget, bounds: FuzzBounds): Promise<FuzzResult> {
  const seeds = target.seeds.map(toBytes)
  if (!seeds.length) throw new Error(`The fuzz target ${target.name} has no seeds.`)
  const random = createRandom(bounds.seed, target.name)
  const mutate = createMutator(seeds, target.tokens ?? [])
  const end = performance.now() + bounds.seconds * 1000
  let runs = 0
  while (runs < seeds.length || (runs < bounds.runs && performance.now() < end)) {
    const input = seeds[runs] ?? mutate(random)
    const problem = await tryInput(target, input)
    runs++
    if (problem !== null) return { target: target.name, runs, finding: await shrink(target, input, problem) }
  }
  return { target: target.name, runs, finding: null }
}

/** Runs one input. Gives what went wrong in words, or null. */
export async function tryInput(target: FuzzTarget, input: Uint8Array): Promise<string | null> {
  const before = process.cpuUsage()
  try {
    await target.run(Uint8Array.from(input))
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const { user, system } = process.cpuUsage(before)
  const took = (user + system) / 1000
  return took > SLOW_MILLISECONDS ? `took ${Math.round(took)} ms for ${input.length} bytes` : null
}

/** Removes ever smaller pieces of the input as long as it still breaks the target. */
async function shrink(target: FuzzTarget, input: Uint8Array, problem: string): Promise<Finding> {
  const finding: Finding = { target: target.name, input, problem }
  let attempts = 0
  for (let size = input.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < finding.input.length && attempts < SHRINK_ATTEMPTS; attempts++) {
      const shorter = Uint8Array.from([...finding.input.subarray(0, at), ...finding.input.subarray(at + size)])
      const stillBroken = await tryInput(target, shorter)
      if (stillBroken === null) at += size
      else Object.assign(finding, { input: shorter, problem: stillBroken })
    }
  }
  return finding
}

function toBytes(seed: string | Uint8Array): Uint8Array {
  return typeof seed === 'string' ? new TextEncoder().encode(seed) : seed
}
