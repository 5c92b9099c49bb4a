// Whether somebody answers now, and how soon, in words and on the visitor's own clock. What the session has said is
// looked up again when the doors open or close, and now and then while the panel is open.
import type { Availability, WidgetConfiguration } from '@deskbell/sdk'
import { Component } from 'preact'
import { adopt } from '../adopt.ts'
import { dates, dayNumber, inLocale, timeOf } from '../format.ts'
import { locale, t } from '../i18n/t.ts'
import type { CustomerSession, ScreenProps } from '../store.ts'
import { Icon } from './Icon.tsx'
import css from './rich.css?inline'

const FRESH_MS = 600_000
const PAUSE_MS = 60_000

type Known = { availability: Availability; at: number; askedAt: number }
/** By what the session has said. */
const newer = new WeakMap<Availability, Known>()

function knownOf({ settings: { availability } }: CustomerSession): Known {
  const now = performance.now()
  const known = newer.get(availability) ?? { availability, at: now, askedAt: now - PAUSE_MS }
  newer.set(availability, known)
  return known
}

class Follower extends Component<ScreenProps> {
  override componentDidMount(): void {
    this.freshen()
  }

  override componentDidUpdate(): void {
    this.freshen()
  }

  // Not by the clock alone: one that is wrong would ask all the time.
  freshen(): void {
    const { store, session } = this.props
    const known = knownOf(session)
    const { changesAt } = known.availability
    const now = performance.now()
    const isOld = now - known.at > FRESH_MS || (changesAt && Date.parse(changesAt) <= Date.now())
    if (!isOld || !store.isOpen.value || now - known.askedAt < PAUSE_MS) return
    known.askedAt = now
    const { baseUrl, key = '' } = store.host.settings
    void fetch(`${baseUrl}/v1/widget?publishableKey=${encodeURIComponent(key)}`)
      .then(async (answer) => {
        if (!answer.ok) return
        const { availability } = (await answer.json()) as WidgetConfiguration
        newer.set(session.settings.availability, { availability, at: now, askedAt: now })
        store.redraw()
      })
      // The next look tries again.
      .catch(() => undefined)
  }

  override render() {
    return null
  }
}

/** One line, for the bar. */
export function ReplyTime(props: ScreenProps) {
  adopt(props.store.host.root, css)
  const line = lineOf(knownOf(props.session).availability, props.store.now.value)
  // Beside a long name and on a small phone its end may be cut off.
  return (
    <p title={line}>
      <Follower {...props} />
      {line}
    </p>
  )
}

/** The same of who has the conversation: whoever is there counts more than the hours. */
export function Presence({
  there,
  ...props
}: ScreenProps & { there: 'online' | 'away' | 'offline' | undefined }) {
  const { isOpen } = knownOf(props.session).availability
  if (there === 'online' || (isOpen && there)) return <p>{t(there)}</p>
  return <ReplyTime {...props} />
}

export function AwayBanner({ store, session }: ScreenProps) {
  const { isOpen, answerBy } = knownOf(session).availability
  const assignee = store.thread.value?.conversation?.assignee
  if (isOpen || store.presence.value.get(assignee?.id ?? '') === 'online') return null
  return (
    <p class="banner">
      <Icon name="clock" />
      {answerBy
        ? t('leaveMessage', { time: momentOf(answerBy, store.now.value) })
        : t('leaveAnyway')}
    </p>
  )
}

function lineOf(availability: Availability, now: number): string {
  const { isOpen, changesAt, replyMinutes, answerBy } = availability
  if (!isOpen) return changesAt ? t('awayUntil', { time: momentOf(changesAt, now) }) : t('awayNow')
  if (answerBy) return t('answerBy', { time: momentOf(answerBy, now) })
  return replyMinutes ? t('replyTime', { time: durationOf(replyMinutes) }) : t('team')
}

const inWeek = dates({ weekday: 'short', hour: 'numeric', minute: '2-digit' })
const later = dates({ day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' })

/** As short as it is clear: a time of today, a day of this week, or a date. */
function momentOf(iso: string, now: number): string {
  const date = new Date(iso)
  const days = dayNumber(date) - dayNumber(new Date(now))
  if (days === 0) return timeOf(iso)
  return (days > 0 && days < 7 ? inWeek : later)().format(date)
}

const unit = (name: string) =>
  inLocale(() => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }))
const units = [
  { minutes: 1440, format: unit('day') },
  { minutes: 60, format: unit('hour') },
  { minutes: 1, format: unit('minute') },
]

/** The server says only whole hours above one, and whole days above half a one. */
function durationOf(total: number): string {
  const { minutes, format } = units.find((one) => total >= one.minutes) ?? units.at(-1)!
  return format().format(total / minutes)
}
