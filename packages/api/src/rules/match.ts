// Which rules a conversation meets. Words are found by walking a tree of all rules' phrases once along the message, so
// the work grows with the message and not with the number of rules, and no rule can make it slow.
import type { Conversation } from '../conversations/schema.ts'
import type { ConversationChanges } from '../log/schema.ts'
import type { Rule } from './schema.ts'

type Beginning = Pick<Conversation, 'channel' | 'kind'> & { text: string }
type Node = { next: Map<string, Node>; rules: Rule[] }

/** Lower case, without the differences that only a font shows; letters, digits and what joins them. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

function treeOf(rules: readonly Rule[]): Node {
  const root: Node = { next: new Map(), rules: [] }
  for (const rule of rules) {
    for (const phrase of rule.when.words) {
      let node = root
      for (const word of wordsOf(phrase)) {
        const next = node.next.get(word) ?? { next: new Map(), rules: [] }
        node.next.set(word, next)
        node = next
      }
      if (node !== root) node.rules.push(rule)
    }
  }
  return root
}

function findByWords(rules: readonly Rule[], text: string): Set<Rule> {
  const words = wordsOf(text)
  const root = treeOf(rules)
  const found = new Set<Rule>()
  // A phrase has at most 60 characters, so a walk has at most 30 steps.
  for (let from = 0; from < words.length; from++) {
    let node = root.next.get(words[from]!)
    for (let at = from + 1; node !== undefined; at++) {
      for (const rule of node.rules) found.add(rule)
      node = node.next.get(words[at] ?? '')
    }
  }
  return found
}

const MOST_URLS = 20

function urlsOf(text: string): string[] {
  const urls: string[] = []
  for (const part of text.toLowerCase().split(/\s+/)) {
    const start = part.search(/https?:\/\//)
    if (start >= 0 && urls.push(part.slice(start)) === MOST_URLS) break
  }
  return urls
}

/** The rules that are met, in their order. */
export function matchingRules(rules: readonly Rule[], beginning: Beginning): Rule[] {
  const byWords = findByWords(rules, beginning.text)
  const urls = urlsOf(beginning.text)
  return rules.filter((rule) => {
    const { words, urls: parts, channels, kinds } = rule.when
    return (
      (words.length === 0 || byWords.has(rule)) &&
      (parts.length === 0 ||
        parts.some((part) => urls.some((url) => url.includes(part.toLowerCase())))) &&
      (channels.length === 0 || channels.includes(beginning.channel)) &&
      (kinds.length === 0 || kinds.includes(beginning.kind))
    )
  })
}

/** What the rules change: what was chosen by hand stays, tags come together, otherwise the first rule counts. */
export function effectsOf(
  met: readonly Rule[],
  conversation: Pick<Conversation, 'topicId' | 'teamId' | 'tagIds' | 'priority'>,
): Pick<ConversationChanges, 'topicId' | 'teamId' | 'tagIds' | 'priority'> {
  const first = <K extends 'topicId' | 'teamId' | 'priority'>(field: K) =>
    met.find((rule) => rule.set[field] !== null)?.set[field] ?? null
  const topicId = conversation.topicId === null ? first('topicId') : null
  const teamId = conversation.teamId === null ? first('teamId') : null
  const priority = conversation.priority === 'normal' ? first('priority') : null
  const tagIds = [...new Set([...conversation.tagIds, ...met.flatMap((rule) => rule.set.tagIds)])]
  return {
    ...(topicId === null ? {} : { topicId }),
    ...(teamId === null ? {} : { teamId }),
    ...(priority === null || priority === 'normal' ? {} : { priority }),
    ...(tagIds.length === conversation.tagIds.length ? {} : { tagIds: tagIds.slice(0, 50) }),
  }
}
