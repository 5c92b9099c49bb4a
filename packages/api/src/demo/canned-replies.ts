// The canned replies and macros of the demo shop: how Moss & Clay answers what plants, pots and parcels bring up.
import type { CannedReplyContent } from '../canned-replies/schema.ts'
import type { MacroActions } from '../macros/schema.ts'

export const demoReplies: (CannedReplyContent & { scope: 'shared' | 'personal' })[] = [
  {
    scope: 'shared',
    shortcut: 'parcel',
    title: 'Parcel marked as delivered, but not there',
    body: 'Hi {{ customer.first_name | default: "there" }}, I’m sorry your parcel is missing. Couriers sometimes mark it as delivered a little early or leave it with a neighbour. I have opened a search for order {{ prompt.order_number }}. If nothing is at your door by tomorrow noon, we send a new one straight away.',
    translations: {
      de: 'Hallo {{ customer.first_name | default: "" }}, es tut mir leid, dass das Paket fehlt. Manchmal wird es etwas zu früh als zugestellt gemeldet oder liegt bei den Nachbarn. Ich habe für die Bestellung {{ prompt.order_number }} eine Suche gestartet. Ist bis morgen Mittag nichts da, schicken wir sofort Ersatz.',
      es: 'Hola {{ customer.first_name | default: "" }}, siento mucho que falte tu paquete. A veces figura como entregado antes de tiempo o lo tiene algún vecino. He pedido que busquen el pedido {{ prompt.order_number }}. Si mañana a mediodía no ha aparecido, te enviamos otro enseguida.',
    },
  },
  {
    scope: 'shared',
    shortcut: 'broken',
    title: 'Pot or plant arrived broken',
    body: 'Oh no, I am sorry about that, {{ customer.first_name | default: "and thank you for telling us" }}. Would you like a new one, or the money back? Either way you keep what arrived, and there is nothing to send back. A photo of the crack helps us pack better.',
    translations: {},
  },
  {
    scope: 'shared',
    shortcut: 'refund',
    title: 'Refund is on its way',
    body: 'Your refund of {{ prompt.amount }} is on its way. Your bank shows it within three working days, on the {% if customer.plan == "Wholesale" %}account that paid the invoice{% else %}card or account you paid with{% endif %}.',
    translations: {},
  },
  {
    scope: 'shared',
    shortcut: 'address',
    title: 'Change the delivery address',
    body: 'Of course. Please send me the new address with postcode and, if there is one, the floor. As long as the order has not left our workshop I can change it at once; after that I ask the courier to redirect it.',
    translations: {
      ru: 'Конечно! Пришлите, пожалуйста, новый адрес доставки с индексом и этажом. Пока заказ не покинул мастерскую, я изменю его сразу; если он уже в пути, попрошу курьера его перенаправить.',
    },
  },
  {
    scope: 'shared',
    shortcut: 'signin',
    title: 'Cannot sign in, no reset mail',
    body: 'Sorry that you are locked out of your account. I have just sent a fresh reset link to {{ customer.email | default: "the address of your account" }}; it is good for 30 minutes. If it does not arrive, tell me and I check whether the mail was refused on the way.',
    translations: {},
  },
  {
    scope: 'shared',
    shortcut: 'cats',
    title: 'Plants that are safe for cats and dogs',
    body: 'Safe to chew on: Boston fern, Calathea, spider plant and Hoya. Better out of reach: Monstera, Zamioculcas, Dracaena and every lily. If your pet has eaten some of those, please call your vet first and us second.',
    translations: {},
  },
  {
    scope: 'shared',
    shortcut: 'wholesale',
    title: 'Prices for offices and studios',
    body: 'Thank you for thinking of us{% if customer.company %} for {{ customer.company }}{% endif %}. From twenty plants on we work with wholesale prices, plant them into pots of your choice and carry them to their place, stairs included. May I call you on {{ prompt.day }} to go through the rooms?',
    translations: {},
  },
  {
    scope: 'personal',
    shortcut: 'signoff',
    title: 'My sign-off',
    body: 'Leafy greetings\n{{ agent.first_name }} from {{ workspace.name }}',
    translations: {},
  },
]

type DemoMacro = {
  name: string
  /** By the shortcut of a shared reply, and the names of tags. */
  replies?: string
  tags?: readonly string[]
  actions: MacroActions
}

export const demoMacros: readonly DemoMacro[] = [
  {
    name: 'Replace a broken pot',
    tags: ['refund'],
    actions: {
      reply:
        'I’m sorry it broke on the way, {{ customer.first_name | default: "and thank you for telling us" }}. A new one leaves our workshop tomorrow. There is nothing to pay and nothing to send back.',
      note: 'Replacement for order {{ prompt.order_number }}, broken in transit. To be packed with the double wall.',
      assignee: 'me',
      status: 'resolved',
    },
  },
  {
    name: 'Start a parcel search',
    replies: 'parcel',
    tags: ['delivery'],
    actions: {
      note: 'Search opened with the courier. Send a new parcel if nothing is found by tomorrow noon.',
      priority: 'high',
      assignee: 'me',
      status: 'snoozed',
      snoozeMinutes: 24 * 60,
    },
  },
  {
    name: 'Hand over to wholesale',
    tags: ['wholesale'],
    actions: { priority: 'high', assignee: null, status: 'open' },
  },
]
