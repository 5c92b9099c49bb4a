// The inbox itself: views, list, thread and customer side by side where there is room, one after another where not.
import { useSignal } from '@preact/signals'
import { Fragment } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { useInbox } from '../inbox.ts'
import { lastSearch } from '../search.ts'
import { runShortcut, useShortcut } from '../shortcuts.ts'
import { home, isSaved, lastPlace, pathOf, views } from '../views.ts'
import { ConversationList } from './ConversationList.tsx'
import { Dialog } from './Dialog.tsx'
import { EmptyState, TwoBubbles } from './EmptyState.tsx'
import { FirstStepsPane } from './FirstStepsPane.tsx'
import { Thread } from './Thread.tsx'
import { Views } from './Views.tsx'
import './InboxScreen.css'

interface InboxScreenProps {
  view?: string
  conversationId?: string
}

// The same all the time, so that the views are not drawn again with each conversation that opens.
const help = () => void runShortcut('help')

export function InboxScreen({ view = home, conversationId }: InboxScreenProps) {
  const inbox = useInbox()
  const { route, query } = useLocation()
  const isDrawerOpen = useSignal(false)
  const { savedViews } = inbox
  const isGone = savedViews.isLoaded.value && !savedViews.views.value.some(({ id }) => id === view)
  const isKnown =
    view.startsWith('tpc_') || views.some(({ id }) => id === view) || (isSaved(view) && !isGone)
  const viewId = isKnown ? view : home

  useLayoutEffect(() => {
    inbox.list.viewId.value = viewId
    isDrawerOpen.value = false
  }, [viewId])
  const at = query.at === undefined ? undefined : Number(query.at)
  useLayoutEffect(() => {
    if (at === undefined) lastPlace.value = pathOf(viewId, conversationId)
  })
  // Who came from the search goes on there.
  const back = () => route((at !== undefined && lastSearch.value) || pathOf(viewId))
  useShortcut('back', conversationId === undefined ? undefined : back)

  return (
    <div class="inbox" data-open={conversationId === undefined ? 'list' : 'thread'}>
      <a class="skip-link" href="#thread">
        Skip to the conversation
      </a>
      <header class="inbox-views">
        <Views viewId={viewId} onHelp={help} />
      </header>
      <main class="inbox-main">
        <ConversationList
          viewId={viewId}
          openId={conversationId}
          onMenu={() => (isDrawerOpen.value = true)}
        />
        {conversationId === undefined ? (
          <section class="thread-empty" id="thread" aria-label="Conversation" tabIndex={-1}>
            <FirstStepsPane>
              <EmptyState art={<TwoBubbles />} title="No conversation open">
                <KeyHints />
              </EmptyState>
            </FirstStepsPane>
          </section>
        ) : (
          <Thread key={conversationId} viewId={viewId} id={conversationId} at={at} onBack={back} />
        )}
      </main>
      {isDrawerOpen.value && (
        <Dialog
          title={inbox.workspace.value?.name ?? 'Views'}
          shape="sheet-start"
          onClose={() => (isDrawerOpen.value = false)}
        >
          <Views viewId={viewId} isDrawer onHelp={help} />
        </Dialog>
      )}
    </div>
  )
}

const hints = [
  [['j', 'k'], 'move through the list'],
  [['Enter'], 'opens a conversation'],
  [['g'], 'takes the most urgent one'],
  [['/'], 'searches'],
  [['?'], 'shows every shortcut'],
] as const

function KeyHints() {
  return (
    <span class="key-hints">
      {hints.map(([keys, words]) => (
        <Fragment key={words}>
          <span class="key-hints-keys">
            {keys.map((key) => (
              <kbd key={key} class="kbd">
                {key}
              </kbd>
            ))}
          </span>
          <span>{words}</span>
        </Fragment>
      ))}
    </span>
  )
}
