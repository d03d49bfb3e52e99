import type { Send } from './ground.ts'

/** Texts of this length are still in the cache of the processor when they become octets; of larger ones each is written twice as slowly. */
const PORTION = 64 * 1024

/** Writes what there is to say of each of many, in portions. */
export async function tellEach<T>(all: Iterable<T>, tell: (one: T) => string, send: Send): Promise<void> {
  let text = ''
  for (const one of all) {
    text += tell(one)
    if (text.length < PORTION) continue
    await send(text)
    text = ''
  }
  if (text !== '') await send(text)
}
