// What a message is besides text: what it asks of the customer, answered in place, and what the page draws of it. Fetched
// with the first such message.
import type { Message } from '@deskbell/sdk'
import { Component, createRef } from 'preact'
import { adopt } from '../adopt.ts'
import type { Store } from '../store.ts'
import css from './asks.css?inline'
import { CustomView } from './CustomView.tsx'
import { FormAsk } from './FormAsk.tsx'
import { RatingAsk } from './RatingAsk.tsx'

const NEAR_END = 80

interface AskedProps {
  store: Store
  /** Of the message. */
  id: string
}

export class Asked extends Component<AskedProps> {
  stop = () => {}
  element = createRef<HTMLDivElement>()

  // Blocks of the list are drawn again when messages come, not when one of them changes.
  override componentDidMount(): void {
    const { store, id } = this.props
    adopt(store.host.root, css)
    this.stayAtEnd()
    let shown = messageOf(store, id)
    this.stop = store.thread.subscribe(() => {
      const next = messageOf(store, id)
      if (next === shown) return
      shown = next
      this.forceUpdate()
    })
  }

  /** It came after the message: who was at the end of the thread is moved on with it. */
  stayAtEnd(): void {
    const own = this.element.current
    const scroller = own?.closest('.scroll')
    if (!scroller || !own) return
    const { scrollHeight, scrollTop, clientHeight } = scroller
    const isAtEnd = scrollHeight - scrollTop - clientHeight < own.clientHeight + NEAR_END
    if (isAtEnd) scroller.scrollTop = scrollHeight
  }

  override componentWillUnmount(): void {
    this.stop()
  }

  override render() {
    const { store, id } = this.props
    const message = messageOf(store, id)
    const renderer = store.host.settings.renderers?.[message?.custom?.type ?? '']
    return (
      <div ref={this.element}>
        {message?.form && <FormAsk store={store} message={message} form={message.form} />}
        {message?.custom && renderer && <CustomView message={message} renderer={renderer} />}
        {message?.rating && <RatingAsk store={store} message={message} rating={message.rating} />}
      </div>
    )
  }
}

const messageOf = (store: Store, id: string): Message | undefined =>
  store.thread.value?.messages.find((message) => message.id === id)
