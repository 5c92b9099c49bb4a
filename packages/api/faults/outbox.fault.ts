// What people write while they are offline, on two devices at once.
import { memoryStorage } from '@deskbell/sdk'
import { expect } from 'vitest'
import { createPerson } from './clients.ts'
import { expectWhole, fault } from './fault.ts'
import { run } from './run.ts'
import { until } from './until.ts'

fault(
  '[F22] twenty messages written offline are delivered once and in order, beside a second device',
  { isQuick: true },
  async (context) => {
    const report = await run(
      { customers: 2, agents: 1, perSecond: 20 },
      async (stage) => {
        const { cluster, recorder } = stage
        const storage = memoryStorage()
        const devices = await Promise.all(
          ['phone', 'laptop'].map((name) =>
            createPerson(cluster, recorder, name, 'customer', { storage }),
          ),
        )
        const [phone, laptop] = devices as [(typeof devices)[0], (typeof devices)[0]]
        await phone.client.openCustomerSession({ publishableKey: cluster.publishableKey })
        phone.client.connect()
        phone.watch(await phone.client.startConversation({ text: 'Hello from the phone' }))
        const [ours] = [...phone.threads.values()]
        await laptop.client.restore()
        laptop.client.connect()
        laptop.watch(laptop.client.thread(ours!.conversationId))
        const [theirs] = [...laptop.threads.values()]
        stage.people.push(phone, laptop)
        await until(
          'both to show it',
          () => theirs!.state.value.status === 'ready' && ours!.state.value.status === 'ready',
        )

        phone.door.refuse()
        stage.faults++
        for (let index = 0; index < 20; index++) {
          ours!.send(`offline ${index}`)
          if (index % 4 === 0) theirs!.send(`meanwhile ${index}`)
          await stage.during(50)
        }
        const healedAt = performance.now()
        phone.door.heal()
        await until('all to be sent', () => ours!.state.value.pending.length === 0)
        stage.recoveries.push(performance.now() - healedAt)
        const texts = () =>
          theirs!.state.value.messages
            .map(({ text }) => text)
            .filter((text) => text.startsWith('offline'))
        await until('all to arrive', () => texts().length >= 20)
        expect(texts()).toEqual(Array.from({ length: 20 }, (_, index) => `offline ${index}`))
      },
      context,
    )
    expectWhole(report)
  },
)
