import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { ActionButton } from '#web/actions/action-button.tsx'
import { Page } from '#web/kit/page.tsx'
import { Section } from '#web/kit/section.tsx'
import { useLanguage, useWords } from '#web/words/use-words.ts'
import { chapters, manuals } from './chapters.table.ts'
import styles from './guide.module.css'
import { guideWords } from './guide.words.ts'

/** Where Lazo is explained: the chapters of the guide in the language of the moment, and the keys. */
export function GuidePage() {
  const say = useWords(guideWords)
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Section title={say('chapters')}>
        <p>
          <Anchor component={Link} to="/welcome">
            {say('firstHour')}
          </Anchor>
        </p>
        <ChapterList chapters={chapters} isOrdered />
      </Section>
      <Section title={say('keys')} text={say('keysText')}>
        <div>
          <ActionButton id="app.shortcuts" />
        </div>
      </Section>
      <Section title={say('server')}>
        <ChapterList chapters={manuals} />
      </Section>
    </Page>
  )
}

interface ChapterListProps {
  readonly chapters: typeof chapters
  readonly isOrdered?: boolean
}

/** The chapters are pages of the server: they can be read without the app and printed. */
function ChapterList({ chapters: listed, isOrdered }: ChapterListProps) {
  const language = useLanguage()
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List className={styles.chapters}>
      {listed.map(({ name, title }) => (
        <li key={name}>
          <Anchor href={`/guide/${name}?language=${language}`}>{String(title[language])}</Anchor>
        </li>
      ))}
    </List>
  )
}
