import { type FormEvent, useState } from 'react'
import { describeTrouble } from './toast/show-trouble.ts'

/** A form of a few fields that is sent once, and what went wrong. */
interface SentForm {
  readonly trouble: string | null
  readonly isSending: boolean
  send(event: FormEvent<HTMLFormElement>): void
}

/** Sends the fields of a form by their names; what is thrown is told in words above the button. */
export function useForm(
  submit: (fields: Readonly<Record<string, string>>, form: HTMLFormElement) => Promise<void>,
): SentForm {
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isSending, setSending] = useState(false)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)])
    setTrouble(null)
    setSending(true)
    submit(Object.fromEntries(entries) as Record<string, string>, form)
      .catch((error: unknown) => setTrouble(describeTrouble(error)))
      .finally(() => setSending(false))
  }
  return { trouble, isSending, send }
}
