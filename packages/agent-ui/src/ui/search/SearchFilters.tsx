// What narrows a search down. Only the filters that the searched kind knows are shown.
import { useSignal } from '@preact/signals'
import { X } from 'lucide'
import { useEffect } from 'preact/hooks'
import { useInbox } from '../../inbox.ts'
import { customerName } from '../../people.ts'
import { type FilterName, type Filters, filtersOf, type Question } from '../../search.ts'
import { Icon } from '../Icon.tsx'

const dates = ['from', 'until'] as const

interface SearchFiltersProps {
  question: Question
  onChange: (filters: Filters) => void
}

type Choice = readonly [value: string, name: string]

const statuses: readonly Choice[] = [
  ['open', 'Open'],
  ['open,pending,snoozed', 'Not resolved'],
  ['pending', 'Pending'],
  ['snoozed', 'Snoozed'],
  ['resolved', 'Resolved'],
]
const channels: readonly Choice[] = [
  ['web', 'Web'],
  ['api', 'API'],
  ['email', 'Email'],
  ['telegram', 'Telegram'],
  ['import', 'Import'],
]

export function SearchFilters({ question, onChange }: SearchFiltersProps) {
  const inbox = useInbox()
  const { kind, filters } = question
  const agents = inbox.agents.value.map(({ id, name }): Choice => [id, name])
  const named = (items: readonly { id: string; name: string }[]) =>
    items.map(({ id, name }): Choice => [id, name])
  const selects: readonly { name: FilterName; label: string; choices: readonly Choice[] }[] = [
    { name: 'status', label: 'Any status', choices: statuses },
    {
      name: 'assignee',
      label: 'Any assignee',
      choices: [['me', 'Assigned to me'], ['none', 'Unassigned'], ...agents],
    },
    { name: 'agent', label: 'Written by anybody', choices: agents },
    { name: 'topic', label: 'Any topic', choices: named(inbox.topics.value) },
    { name: 'tag', label: 'Any tag', choices: named(inbox.tags.value) },
    { name: 'channel', label: 'Any channel', choices: channels },
    { name: 'type', label: 'Any type', choices: named(inbox.objectTypes.types.value) },
  ]
  const known = filtersOf[kind]
  const set = (name: FilterName, value: string) => {
    const { [name]: _, ...others } = filters
    onChange(value === '' ? others : { ...others, [name]: value })
  }
  return (
    <div class="search-filters">
      {filters.customer !== undefined && known.includes('customer') && (
        <CustomerChip
          key={filters.customer}
          id={filters.customer}
          onDrop={() => set('customer', '')}
        />
      )}
      {selects
        .filter(({ name }) => known.includes(name))
        .map(({ name, label, choices }) => (
          <select
            key={name}
            class="search-select"
            aria-label={label.replace(/^Any /, '')}
            data-set={filters[name] === undefined ? undefined : ''}
            value={filters[name] ?? ''}
            onChange={(event) => set(name, event.currentTarget.value)}
          >
            <option value="">{label}</option>
            {choices.map(([value, text]) => (
              <option key={value} value={value}>
                {name === 'agent' ? `Written by ${text}` : text}
              </option>
            ))}
          </select>
        ))}
      <span class="search-dates">
        {dates
          .filter((name) => known.includes(name))
          .map((name) => (
            <label
              key={name}
              class="search-date"
              data-set={filters[name] === undefined ? undefined : ''}
            >
              {name === 'from' ? 'From' : 'To'}
              <input
                type="date"
                value={filters[name] ?? ''}
                onChange={(event) => set(name, event.currentTarget.value)}
              />
            </label>
          ))}
      </span>
      {Object.keys(filters).length > 0 && (
        <button type="button" class="button button-quiet" onClick={() => onChange({})}>
          Clear filters
        </button>
      )}
    </div>
  )
}

function CustomerChip({ id, onDrop }: { id: string; onDrop: () => void }) {
  const inbox = useInbox()
  const name = useSignal('One customer')
  useEffect(() => {
    void inbox.client.customers
      .get({ id })
      .then((customer) => {
        name.value = customerName(customer)
      })
      .catch(inbox.report)
  }, [id])
  return (
    <button
      type="button"
      class="search-select search-chip"
      data-set=""
      aria-label={`Not only ${name.value}`}
      onClick={onDrop}
    >
      {name.value}
      <Icon node={X} size={13} />
    </button>
  )
}
