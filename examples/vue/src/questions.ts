// What a message may ask, answered in place: a choice of one or several, and a form in one go. (The widget also keeps what
// is half filled in, with `forms.saveDraft`.)
import type { FormField, Message } from '@deskbell/sdk'
import { defineComponent, h, type PropType, ref } from 'vue'

export const ChoiceField = defineComponent({
  props: { choice: { type: Object as PropType<NonNullable<Message['choice']>>, required: true } },
  /** With the places of what was chosen. */
  emits: { answer: (_options: number[]) => true },
  setup({ choice }, { emit }) {
    const chosen = ref<number[]>([])

    function tick(place: number, isOn: boolean): void {
      const others = chosen.value.filter((one) => one !== place)
      chosen.value = isOn ? [...others, place].toSorted((a, b) => a - b) : others
    }

    const one = (option: string, place: number) =>
      h('button', { key: option, type: 'button', onClick: () => emit('answer', [place]) }, option)
    const several = (option: string, place: number) =>
      h('label', { key: option }, [
        h('input', {
          type: 'checkbox',
          onChange: ({ target }: Event) => tick(place, (target as HTMLInputElement).checked),
        }),
        option,
      ])

    return () =>
      choice.isMultiple
        ? h('fieldset', [
            ...choice.options.map(several),
            h(
              'button',
              {
                type: 'button',
                disabled: chosen.value.length === 0,
                onClick: () => emit('answer', chosen.value),
              },
              'Answer',
            ),
          ])
        : h('span', choice.options.map(one))
  },
})

export type Values = Record<string, string | number | boolean | string[]>

export const FormFields = defineComponent({
  props: { form: { type: Object as PropType<NonNullable<Message['form']>>, required: true } },
  emits: { submit: (_values: Values) => true },
  setup({ form }, { emit }) {
    const fields = Object.entries(form.schema.properties)

    function submit(event: Event): void {
      event.preventDefault()
      const entered = new FormData(event.currentTarget as HTMLFormElement)
      const values = fields.flatMap(([name, field]) => {
        const value = entryOf(field, entered.getAll(name).map(String))
        return value === undefined ? [] : [[name, value] as const]
      })
      emit('submit', Object.fromEntries(values))
    }

    return () =>
      h('form', { 'aria-label': form.title, onSubmit: submit }, [
        h('strong', form.title),
        ...fields.map(([name, field]) =>
          h('label', { key: name }, [
            `${field.title} `,
            control(name, field, form.schema.required.includes(name)),
          ]),
        ),
        h('button', { type: 'submit' }, 'Submit'),
      ])
  },
})

function control(name: string, field: FormField, required: boolean) {
  const options = optionsOf(field)
  if (options)
    return h(
      'select',
      { name, multiple: field.type === 'array', required },
      options.map((option) => h('option', { key: option }, option)),
    )
  const type = inputTypes[field.type] ?? 'text'
  return h('input', { name, type, required: required && type !== 'checkbox' })
}

const inputTypes: Record<string, string> = {
  boolean: 'checkbox',
  number: 'number',
  integer: 'number',
}

function optionsOf(field: FormField): readonly string[] | undefined {
  return 'items' in field ? field.items?.enum : 'enum' in field ? field.enum : undefined
}

/** What the server expects of this field; undefined where nothing was entered. */
function entryOf({ type }: FormField, entered: string[]): Values[string] | undefined {
  if (type === 'boolean') return entered.length > 0
  if (type === 'array') return entered.length > 0 ? entered : undefined
  const [value = ''] = entered
  if (value === '') return undefined
  return type === 'number' || type === 'integer' ? Number(value) : value
}
