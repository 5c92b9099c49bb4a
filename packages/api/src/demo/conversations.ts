// What the demo workspace begins with: invented customers of an invented shop, and what they and its agents wrote.

export type DemoLine =
  | { from: 'customer' | 'agent' | 'colleague'; minutesAgo: number; text: string }
  | { from: 'note'; minutesAgo: number; text: string }

export type DemoConversation = {
  customer: {
    name: string
    email: string
    company?: string
    plan?: string
    locale?: string
    timeZone?: string
    attributes?: Record<string, string | number | boolean>
  }
  topic: 'Orders' | 'Billing' | 'Account' | 'Something else'
  tags?: string[]
  assignee?: 'agent' | 'colleague'
  /** Put before the team for wholesale, by whoever looked at it first. */
  isForTeam?: boolean
  priority?: 'low' | 'high' | 'urgent'
  isResolved?: boolean
  lines: DemoLine[]
}

export const demoTags = [
  { name: 'delivery', color: 'blue' },
  { name: 'refund', color: 'orange' },
  { name: 'wholesale', color: 'purple' },
  { name: 'vip', color: 'yellow' },
  { name: 'bug', color: 'red' },
] as const

export const demoConversations: DemoConversation[] = [
  {
    customer: {
      name: 'Hannah Brooks',
      email: 'hannah.brooks@mail.example',
      plan: 'Club',
      locale: 'en',
      timeZone: 'Europe/London',
      attributes: { orders: 23, lifetimeValue: 1310 },
    },
    topic: 'Account',
    lines: [
      {
        from: 'customer',
        minutesAgo: 3,
        text: 'Somebody is in my account right now! There are two orders to an address that I don’t know, paid with my saved card.',
      },
      {
        from: 'customer',
        minutesAgo: 1,
        text: 'And now my password does not work any more. Please stop those orders!',
      },
    ],
  },
  {
    customer: {
      name: 'Baraka Mwangi',
      email: 'baraka.mwangi@inbox.example',
      locale: 'sw',
      timeZone: 'Africa/Nairobi',
    },
    topic: 'Billing',
    lines: [
      {
        from: 'customer',
        minutesAgo: 12,
        text: 'Habari, nimelipa order 10491 kwa M-Pesa lakini bado inaonyesha haijalipwa, na pesa imetoka. Naomba msaada, ni zawadi ya kesho',
      },
    ],
  },
  {
    customer: {
      name: 'Marta Lindqvist',
      email: 'marta@lindqvist.example',
      plan: 'Club',
      locale: 'sv',
      timeZone: 'Europe/Stockholm',
      attributes: { orders: 14, lifetimeValue: 862.5 },
    },
    topic: 'Orders',
    tags: ['delivery'],
    lines: [
      {
        from: 'customer',
        minutesAgo: 9,
        text: 'Hi! The courier says my parcel was delivered yesterday but there is nothing at my door. Order 10482.',
      },
      {
        from: 'customer',
        minutesAgo: 8,
        text: 'I need it for my sister’s birthday on Saturday, so I am a bit nervous now.',
      },
    ],
  },
  {
    customer: {
      name: 'Tomás Arrieta',
      email: 'tomas.arrieta@cafenorte.example',
      company: 'Café Norte',
      plan: 'Wholesale',
      locale: 'es',
      timeZone: 'Europe/Madrid',
      attributes: { orders: 61, lifetimeValue: 18450 },
    },
    topic: 'Billing',
    tags: ['wholesale', 'vip'],
    assignee: 'agent',
    priority: 'high',
    lines: [
      {
        from: 'customer',
        minutesAgo: 190,
        text: 'Good morning. We were charged twice for invoice 2291. Two times €1,240 on the same day.',
      },
      {
        from: 'agent',
        minutesAgo: 176,
        text: 'Good morning Tomás, I am sorry about that. I can see both charges here. Give me a moment to check with our bank.',
      },
      {
        from: 'note',
        minutesAgo: 170,
        text: 'Second capture was a retry after a timeout at the payment provider. Refund requested, reference RF-7730.',
      },
      {
        from: 'agent',
        minutesAgo: 165,
        text: 'The second charge was a technical retry. I have asked for the refund of €1,240; it should be on your account within three working days.',
      },
      {
        from: 'customer',
        minutesAgo: 24,
        text: 'Thank you. Our accountant asks for something in writing that we can file. Can you send a confirmation?',
      },
    ],
  },
  {
    customer: {
      name: 'Ines Okafor',
      email: 'ines.okafor@mail.example',
      locale: 'en',
      timeZone: 'Africa/Lagos',
    },
    topic: 'Account',
    tags: ['bug'],
    lines: [
      {
        from: 'customer',
        minutesAgo: 41,
        text: 'I can’t get into my account since this morning. The reset mail never arrives, I tried three times and looked in spam too.',
      },
    ],
  },
  {
    customer: {
      name: 'Jonas Weber',
      email: 'jonas.weber@web.example',
      locale: 'de',
      timeZone: 'Europe/Berlin',
    },
    topic: 'Orders',
    assignee: 'colleague',
    lines: [
      {
        from: 'customer',
        minutesAgo: 320,
        text: 'Which of your plants survive in a north-facing kitchen? I am known for killing everything.',
      },
      {
        from: 'colleague',
        minutesAgo: 312,
        text: 'Ha, you are in good company. The Zamioculcas forgives almost anything: little light, and water every two or three weeks.',
      },
      {
        from: 'customer',
        minutesAgo: 305,
        text: 'Sold. Is it safe with a cat who chews on leaves?',
      },
      {
        from: 'colleague',
        minutesAgo: 297,
        text: 'Not that one, then: it is mildly toxic for cats. A Calathea or a Boston fern is safe and happy in the shade.',
      },
      {
        from: 'customer',
        minutesAgo: 95,
        text: 'Perfect, ordered the fern. Thanks for saving my cat.',
      },
      { from: 'colleague', minutesAgo: 90, text: 'Our pleasure! Give her a scratch from us.' },
    ],
  },
  {
    customer: {
      name: 'Aisha Rahman',
      email: 'aisha.r@post.example',
      locale: 'en',
      timeZone: 'Europe/London',
      plan: 'Club',
    },
    topic: 'Orders',
    tags: ['refund'],
    assignee: 'agent',
    lines: [
      {
        from: 'customer',
        minutesAgo: 1500,
        text: 'One of the two pots arrived with a crack from top to bottom.',
      },
      {
        from: 'agent',
        minutesAgo: 1490,
        text: 'Oh no, I am sorry. Would you like a new pot, or the money back?',
      },
      {
        from: 'customer',
        minutesAgo: 1484,
        text: 'A new one please, same colour if there is any left.',
      },
      {
        from: 'agent',
        minutesAgo: 1478,
        text: 'There is. It leaves our workshop tomorrow with order 10419-R, nothing to pay and nothing to send back.',
      },
      { from: 'customer', minutesAgo: 130, text: 'It’s here and in one piece, thank you so much!' },
    ],
  },
  {
    customer: {
      name: 'Daniel Moreau',
      email: 'd.moreau@atelier.example',
      company: 'Atelier Moreau',
      locale: 'fr',
      timeZone: 'Europe/Paris',
    },
    topic: 'Something else',
    tags: ['wholesale'],
    isForTeam: true,
    lines: [
      {
        from: 'customer',
        minutesAgo: 260,
        text: 'Hello, we are furnishing a studio of 180 m² and look for about forty plants with pots. Do you offer a price for that, and do you deliver to the third floor without a lift?',
      },
      {
        from: 'note',
        minutesAgo: 248,
        text: 'Forty plants and stairs: one for wholesale. @Ben Otieno, the courier with two people had a free Thursday.',
      },
      {
        from: 'customer',
        minutesAgo: 236,
        text: 'One more thing: the rooms face north, so nothing that wants much sun, please.',
      },
    ],
  },
  {
    customer: {
      name: 'Svetlana Petrova',
      email: 'svetlana.p@mail.example',
      locale: 'ru',
      timeZone: 'Asia/Almaty',
    },
    topic: 'Orders',
    lines: [
      {
        from: 'customer',
        minutesAgo: 62,
        text: 'Здравствуйте! Можно изменить адрес доставки? Заказ 10477, я переехала на прошлой неделе.',
      },
      {
        from: 'customer',
        minutesAgo: 61,
        text: 'Hello, the same in English: may I change the delivery address of order 10477? I moved last week.',
      },
    ],
  },
  {
    customer: {
      name: 'Grace Wanjiru',
      email: 'grace.w@inbox.example',
      locale: 'sw',
      timeZone: 'Africa/Nairobi',
    },
    topic: 'Billing',
    assignee: 'colleague',
    lines: [
      {
        from: 'customer',
        minutesAgo: 700,
        text: 'Habari, M-Pesa payment went through but the order still says unpaid. Nimelipa jana usiku.',
      },
      {
        from: 'colleague',
        minutesAgo: 688,
        text: 'Habari Grace, thank you for telling us. Could you send the M-Pesa confirmation code?',
      },
      { from: 'customer', minutesAgo: 670, text: 'SBK4T7Q2LM' },
      {
        from: 'note',
        minutesAgo: 660,
        text: 'Code is valid, the callback failed. Marked 10455 as paid by hand. Finance knows.',
      },
      {
        from: 'colleague',
        minutesAgo: 655,
        text: 'Found it, your order is marked as paid and leaves today. Asante for your patience!',
      },
    ],
  },
  {
    customer: {
      name: 'Oliver Grant',
      email: 'oliver.grant@mail.example',
      locale: 'en',
      timeZone: 'America/New_York',
    },
    topic: 'Account',
    isResolved: true,
    assignee: 'agent',
    lines: [
      {
        from: 'customer',
        minutesAgo: 2900,
        text: 'How do I pause my subscription while I am travelling?',
      },
      {
        from: 'agent',
        minutesAgo: 2880,
        text: 'Under Account → Subscription there is “Skip a month”. You can skip up to three in a row.',
      },
      { from: 'customer', minutesAgo: 2870, text: 'Found it. That was easy, thanks.' },
    ],
  },
  {
    customer: {
      name: 'Lea Brunner',
      email: 'lea.brunner@post.example',
      locale: 'de',
      timeZone: 'Europe/Zurich',
    },
    topic: 'Something else',
    isResolved: true,
    assignee: 'colleague',
    lines: [
      {
        from: 'customer',
        minutesAgo: 4400,
        text: 'Do you still run the repotting evenings at your shop?',
      },
      {
        from: 'colleague',
        minutesAgo: 4385,
        text: 'We do: every first Thursday at 18:00. Bring your plant, the soil is on us.',
      },
    ],
  },
]
