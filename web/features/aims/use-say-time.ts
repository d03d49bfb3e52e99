import { useWords } from '#web/words/use-words.ts'
import { termWords } from './term.words.ts'

/** Says so many minutes as hours and minutes. */
export function useSayTime(): (minutes: number) => string {
  const say = useWords(termWords)
  return (all) => {
    const hours = Math.floor(Math.round(all) / 60)
    const minutes = Math.round(all) % 60
    return hours === 0 ? say('minutes', { minutes }) : say('hours', { hours, minutes })
  }
}
