// What a message is besides text: what it asks of the customer, answered in place, and what the page draws of it. Fetched
// with the first such message.
import { Component, type ComponentChildren, createRef } from 'preact'
import { adopt } from '../adopt.ts'
import { enAsks } from '../i18n/en-asks.ts'
import { teach } from '../i18n/t.ts'
import type { Store } from '../store.ts'
import type { MessagePartProps } from '../ui/message-parts.tsx'
import css from './asks.css?inline'
import { CustomView } from './CustomView.tsx'
import { FormAsk } from './FormAsk.tsx'
import { RatingAsk } from './RatingAsk.tsx'

teach(enAsks)

const NEAR_END = 80

interface AskProps {
  store: Store
  children: ComponentChildren
}

class Ask extends Component<AskProps> {
  element = createRef<HTMLDivElement>()

  override componentDidMount(): void {
    this.stayAtEnd()
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

  override render() {
    adopt(this.props.store.host.root, css)
    return <div ref={this.element}>{this.props.children}</div>
  }
}

export const Form = ({ store, message }: MessagePartProps) => (
  <Ask store={store}>
    {message.form && <FormAsk store={store} message={message} form={message.form} />}
  </Ask>
)

export const Rating = ({ store, message }: MessagePartProps) => (
  <Ask store={store}>
    {message.rating && <RatingAsk store={store} message={message} rating={message.rating} />}
  </Ask>
)

export function Custom({ store, message }: MessagePartProps) {
  const renderer = store.host.settings.renderers?.[message.custom?.type ?? '']
  return <Ask store={store}>{renderer && <CustomView message={message} renderer={renderer} />}</Ask>
}
