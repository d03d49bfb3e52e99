import { Follower } from '../replica/follower.ts'

/** Of whom one is asked what one learned; null while nobody is. */
export const presentLearned = new Follower<{ readonly cardId: string } | null>(null)
