import { Button, type ButtonProps } from '@mantine/core'
import { useState } from 'react'
import { useSelfCheckVerbs } from './use-self-check.ts'

interface GatherButtonProps extends Pick<ButtonProps, 'children' | 'variant' | 'size'> {
  /** Told when it has been counted. */
  readonly whenDone?: () => void
}

/** Begins a self-check or counts anew, and shows that it is at it: many contacts take a while. */
export function GatherButton({ whenDone, ...looks }: GatherButtonProps) {
  const { gather } = useSelfCheckVerbs()
  const [isCounting, setCounting] = useState(false)
  const count = async () => {
    setCounting(true)
    const isDone = await gather()
    setCounting(false)
    if (isDone) whenDone?.()
  }
  return <Button {...looks} loading={isCounting} onClick={() => void count()} />
}
