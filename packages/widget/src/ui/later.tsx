// A part of the panel that is fetched when it is first shown, so that whoever never needs it never pays for it.
import { Component, type ComponentChildren, type ComponentType } from 'preact'
import { t } from '../i18n/t.ts'
import { Skeleton } from './Skeleton.tsx'

export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  /** What stands in its place until then. */
  waiting: ComponentChildren = <Skeleton kind="list" />,
): ComponentType<P> {
  let Part: ComponentType<P> | undefined
  return class extends Component<P, { isMissing?: boolean }> {
    override componentDidMount(): void {
      if (!Part) this.load()
    }

    load = (): void => {
      this.setState({ isMissing: false })
      load().then(
        (part) => {
          Part = part
          this.forceUpdate()
        },
        () => this.setState({ isMissing: true }),
      )
    }

    override render() {
      if (Part) return <Part {...this.props} />
      if (!this.state.isMissing) return waiting
      return (
        <button type="button" class="link" onClick={this.load}>
          {t('retry')}
        </button>
      )
    }
  }
}
