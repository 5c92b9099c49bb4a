// The times that snoozing offers, in the agent's own time zone.

export interface SnoozeChoice {
  name: string
  until: Date
}

export function snoozeChoices(from: Date): SnoozeChoice[] {
  const at = (days: number, hours: number) => {
    const time = new Date(from)
    time.setDate(time.getDate() + days)
    time.setHours(hours, 0, 0, 0)
    return time
  }
  const untilMonday = (8 - from.getDay()) % 7 || 7
  const choices = [{ name: 'Tomorrow', until: at(1, 9) }]
  // On a Sunday that is tomorrow.
  if (untilMonday > 1) choices.push({ name: 'Next week', until: at(untilMonday, 9) })
  // After six in the evening "later today" would be the night.
  if (from.getHours() < 18)
    choices.unshift({ name: 'Later today', until: at(0, from.getHours() + 3) })
  return choices
}

/** As a field for a date and a time has it: the agent's own clock, without a zone. */
export function fieldValue(time: Date): string {
  const here = new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
  return here.toISOString().slice(0, 16)
}
