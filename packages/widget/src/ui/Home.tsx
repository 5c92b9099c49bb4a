// The first screen of somebody who has written before: their conversations, and the way to a new one.
import { adopt } from '../adopt.ts'
import { enHome } from '../i18n/en-home.ts'
import { t, teach } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import { Bar } from './Bar.tsx'
import { ConversationList } from './ConversationList.tsx'
import css from './home.css?inline'
import { Icon } from './Icon.tsx'
import { TroubleBanner } from './TroubleBanner.tsx'

teach(enHome)

export function Home({ store, session }: ScreenProps) {
  adopt(store.host.root, css)
  const rich = store.rich.value
  return (
    <>
      <Bar store={store}>
        <p>{session.workspace.name}</p>
        {rich ? <rich.ReplyTime store={store} session={session} /> : '\xa0'}
      </Bar>
      <TroubleBanner store={store} />
      <div class="page">
        <h1 dir="auto">{session.settings.widget.title}</h1>
        <ConversationList store={store} session={session} />
      </div>
      <footer class="actions">
        <button type="button" class="button is-primary" onClick={store.goNew}>
          <Icon name="write" />
          {t('newConversation')}
        </button>
      </footer>
    </>
  )
}
