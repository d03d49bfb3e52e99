import { Button } from '@mantine/core'
import { Sparkles, Trash2 } from 'lucide-react'
import { useWords } from '#web/words/use-words.ts'
import { showTrouble } from '../toast/show-trouble.ts'
import { showToast } from '../toast/toasts.ts'
import { firstHourWords } from './first-hour.words.ts'
import { useSamples } from './use-samples.ts'

/** Brings made-up people to try things with, or takes them all away again. */
export function SampleButton() {
  const say = useWords(firstHourWords)
  const { isThere, isBusy, bring, takeAway } = useSamples()
  const run = (act: () => Promise<void>, done: string) => () =>
    void act()
      .then(() => showToast({ tone: 'done', text: done }))
      .catch(showTrouble)
  if (isThere) {
    return (
      <Button
        variant="default"
        loading={isBusy}
        leftSection={<Trash2 size={17} aria-hidden="true" />}
        onClick={run(takeAway, say('samplesGone'))}
      >
        {say('removeSamples')}
      </Button>
    )
  }
  return (
    <Button
      variant="default"
      loading={isBusy}
      disabled={isThere === null}
      leftSection={<Sparkles size={17} aria-hidden="true" />}
      onClick={run(bring, say('samplesThere'))}
    >
      {say('trySamples')}
    </Button>
  )
}
