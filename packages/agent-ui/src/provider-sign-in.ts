// Away to a sign-in provider and back. The secret of the way stays in this tab, so that an answer which somebody else has
// begun, and leads a person to, is good for nothing here.
const KEY = 'deskbell.provider-sign-in'

/** Leaves the inbox for the page of the provider. */
export function leaveFor({ flow, url }: { flow: string; url: string }): void {
  sessionStorage.setItem(KEY, flow)
  location.assign(url)
}

/** What the browser has come back with, once: neither stays in the address nor in the tab. */
export function takeAnswer(path: string): { flow: string; response: string } | null {
  const flow = sessionStorage.getItem(KEY)
  const response = location.search.slice(1)
  sessionStorage.removeItem(KEY)
  history.replaceState(null, '', path)
  return flow === null || response === '' ? null : { flow, response }
}

/** The workspace that the sign-in page is of, where there are several: `/inbox?workspace=shop`. */
export const workspaceOfPage = (): string | undefined =>
  new URLSearchParams(location.search).get('workspace') ?? undefined
