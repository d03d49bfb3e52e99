/**
 * Gives the property tests of a process one seed, so that a run tells of the change it runs on and not of its luck.
 * `LAZO_TEST_SEED=random npm test` looks for new counterexamples; a number repeats what such a run has found.
 */
import * as fc from 'fast-check'

const SEED = 20_240_610

const wanted = process.env.LAZO_TEST_SEED
if (wanted !== 'random') fc.configureGlobal({ seed: wanted === undefined ? SEED : Number(wanted) })
