import { CardIndex } from './card-index.ts'

/** The cards within reach of whoever is signed in on this page. */
export const presentIndex = new CardIndex()
