// A message of a kind of the workspace, drawn by whoever registered a renderer for it.
import type { Message, MessageRenderer } from '@deskbell/sdk'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { useInbox } from '../inbox.ts'

interface CustomMessageProps {
  message: Message
  renderer: MessageRenderer
}

export function CustomMessage({ message, renderer }: CustomMessageProps) {
  const { report } = useInbox()
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = element.current
    const { custom } = message
    if (own === null || custom === undefined) return
    try {
      return renderer(own, custom, message)
    } catch (fault) {
      // What somebody else wrote must not take the thread with it.
      own.textContent = message.text
      report(fault)
    }
    return undefined
  }, [message, renderer])
  return <div ref={element} class="message-custom" />
}
