import { Modal } from '@mantine/core'
import { type ReactNode, useLayoutEffect } from 'react'
import { useWords } from '#web/words/use-words.ts'
import styles from './dialog.module.css'
import { dialogWords } from './dialog.words.ts'

interface DialogProps {
  readonly title: string
  readonly size?: string
  /** Leaves the dialog; without it one stays until what runs is over. */
  readonly close?: () => void
  /** A press beside it does not close it: what it shows is not shown again. */
  readonly isKept?: boolean
  readonly children: ReactNode
}

/** A dialog before the page: it has a name, keeps the focus, and goes with Escape. */
export function Dialog({ title, size, close, isKept = false, children }: DialogProps) {
  const say = useWords(dialogWords)
  useWayBack()
  return (
    <Modal.Root
      opened
      onClose={close ?? stay}
      centered
      closeOnEscape={close !== undefined}
      closeOnClickOutside={close !== undefined && !isKept}
      {...(size === undefined ? {} : { size })}
    >
      <Modal.Overlay backgroundOpacity={0.35} blur={2} />
      <Modal.Content>
        <div className={styles.head}>
          <Modal.Title>{title}</Modal.Title>
          {close && <Modal.CloseButton aria-label={say('close')} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** Who leaves the dialog goes on where they were. */
function useWayBack(): void {
  useLayoutEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus({ preventScroll: true }))
    }
  }, [])
}

function stay(): void {
  // What runs is shown until it is over.
}
