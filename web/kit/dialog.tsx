import { Modal } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '#web/words/use-words.ts'
import styles from './dialog.module.css'
import { dialogWords } from './dialog.words.ts'

interface DialogProps {
  readonly title: string
  readonly size?: string
  /** Leaves the dialog; without it one stays until what runs is over. */
  readonly close?: () => void
  readonly children: ReactNode
}

/** A dialog before the page: it has a name, keeps the focus, and goes with Escape. */
export function Dialog({ title, size, close, children }: DialogProps) {
  const say = useWords(dialogWords)
  return (
    <Modal.Root
      opened
      onClose={close ?? stay}
      centered
      closeOnEscape={false}
      closeOnClickOutside={close !== undefined}
      {...(size === undefined ? {} : { size })}
    >
      <Modal.Overlay backgroundOpacity={0.35} blur={2} />
      <Modal.Content onKeyDown={(event) => leaveByEscape(event, close)}>
        <div className={styles.head}>
          <Modal.Title>{title}</Modal.Title>
          {close && <Modal.CloseButton aria-label={say('close')} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** The key is used up here: the page below must not hear it as a shortcut of its own. A list of choices that is open goes first. */
function leaveByEscape(event: KeyboardEvent<HTMLElement>, close: (() => void) | undefined): void {
  const { key, target } = event
  if (key !== 'Escape' || (target as HTMLElement).dataset.mantineStopPropagation === 'true') return
  event.preventDefault()
  close?.()
}

function stay(): void {
  // What runs is shown until it is over.
}
