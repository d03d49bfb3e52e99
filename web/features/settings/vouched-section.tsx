import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import { settingsWords } from './settings.words.ts'

/** Says why there is no password to change here: the workspace vouches for who is signed in. */
export function VouchedSection() {
  const say = useWords(settingsWords)
  return <Section title={say('vouched')} text={say('vouchedText')} />
}
