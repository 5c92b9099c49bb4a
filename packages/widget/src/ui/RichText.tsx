// A message's text: line breaks kept, addresses turned into links. Everything else stays text, so nothing can be injected.
import type { ComponentChildren } from 'preact'

// Bounded on purpose: an unbounded local part would take quadratic time on a long word.
const address =
  /\b(?:https?:\/\/|mailto:)[^\s<>"']+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gi

export function RichText({ text }: { text: string }) {
  return <>{linkify(text)}</>
}

export function linkify(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    const label = withoutTrailingPunctuation(match[0])
    parts.push(text.slice(end, match.index), <Link label={label} />)
    end = match.index + label.length
  }
  parts.push(text.slice(end))
  return parts.filter((part) => part !== '')
}

function Link({ label }: { label: string }) {
  const href = /^(https?:|mailto:)/i.test(label) ? label : `mailto:${label}`
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {label}
    </a>
  )
}

/** "(see https://a.example/b_(c))." ends the address before the closing ")." of the sentence. */
function withoutTrailingPunctuation(address: string): string {
  let unopened = address.split(')').length - address.split('(').length
  let end = address.length
  for (; end > 0; end -= 1) {
    const last = address[end - 1] ?? ''
    if (last === ')' && unopened > 0) unopened -= 1
    else if (!'.,:;!?*_~\u2026'.includes(last)) break
  }
  return address.slice(0, end)
}
