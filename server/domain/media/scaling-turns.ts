import { Turns } from './turns.ts'

/** Scaling takes a core and memory for the whole picture: more than two at once would starve everything else. */
export const scaling = new Turns(2)
