import { Anchor, Button } from '@mantine/core'
import { Link, useParams } from '@tanstack/react-router'
import { FileX, Printer } from 'lucide-react'
import { Empty } from '#web/kit/empty.tsx'
import { useTitle } from '#web/kit/page.tsx'
import { QrCode } from '#web/kit/qr/qr-code.tsx'
import { useWords } from '#web/words/use-words.ts'
import styles from './forms.module.css'
import { formsWords } from './forms.words.ts'
import { addressOfForm, type LeaveForm, useForms } from './use-forms.ts'

/** A form as a poster: its title and code in big, to be printed or shown on a tablet. */
export function PosterPage() {
  const say = useWords(formsWords)
  const { formId } = useParams({ strict: false }) as { formId: string }
  const { data, error } = useForms()
  const form = data?.items.find(({ id }) => id === formId)
  useTitle(form?.title ?? say('title'))
  if (error && !data) throw error
  if (!data) return null
  return (
    <>
      <div className={styles.posterBar}>
        <Anchor component={Link} to="/forms">
          {say('back')}
        </Anchor>
        {form && (
          <Button leftSection={<Printer size={17} aria-hidden="true" />} onClick={() => print()}>
            {say('print')}
          </Button>
        )}
      </div>
      {form ? <Poster form={form} /> : <Empty icon={FileX} title={say('gone')} />}
    </>
  )
}

function Poster({ form }: { readonly form: LeaveForm }) {
  const say = useWords(formsWords)
  const address = addressOfForm(form)
  return (
    <article className={styles.poster}>
      <h1>{form.title}</h1>
      <QrCode text={address} label={say('code', { name: form.title })} size={320} />
      <p className={styles.scan}>{say('scan')}</p>
      <p className={styles.address}>{address}</p>
      <p className={styles.quiet}>
        {form.notice.responsible} · {form.notice.purpose} · {form.notice.address}
      </p>
    </article>
  )
}
