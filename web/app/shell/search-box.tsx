import { CloseButton, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useRef } from 'react'
import { useVerbs } from '#web/actions/offered.ts'
import { useWords } from '#web/words/use-words.ts'
import styles from './shell.module.css'
import { shellWords } from './shell.words.ts'
import { useTyping } from './use-typing.ts'

/** The one search box. What is typed comes to stand in the address, so a search can be kept, sent and gone back to. */
export function SearchBox() {
  const say = useWords(shellWords)
  const input = useRef<HTMLInputElement>(null)
  const { text, type, settle } = useTyping()
  useVerbs({ 'list.search': () => input.current?.select() })
  return (
    <TextInput
      ref={input}
      className={styles.search!}
      type="search"
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
      placeholder={say('searchHint')}
      aria-label={say('searchLabel')}
      aria-keyshortcuts="/"
      leftSection={<Search size={17} aria-hidden="true" />}
      rightSection={
        text === '' ? null : <CloseButton size="sm" aria-label={say('clearSearch')} onClick={() => type('')} />
      }
    />
  )
}
