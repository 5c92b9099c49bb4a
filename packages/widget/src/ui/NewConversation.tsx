// The beginning of a conversation: the greeting, what it is about, and where to write.
import { t } from '../i18n/t.ts'
import type { ScreenProps } from '../store.ts'
import { Bar } from './Bar.tsx'
import { Composer } from './Composer.tsx'
import { later } from './later.tsx'
import { TroubleBanner } from './TroubleBanner.tsx'

const PreChat = later(() => import('../asks/PreChat.tsx').then((part) => part.PreChat))

export function NewConversation({ store, session }: ScreenProps) {
  const { widget, topics } = session.settings
  const rich = store.rich.value
  const asked = store.asked()
  return (
    <>
      <Bar store={store} onBack={session.customer ? store.goHome : undefined}>
        <p>{session.workspace.name}</p>
        {rich ? <rich.ReplyTime store={store} session={session} /> : '\xa0'}
      </Bar>
      <TroubleBanner store={store} />
      <div class="page">
        <div>
          <h1 dir="auto">{widget.title}</h1>
          <p dir="auto">{widget.greeting}</p>
        </div>
        {topics.length > 0 && (
          <fieldset class="topics">
            <legend>{t('topicQuestion')}</legend>
            {topics.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                class="chip"
                aria-pressed={store.topicId.value === id}
                onClick={() => store.chooseTopic(id)}
              >
                {name}
              </button>
            ))}
          </fieldset>
        )}
        {asked && <PreChat key={asked.formId} store={store} session={session} asked={asked} />}
      </div>
      {rich && <rich.AwayBanner store={store} session={session} />}
      {(!asked || store.preChat.answer !== undefined) && (
        <Composer
          store={store}
          draftOf=""
          placeholder={t('messagePlaceholder')}
          onSend={store.say}
        />
      )}
    </>
  )
}
