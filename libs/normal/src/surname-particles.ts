import { foldText } from './fold-text.ts'

/** Words that belong to the surname behind them, folded. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    'de del la las los lo el da das do dos di du des le les van von der den het ten ter te zu zum zur auf af av ' +
    "dal dalla della delle dei degli lo d' l' san santa santo sant saint st ste mac mc bin ben ibn al el abu abd ap vande vander vanden"
  ).split(' '),
)

/** Whether a word is no surname by itself but belongs to the one behind it: `de`, `la`, `van`, `y`, `San`; a capital letter is an initial. */
export function isSurnameParticle(word: string): boolean {
  return word.length === 1 ? 'yeiY'.includes(word) : PARTICLES.has(foldText(word))
}
