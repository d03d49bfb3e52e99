import { foldAllStaleTies, foldStaleTies } from '#domain/ties/keep-folded.ts'
import type { JobContext } from '../job-context.ts'

/** Folds the ties of a member, or of all, anew after what they are folded by has changed. */
export async function foldTiesJob({ domain, actor, input, signal }: JobContext): Promise<void> {
  const fold = input['isForAll'] === true ? foldAllStaleTies : foldStaleTies
  await fold(domain, actor, () => signal.aborted)
}
