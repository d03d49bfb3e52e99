import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Layers, Sun, Upload } from 'lucide-react'
import { useMe } from '#web/data/hooks/use-session.ts'
import { Empty } from '#web/kit/empty.tsx'
import { useWords } from '#web/words/use-words.ts'
import { todayWords } from './today.words.ts'

/** What stands where the agenda is empty: whoever says who people are, and brings in what was talked, is told whom to write to. */
export function NobodyWaits() {
  const say = useWords(todayWords)
  const { mayWrite } = useMe()
  return (
    <Empty icon={Sun} title={say('emptyTitle')} text={say('emptyText')}>
      {mayWrite && (
        <Group justify="center" gap="sm">
          <Button
            component={Link}
            to="/catalogue"
            variant="light"
            leftSection={<Layers size={17} aria-hidden="true" />}
          >
            {say('emptyCatalogue')}
          </Button>
          <Button component={Link} to="/import" variant="default" leftSection={<Upload size={17} aria-hidden="true" />}>
            {say('emptyImport')}
          </Button>
        </Group>
      )}
    </Empty>
  )
}
