// A message of a kind of the workspace, drawn by what the page gave for it; its text where that fails.
import type { Message, MessageRenderer } from '@deskbell/sdk'
import { Component, createRef } from 'preact'

interface CustomViewProps {
  message: Message
  renderer: MessageRenderer
}

export class CustomView extends Component<CustomViewProps> {
  element = createRef<HTMLDivElement>()
  clean: (() => void) | undefined

  override componentDidMount(): void {
    const { message, renderer } = this.props
    const element = this.element.current
    if (!element || !message.custom) return
    try {
      this.clean = renderer(element, message.custom, message)
    } catch {
      element.textContent = message.text
    }
  }

  override shouldComponentUpdate(): boolean {
    return false
  }

  override componentWillUnmount(): void {
    this.clean?.()
  }

  override render() {
    return <div ref={this.element} />
  }
}
