import type { Benchmark } from './harness/benchmark.ts'
import { measureIndex } from './web/index-speed.ts'

/** What the web app does in the browser's stead, without one. */
export const webBench: Benchmark = { name: 'web', run: measureIndex }
