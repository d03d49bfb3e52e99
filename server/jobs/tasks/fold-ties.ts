import { foldAllStaleTies, foldStaleTies } from '#domain/ties/keep-folded.ts'
import type { JobContext } from '../job-context.ts'

/** Folds the ties of a member, or of all, anew after what they are folded by has changed. */
export async function foldTiesJob({ domain, actor, input, signal }: JobContext): Promise<void> {
  if (input['isForAll'] === true) await foldAllStaleTies(domain, actor, signal)
  else await foldStaleTies(domain, actor, signal)
}
