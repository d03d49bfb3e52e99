import { useState } from 'react'
import { isApiError } from '#web/data/api/api-error.ts'
import { forgetWhenOver } from '#web/data/replica/forget-everything.ts'
import { renewSession } from '#web/data/session/session-store.ts'
import { useForm } from '#web/kit/use-form.ts'

type Fields = Readonly<Record<string, string>>

/** Somebody is let in: what is kept here of somebody else goes, and the app opens. */
export async function enter(): Promise<void> {
  await forgetWhenOver(await renewSession())
}

/** A form that lets somebody in, and asks for the code of the second factor once the server wants it. */
export function useSignIn(letIn: (fields: Fields) => Promise<void>) {
  const [isCodeAsked, setCodeAsked] = useState(false)
  const form = useForm(async (fields) => {
    try {
      await letIn(fields)
    } catch (error) {
      if (!isApiError(error, 'second-factor-needed')) throw error
      return setCodeAsked(true)
    }
    await enter()
  })
  return { ...form, isCodeAsked }
}
