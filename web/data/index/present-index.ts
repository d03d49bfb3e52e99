import { CardIndex } from './card-index.ts'

/** The index of this page: the replica fills it, lists and search read it. */
export const presentIndex = new CardIndex()
