import { useWords } from '#web/words/use-words.ts'
import styles from '../sign-in-admin.module.css'
import { scimWords } from './scim.words.ts'

const PLACES = [
  ['stepsEntra', ['entra1', 'entra2', 'entra3', 'entra4']],
  ['stepsOkta', ['okta1', 'okta2', 'okta3', 'okta4']],
] as const

/** What is done at the provider, in words. */
export function ScimSteps() {
  const say = useWords(scimWords)
  return PLACES.map(([title, steps]) => (
    <details key={title} className={styles.more}>
      <summary>{say(title)}</summary>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{say(step)}</li>
        ))}
      </ol>
    </details>
  ))
}
