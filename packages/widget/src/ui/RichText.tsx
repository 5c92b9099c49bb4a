// A message's text as elements: small markdown (bold, italic, code, lists, quotes, links) and bare addresses.
// It makes elements and never HTML, and what it does not know stays text, so nothing can be injected.
import type { ComponentChildren } from 'preact'

// Code, a link with a label, a bare address, and three kinds of emphasis. Each part excludes its own end or is bounded:
// otherwise a long hostile text would take quadratic time.
const spans =
  /`([^`\n]+)`|\[([^[\]\n]{1,300})\]\(([^\s()<>]{1,2000})\)|(\b(?:https?:\/\/|mailto:)[^\s<>"']+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})|\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|_([^_\n]+)_/gi
const isSafe = (href: string) => /^(?:https?:\/\/|mailto:)/i.test(href)
const looksLikeAddress = /[\w-]\.[a-z]{2}|:\/\/|@/i
const DEEPEST = 3

const bullet = /^[-*•] +/
const number = /^\d{1,3}[.)] +/
const quote = /^> ?/
const fence = /^```/

export function RichText({ text }: { text: string }) {
  return <>{blocksOf(text)}</>
}

export function blocksOf(text: string, depth = 0): ComponentChildren[] {
  const lines = text.split('\n')
  const blocks: ComponentChildren[] = []
  const kindOf = (line: string) => [bullet, number, quote].find((kind) => kind.test(line))
  const lastFence = lines.findLastIndex((line) => fence.test(line))
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]!
    let end = at + 1
    if (fence.test(first) && at < lastFence) {
      while (!fence.test(lines[end]!)) end += 1
      blocks.push(<pre>{lines.slice(at + 1, end).join('\n')}</pre>)
      at = end + 1
      continue
    }
    const kind = depth < DEEPEST ? kindOf(first) : undefined
    while (end < lines.length && kindOf(lines[end]!) === kind && !fence.test(lines[end]!)) end += 1
    const own = lines.slice(at, end).map((line) => (kind ? line.replace(kind, '') : line))
    at = end
    if (!kind) blocks.push(...inline(own.join('\n')))
    else if (kind === quote) {
      blocks.push(<blockquote>{blocksOf(own.join('\n'), depth + 1)}</blockquote>)
    } else {
      const items = own.map((line) => <li>{inline(line)}</li>)
      blocks.push(
        kind === bullet ? <ul>{items}</ul> : <ol start={Number.parseInt(first, 10)}>{items}</ol>,
      )
    }
  }
  return blocks
}

export function inline(text: string, depth = 0): ComponentChildren[] {
  const parts: ComponentChildren[] = []
  const find = new RegExp(spans)
  let end = 0
  for (let match = find.exec(text); match; match = find.exec(text)) {
    const { index } = match
    const found = spanOf(match, depth)
    if (!found) {
      find.lastIndex = index + 1
      continue
    }
    parts.push(text.slice(end, index), found[0])
    end = index + found[1]
    find.lastIndex = end
  }
  parts.push(text.slice(end))
  return parts.filter((part) => part !== '')
}

/** The element and how many characters it stands for; nothing when it only looks like one. */
function spanOf(match: RegExpExecArray, depth: number): [ComponentChildren, number] | undefined {
  const [all, code, label, target, address, bold, star, low] = match
  if (code) return [<code>{code}</code>, all.length]
  if (address) {
    const shown = withoutTrailingPunctuation(address)
    return [<Link label={shown} href={isSafe(shown) ? shown : `mailto:${shown}`} />, shown.length]
  }
  if (label && target) {
    // A label that is itself an address must be the one that it leads to.
    const isHonest = label === target || !looksLikeAddress.test(label)
    return isSafe(target) && isHonest
      ? [<Link label={label} href={target} />, all.length]
      : undefined
  }
  const content = bold ?? star ?? low ?? ''
  const around =
    (match.input[match.index - 1] ?? '') + (match.input[match.index + all.length] ?? '')
  if (depth >= DEEPEST || /^\s|\s$/.test(content) || /[\p{L}\p{N}_]/u.test(around)) return
  const Tag = bold ? 'strong' : 'em'
  return [<Tag>{inline(content, depth + 1)}</Tag>, all.length]
}

function Link({ label, href }: { label: string; href: string }) {
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
