import { NativeSelect } from '@mantine/core'
import { useMe } from '#web/data/hooks/use-session.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { countryChoices } from '#web/kit/countries/country-choices.ts'
import { Section } from '#web/kit/section.tsx'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { Choice } from './choice.tsx'
import { settingsWords } from './settings.words.ts'
import { useChange } from './use-change.ts'

/** How lists stand and names are read. */
export function ListsSection() {
  const say = useWords(settingsWords)
  const { settings, set } = useChange()
  return (
    <Section title={say('lists')}>
      <Choice
        label={say('order')}
        value={settings.order ?? 'family'}
        choices={[
          ['family', say('order-family')],
          ['given', say('order-given')],
          ['added', say('order-added')],
        ]}
        choose={(order) => void set({ order })}
      />
      <Choice
        label={say('display')}
        value={settings.display ?? 'given-first'}
        choices={[
          ['given-first', say('given-first')],
          ['family-first', say('family-first')],
        ]}
        choose={(display) => void set({ display })}
      />
      <Choice
        label={say('density')}
        value={settings.density ?? 'comfortable'}
        choices={[
          ['comfortable', say('density-comfortable')],
          ['compact', say('density-compact')],
        ]}
        choose={(density) => void set({ density })}
      />
      <RegionChoice />
    </Section>
  )
}

function RegionChoice() {
  const say = useWords(settingsWords)
  const language = useLanguage()
  const { region } = useMe()
  const { set } = useChange()
  return (
    <NativeSelect
      label={say('region')}
      description={say('regionHint')}
      value={region}
      data={[...countryChoices(language, region)]}
      // All that reads numbers takes the country from who is signed in.
      onChange={({ currentTarget }) => void set({ region: currentTarget.value }).then(renewSession)}
    />
  )
}
