import { Waypoints } from 'lucide-react'
import { Empty } from '#web/kit/empty.tsx'
import { Page } from '#web/kit/page.tsx'
import { useWords } from '#web/words/use-words.ts'
import { CompositionSection } from './composition-section.tsx'
import { GraphSection } from './graph/graph-section.tsx'
import { GrowthSection } from './growth-section.tsx'
import { HeatSection } from './heat-section.tsx'
import { KnowingSection } from './knowing-section.tsx'
import styles from './network.module.css'
import type { Network } from './network.ts'
import { networkWords } from './network.words.ts'
import { PresenceSection } from './presence-section.tsx'
import { QualitySection } from './quality-section.tsx'
import { SightsSection } from './sights-section.tsx'
import { useNetwork } from './use-network.ts'

/** What the member's network is: by its quality, by who is in it, and by what has become of it. */
export function NetworkPage() {
  const say = useWords(networkWords)
  const { data, error } = useNetwork()
  if (error && !data) throw error
  return (
    <Page title={say('title')} lead={say('lead')} isWide>
      {data && (data.people === 0 ? <NothingYet /> : <Sections network={data} />)}
    </Page>
  )
}

function NothingYet() {
  const say = useWords(networkWords)
  return <Empty icon={Waypoints} title={say('empty')} text={say('emptyText')} />
}

function Sections({ network }: { readonly network: Network }) {
  return (
    <>
      <div className={styles.whole}>
        <GraphSection />
      </div>
      <div className={styles.sections}>
        <QualitySection quality={network.quality} />
        <KnowingSection people={network.people} knowing={network.knowing} />
        <CompositionSection people={network.people} composition={network.composition} />
        <GrowthSection growth={network.growth} />
        <PresenceSection presence={network.presence} />
        <SightsSection sights={network.sights} />
      </div>
      <div className={styles.below}>
        <HeatSection heat={network.heat} />
      </div>
    </>
  )
}
