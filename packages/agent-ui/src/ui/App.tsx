// What is on screen: the sign-in or the inbox, and what floats above both.
import { effect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { LocationProvider, Route, Router, useLocation } from 'preact-iso/router'
import '@deskbell/widget/tokens.css'
import './base.css'
import './controls.css'
import { type Inbox, InboxProvider } from '../inbox.ts'
import { listenForShortcuts } from '../shortcuts.ts'
import { isTestMode, leaveTestMode } from '../test-mode.ts'
import { root, signedInPath } from '../views.ts'
import { Commands } from './Commands.tsx'
import { ConnectionBanner } from './ConnectionBanner.tsx'
import { Enrol, EnrolBanner } from './Enrol.tsx'
import { ErasureReceipt } from './ErasureReceipt.tsx'
import { InboxScreen } from './InboxScreen.tsx'
import { SignedIn } from './SignedIn.tsx'
import { ServerAway, SignIn, Splash } from './SignIn.tsx'
import { SearchScreen, SettingsScreen } from './screens.ts'
import { TestBanner } from './TestBanner.tsx'
import { Toasts } from './Toasts.tsx'
import { isWelcomePath, Welcome } from './Welcome.tsx'

export function App({ inbox }: { inbox: Inbox }) {
  useEffect(listenForShortcuts, [])
  useEffect(() => keepTitle(inbox), [inbox])
  return (
    <InboxProvider value={inbox}>
      <LocationProvider scope={root}>
        <TestBanner />
        {inbox.isSignedIn.value && inbox.demand.value === null && (
          <>
            <EnrolBanner />
            <ConnectionBanner />
          </>
        )}
        <Screen inbox={inbox} />
      </LocationProvider>
      {inbox.receipt.value !== null && (
        <ErasureReceipt
          erasure={inbox.receipt.value}
          onClose={() => (inbox.receipt.value = null)}
        />
      )}
      <Toasts />
    </InboxProvider>
  )
}

function Screen({ inbox }: { inbox: Inbox }) {
  const { path } = useLocation()
  if (isWelcomePath(path)) return <Welcome path={path} />
  if (path === signedInPath) return <SignedIn />
  if (inbox.isSignedIn.value && inbox.demand.value !== null)
    return <Enrol key={inbox.demand.value} demand={inbox.demand.value} />
  if (inbox.isSignedIn.value) {
    return (
      <>
        <Commands />
        <Router>
          <Route path={`${root}/settings/:page?/:id?`} component={SettingsScreen} />
          <Route path={`${root}/search`} component={SearchScreen} />
          <Route path={`${root}/:view?/:conversationId?`} component={InboxScreen} />
          <Route default component={InboxScreen} />
        </Router>
      </>
    )
  }
  const restoring = inbox.restoring.value
  if (restoring === 'running') return <Splash />
  if (restoring !== 'done') return <ServerAway problem={restoring} />
  if (isTestMode()) return <BackToLive />
  return <SignIn />
}

/** The session in the test workspace is over, with the live one or without it. */
function BackToLive() {
  useEffect(leaveTestMode, [])
  return <Splash />
}

/** `(3) Mine · Acme`: what is new, even when another tab is in front. */
function keepTitle(inbox: Inbox): () => void {
  return effect(() => {
    if (!inbox.isSignedIn.value) {
      document.title = 'Sign in · Deskbell'
      return
    }
    const viewId = inbox.list.viewId.value
    const view = viewId === null ? undefined : inbox.viewName(viewId)
    const count = inbox.unreadCount.value + inbox.mentionCount.value
    const mark = count === 0 ? '' : `(${count > 99 ? '99+' : count}) `
    document.title = `${mark}${view ?? 'Inbox'} · ${inbox.workspace.value?.name ?? 'Deskbell'}`
  })
}
