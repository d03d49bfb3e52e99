import { SegmentedControl } from '@mantine/core'
import { Suspense, useState } from 'react'
import { lazily } from '#web/kit/lazily.ts'
import { Section } from '#web/kit/section.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from '../network.module.css'
import { networkWords } from '../network.words.ts'
import { useNetworkGraph } from '../use-network.ts'
import { ChosenPerson } from './chosen-person.tsx'
import { GraphFile } from './graph-file.tsx'
import { GraphList } from './graph-list.tsx'

const GraphCanvas = lazily(() => import('./graph-canvas.tsx'), 'GraphCanvas')

/** Everybody around the member, nearer the further the tie has come; as a picture, or as a list that says the same. */
export function GraphSection() {
  const say = useWords(networkWords)
  const { data } = useNetworkGraph()
  const [isList, setList] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  if (!data) return null
  return (
    <Section title={say('picture')} text={say('pictureText')}>
      <SegmentedControl
        value={isList ? 'list' : 'picture'}
        onChange={(value) => setList(value === 'list')}
        data={[
          { value: 'picture', label: say('asPicture') },
          { value: 'list', label: say('asList') },
        ]}
        w="fit-content"
      />
      {isList ? (
        <GraphList graph={data} onChoose={setChosen} />
      ) : (
        <div className={styles.canvas} data-graph={data.nodes.length}>
          <Suspense>
            <GraphCanvas graph={data} chosen={chosen} onChoose={setChosen} />
          </Suspense>
        </div>
      )}
      <ChosenPerson graph={data} cardId={chosen} onChoose={setChosen} />
      <GraphFile graph={data} />
    </Section>
  )
}
