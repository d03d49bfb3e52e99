import type { BenchContext } from '../harness/benchmark.ts'
import { processorTime } from './processor-time.ts'

/** Something that a person waits for. */
export interface Asked {
  readonly label: string
  readonly ownerUrl: string
  /** Milliseconds, of waiting and of processor. */
  readonly atMost: number
  ask(): Promise<unknown>
}

/** Measures how long it lets wait, and what it takes of the processor, which others at work do not change. */
export async function measureAsked(context: BenchContext, { label, ownerUrl, atMost, ask }: Asked): Promise<void> {
  const budget = { figure: { atMost } }
  await ask()
  await context.measure({ label, unit: 'ms', control: 'cpu', budget, work: async () => void (await ask()) })
  await context.measure({
    label: `${label}, processor`,
    unit: 'ms',
    control: 'cpu',
    budget,
    work: () => processorTime(ownerUrl, ask),
  })
}
