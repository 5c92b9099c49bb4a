// The fields of the urgency settings: times to answer, the business's own words, topics and plans, and the weights.
import type { UrgencySettings } from '@deskbell/sdk'
import { Plus, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useInbox } from '../../inbox.ts'
import { factorGroups, factorName, type Level, levelNames } from '../../urgency.ts'
import { Icon } from '../Icon.tsx'

function Section(props: { title: string; about: string; children: ComponentChildren }) {
  return (
    <section class="urgency-section" aria-label={props.title}>
      <h2 class="urgency-section-title">{props.title}</h2>
      <p class="settings-about">{props.about}</p>
      {props.children}
    </section>
  )
}

const levels = Object.keys(levelNames) as Level[]

interface TargetsProps {
  targets: UrgencySettings['targets']
  onChange: (targets: UrgencySettings['targets']) => void
}

export function Targets({ targets, onChange }: TargetsProps) {
  return (
    <Section
      title="Time to answer"
      about="From when the customer began to wait. Between two of these the time goes by the score."
    >
      <div class="urgency-targets">
        {levels.map((level) => (
          <label key={level} class="settings-field">
            <span class="field-label">{levelNames[level]}</span>
            <span class="urgency-unit">
              <input
                class="field"
                type="number"
                min={1}
                max={43_200}
                required
                value={Math.round(targets[level] / 60)}
                onInput={(event) => {
                  // Empty while another number is being typed.
                  const minutes = event.currentTarget.valueAsNumber
                  if (minutes > 0) onChange({ ...targets, [level]: Math.round(minutes * 60) })
                }}
              />
              minutes
            </span>
          </label>
        ))}
      </div>
    </Section>
  )
}

interface PhrasesProps {
  settings: UrgencySettings
  onChange: (change: Partial<UrgencySettings>) => void
}

export function Phrases({ settings, onChange }: PhrasesProps) {
  const { topics } = useInbox()
  const { keywords, plans } = settings
  const pointsOf = (id: string) =>
    settings.topics.find(({ topicId }) => topicId === id)?.points ?? 0
  return (
    <>
      <Section
        title="Your own words"
        about="Names of products, customers or incidents that make a message more urgent, or less."
      >
        <Lines
          kind="keyword"
          lines={keywords.map(({ phrase, points }) => ({ text: phrase, points }))}
          onChange={(lines) =>
            onChange({ keywords: lines.map(({ text, points }) => ({ phrase: text, points })) })
          }
        />
      </Section>
      <Section title="Plans" about="By the plan of the customer.">
        <Lines
          kind="plan"
          lines={plans.map(({ plan, points }) => ({ text: plan, points }))}
          onChange={(lines) =>
            onChange({ plans: lines.map(({ text, points }) => ({ plan: text, points })) })
          }
        />
      </Section>
      <Section title="Topics" about="Points that a conversation has for its topic.">
        <div class="urgency-lines">
          {topics.value
            .filter(({ archivedAt }) => archivedAt === null)
            .map(({ id, name }) => (
              <div key={id} class="urgency-line">
                <span aria-hidden="true">{name}</span>
                <Points
                  label={name}
                  value={pointsOf(id)}
                  onInput={(points) =>
                    onChange({
                      topics: [
                        ...settings.topics.filter(({ topicId }) => topicId !== id),
                        { topicId: id, points },
                      ],
                    })
                  }
                />
              </div>
            ))}
        </div>
      </Section>
    </>
  )
}

interface Line {
  text: string
  points: number
}

interface LinesProps {
  kind: string
  lines: readonly Line[]
  onChange: (lines: Line[]) => void
}

function Lines({ kind, lines, onChange }: LinesProps) {
  return (
    <div class="urgency-lines">
      {lines.map((line, index) => (
        <div key={index} class="urgency-line">
          <input
            class="field"
            aria-label={`${kind} ${index + 1}`}
            maxLength={100}
            value={line.text}
            onInput={(event) =>
              onChange(lines.with(index, { ...line, text: event.currentTarget.value }))
            }
          />
          <Points
            label={`Points of ${kind} ${index + 1}`}
            value={line.points}
            onInput={(points) => onChange(lines.with(index, { ...line, points }))}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={`Remove ${kind} ${index + 1}`}
            onClick={() => onChange(lines.toSpliced(index, 1))}
          >
            <Icon node={X} size={15} />
          </button>
        </div>
      ))}
      <button
        type="button"
        class="button urgency-add"
        onClick={() => onChange([...lines, { text: '', points: 10 }])}
      >
        <Icon node={Plus} size={15} />
        Add a {kind}
      </button>
    </div>
  )
}

interface PointsProps {
  label: string
  value: number
  onInput: (points: number) => void
}

function Points({ label, value, onInput }: PointsProps) {
  return (
    <input
      class="field urgency-number"
      type="number"
      min={-50}
      max={50}
      aria-label={label}
      value={value}
      onInput={(event) => onInput(Math.round(event.currentTarget.valueAsNumber) || 0)}
    />
  )
}

interface WeightsProps {
  weights: UrgencySettings['weights']
  onChange: (weights: UrgencySettings['weights']) => void
}

export function Weights({ weights, onChange }: WeightsProps) {
  return (
    <Section
      title="Weights"
      about="How much each finding counts: 1 is as it comes, 0 leaves it out, 3 is three times as much."
    >
      {factorGroups.map(({ name, factors }) => (
        <fieldset key={name} class="urgency-weights">
          <legend class="field-label">{name}</legend>
          {Object.keys(factors).map((code) => {
            const weight = weights[code] ?? 1
            return (
              <label key={code} class="urgency-weight">
                <span>{factorName(code)}</span>
                <input
                  type="range"
                  min={0}
                  max={300}
                  step={5}
                  value={Math.round(weight * 100)}
                  aria-valuetext={weight.toFixed(2)}
                  onInput={(event) =>
                    onChange({ ...weights, [code]: event.currentTarget.valueAsNumber / 100 })
                  }
                />
                <output data-changed={weight === 1 ? undefined : ''}>× {weight.toFixed(2)}</output>
              </label>
            )
          })}
        </fieldset>
      ))}
    </Section>
  )
}
