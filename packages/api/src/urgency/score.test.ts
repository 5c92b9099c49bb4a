import { describe, expect, it } from 'vitest'
import { read } from './read.ts'
import { type Case, defaultWeighing, scoreCase, targetOf } from './score.ts'
import { isStillTrue, urgencyOf } from './weigh.ts'
import { traitsOf } from './wording.ts'

const at = new Date('2026-03-02T09:00:00Z')
const after = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
const caseOf = (texts: readonly string[], extra: Partial<Case> = {}): Case => ({
  unanswered: texts.map((text, index) => ({ text, at: after(index) })),
  earlier: [],
  subject: null,
  topicId: null,
  plan: null,
  priority: 'normal',
  waitingSince: at,
  ...extra,
})
const score = (text: string, extra: Partial<Case> = {}) => scoreCase(caseOf([text], extra))
const codes = (text: string) => score(text).factors.map((factor) => factor.code)

describe('urgency', () => {
  it.each([
    ['I cannot get into my account and my flight leaves in 2 hours', 'locked_out'],
    ['someone used my ID to take a loan', 'account_misuse'],
    ['Мой аккаунт взломали, помогите срочно', 'account_misuse'],
    ['nimelipa pesa bado haijafika, plz nisaidieni', 'money_missing'],
    ['mtoto wangu anatoka damu nyingi saidia', 'safety'],
    ['i can’t go on like this anymore', 'safety'],
    ['нет смысла дальше жить', 'safety'],
  ])('of “%s” is now, because of %s', (text, code) => {
    const found = score(text)
    expect(found.level).toBe('now')
    expect(found.factors[0]?.code).toBe(code)
    expect(text).toContain(found.factors[0]?.evidence)
  })

  it.each([
    'Thanks, all sorted now',
    'всё работает, спасибо',
    'imekubali, asante sana',
    'no rush, there is a typo on your page',
    'Hi',
    'ok, will try that tomorrow',
    'ясно',
    '👍',
  ])('of “%s” can wait', (text) => {
    expect(score(text).level).toBe('can_wait')
  })

  it.each([
    ['I need this sorted, the export is empty', 'This is sorted, the export is empty'],
    ['When will it be fixed? The export is empty', 'It is fixed. The export was empty'],
    ['Please get the export resolved', 'The export is resolved'],
    ['Нужно, чтобы починили выгрузку, файл пустой', 'Спасибо, починили выгрузку, файл был пустой'],
  ])('of “%s” cannot wait as “%s” can: who wishes for the end has not seen it', (wish, end) => {
    expect(codes(end)).toContain('resolved')
    expect(codes(wish)).not.toContain('resolved')
    expect(score(end).level).toBe('can_wait')
    expect(score(wish).level).not.toBe('can_wait')
  })

  it('is more for a misspelled name that somebody has to show than for a misspelled page', () => {
    const page = score('a word is misspelled on your help page')
    expect(page.level).toBe('can_wait')
    const ticket = score('my surname is misspelled on the ticket and we fly on Sunday')
    expect(ticket.score).toBeGreaterThan(page.score + 15)
  })

  it.each([
    ['Someone used my card for three flights', 'last week'],
    ['Someone used my card for three flights', "and I've blocked it"],
    ['Кто-то потратил деньги с моей карты', 'в субботу'],
    ['mtu ameiba pesa kwa account yangu', 'juzi'],
    ['my account is locked and nobody at the office can work', 'until Monday'],
  ])('of “%s” is less with “%s”: that leaves time, unless it goes on', (text, unhurried) => {
    const found = score(`${text} ${unhurried}`)
    expect(found.score).toBeLessThan(score(text).score)
    expect(unhurried).toContain(found.factors.find((one) => one.code === 'far_off')?.evidence)
    const goesOn = score(`${text} ${unhurried}, right now`)
    expect(goesOn.factors.map((one) => one.code)).not.toContain('far_off')
  })

  it('is higher for a question, however kindly it is asked, than for the same words without one', () => {
    expect(score('great, can i still add a lid').score).toBeGreaterThan(
      score('great, i can still add a lid').score,
    )
  })

  it('is higher for a report in words that no pack knows than for a question or a nod', () => {
    const report = score('the left wheel wobbles and the handle squeaked when we assembled it')
    expect(report.factors.map((one) => one.code)).toContain('report')
    expect(report.score).toBeGreaterThan(score('which colours does the trolley come in?').score)
    const nod = score('ok the left wheel wobbles, fine')
    expect(nod.factors.map((one) => one.code)).not.toContain('report')
  })

  it('hears words that no rule knows, and quotes those that weigh', () => {
    const text = 'how do i delete my account'
    const wording = score(text).factors.find(({ code }) => code === 'wording')
    expect(wording?.points).toBeGreaterThan(0)
    expect(text).toContain(wording?.evidence)
    expect(codes('請幫助我')).not.toContain('wording')
    const silenced = { ...defaultWeighing, weights: { wording: 0 } }
    const { factors } = scoreCase(caseOf([text]), silenced)
    expect(factors.map(({ code }) => code)).not.toContain('wording')
  })

  it('takes a word that is denied, and one after another word, for another', () => {
    const traits = (text: string) => traitsOf(read(text))
    expect(traits('it was stolen')).toContain('stolen')
    const denied = traits('it was not stolen')
    expect(denied).toContain('stolen~')
    expect(denied).toContain('not_stolen~')
    expect(denied).not.toContain('stolen')
    expect(traits('paid 4500')).toContain('paid_#')
  })

  it.each([
    ['the card was stolen', 'THEFT'],
    ['карту украли', 'THEFT'],
    ['wameniibia, nimeibiwa', 'THEFT'],
    ['the card was not stolen', 'THEFT-'],
    ['what if the card is stolen', 'THEFT~'],
  ])('learns from what “%s” means, whatever the words', (text, trait) => {
    expect([...traitsOf(read(text))].filter((one) => /^THEFT/.test(one))).toEqual([trait])
  })

  it.each([
    ['Извините за беспокойство. Дочь кто-то забрал из садика', 'resolved'],
    ['Sorry to bother you, a man picked up my daughter', 'resolved'],
    ['Samahani kwa usumbufu, dereva ametuacha hapa', 'resolved'],
    ['Can I take my camera into the museum?', 'unknown_charge'],
    ['Весь класс пил эту воду', 'thanks'],
  ])('finds in “%s” nothing that is %s', (text, code) => {
    expect(codes(text)).not.toContain(code)
  })

  it('counts what the words say under the reason that has a name, and only the rest as their choice', () => {
    const [first, ...others] = score('someone stole my card').factors
    expect(first?.code).toBe('account_misuse')
    for (const { points } of others) expect(points).toBeLessThan(first!.points)
  })

  it('takes a verb of another person for no mistyped danger', () => {
    expect(codes('nyanya anasema biscuit zenu ni tamu')).not.toContain('safety')
    const imagined = score('mtu akiibiwa simu apige namba gani?').score
    expect(imagined).toBeLessThan(score('mtu ameibiwa simu').score - 10)
  })

  it('knows that thanks for a rescue of long ago are no emergency', () => {
    const text = 'A year ago my account was hacked and you saved me within an hour, thank you'
    expect(score(text).score).toBeLessThan(score('my account was hacked an hour ago').score - 25)
  })

  it.each([
    'My order came broken and nobody answers the phone',
    'the lamp is broken, nobody told me how to return it',
    'лампа сломана, и никто не берёт трубку',
    'simu imeharibika na hakuna mtu anajibu',
  ])('of “%s” is no outage: who answers is another clause than what is broken', (text) => {
    expect(codes(text)).not.toContain('outage')
  })

  it.each(['nobody here can log in', 'никто не может оплатить', 'hakuna mtu anaweza kulipa'])(
    'of “%s” is an outage, for it is said of nobody',
    (text) => {
      expect(codes(text)).toContain('outage')
    },
  )

  it('lets a denial end where “and” begins something else', () => {
    const denied = (text: string) =>
      read(text)
        .mentions.get('GONE')
        ?.map((one) => one.isDenied)
    expect(denied('I cannot pay and they vanished')).toEqual([false])
    expect(denied('I was not late and missing')).toEqual([true])
  })

  it('keeps what was said before an answer that did not help', () => {
    const earlier = [
      { text: 'we are outside with a baby at minus twenty, the door code fails', at },
    ]
    const asked = 'do you even read this?'
    expect(score(asked, { earlier }).score).toBeGreaterThan(score(asked).score + 10)
  })

  it('is small when trouble is only imagined, denied or praised', () => {
    const meant = score('my card was stolen by someone').score
    for (const text of [
      'what happens if my card gets stolen?',
      'my card was not stolen',
      'Thanks, your app for lost cards is great',
    ])
      expect(score(text).score, text).toBeLessThan(meant - 25)
  })

  it('comes from the whole conversation, not from its last line', () => {
    const texts = ['my money has not arrived', 'hello?']
    expect(scoreCase(caseOf(texts)).score).toBeGreaterThan(score('hello?').score + 25)
    const earlier = [{ text: 'my money has not arrived', at }]
    expect(score('still nothing', { earlier }).score).toBeGreaterThan(score('still nothing').score)
    expect(score('thanks!', { earlier }).level).toBe('can_wait')
  })

  it('falls when the customer says that it is solved after all', () => {
    const solved = scoreCase(caseOf(['I cannot log in', 'never mind, it works now, thanks']))
    expect(solved.level).toBe('can_wait')
    expect(score('it worked yesterday, but today I still cannot log in').level).not.toBe('can_wait')
  })

  it('knows the desk’s priority, topics, plans, weights and keywords', () => {
    const text = 'where can I see my order'
    const plain = score(text).score
    expect(score(text, { priority: 'urgent' }).score).toBeGreaterThan(plain)
    expect(score(text, { priority: 'low' }).score).toBeLessThan(plain)
    const weighing = {
      ...defaultWeighing,
      topics: { tpc_1: 10 },
      plans: { gold: 10 },
      keywords: [{ phrase: 'my order', points: 10 }],
      weights: { question: 0, late_delivery: 0, wording: 0 },
    }
    const found = scoreCase(caseOf([text], { topicId: 'tpc_1', plan: 'Gold' }), weighing)
    expect(found.factors.map((factor) => factor.code).toSorted()).toEqual([
      'keyword',
      'plan',
      'topic',
    ])
  })

  it('is an earlier deadline the higher it is', () => {
    const targets = Array.from({ length: 101 }, (_, one) => targetOf(one, defaultWeighing.targets))
    expect(targets).toEqual(targets.toSorted((a, b) => b - a))
    expect(new Set(targets).size).toBe(101)
  })

  it('hears the newest message, however much was written before it', () => {
    const texts = [...Array<string>(30).fill('lorem ipsum '.repeat(400)), 'someone stole my card']
    expect(scoreCase(caseOf(texts)).factors[0]?.code).toBe('account_misuse')
  })

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['signs only', '?!?!…—🙈'],
    ['half an emoji', '\ud83d'],
    ['another script', '請幫助我'],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['a million negations', 'haija'.repeat(200_000)],
    ['a million words', 'not my money '.repeat(80_000)],
    ['names of an object', 'constructor __proto__ toString'],
  ])('has an answer for %s', (_name, text) => {
    const found = score(text)
    expect(found.score).toBeGreaterThanOrEqual(0)
    expect(found.score).toBeLessThanOrEqual(100)
    for (const factor of found.factors) expect(factor.evidence.length).toBeLessThanOrEqual(100)
  })

  it('is the same for the same conversation, whatever was scored before', () => {
    const first = score('pls my acount is blockd')
    codes('something else entirely')
    expect(score('pls my acount is blockd')).toEqual(first)
  })
})

describe('what is stored of it', () => {
  const urgencyFor = (given: Case) => urgencyOf(given, defaultWeighing)
  const burst = ['Where is my refund?', 'Hello?', 'Anybody?', 'Are you there?', 'Please answer']

  it('still holds when a message more of a burst changes none of the reasons', () => {
    const before = urgencyFor(caseOf(burst))
    const given = caseOf([...burst, 'Hello?'])
    const now = urgencyFor(given)
    expect(now.factors).not.toEqual(before.factors)
    expect(isStillTrue(before, now, given)).toBe(true)
  })

  it('holds no longer when words that it quotes are not said any more', () => {
    const before = urgencyFor(
      caseOf(['Where is my refund?', 'Ok', 'Ok', 'Ok', 'Ok', 'zubar frell']),
    )
    const given = caseOf(['Where is my refund?', 'Ok', 'Ok', 'Ok', 'Ok', 'zubar grell'])
    const now = urgencyFor(given)
    expect(now.score).toBe(before.score)
    expect(isStillTrue(before, now, given)).toBe(false)
  })

  it('holds no longer with another topic, whatever is written', () => {
    const weighing = { ...defaultWeighing, topics: { one: 10, other: 10 } }
    const of = (topicId: string) => caseOf(['this one or the other'], { topicId })
    const [before, now] = [urgencyOf(of('one'), weighing), urgencyOf(of('other'), weighing)]
    expect(now.score).toBe(before.score)
    expect(isStillTrue(before, now, of('other'))).toBe(false)
  })

  it('holds no longer with another score, another deadline or nothing before', () => {
    const given = caseOf(burst)
    const now = urgencyFor(given)
    expect(isStillTrue(now, now, given)).toBe(true)
    expect(isStillTrue(null, now, given)).toBe(false)
    expect(isStillTrue({ ...now, score: now.score + 1 }, now, given)).toBe(false)
    expect(isStillTrue({ ...now, respondBy: at.toISOString() }, now, given)).toBe(false)
  })
})

describe('a text', () => {
  it.each([
    'I cannot log in\nmy money is gone\n\nnot urgent',
    '\n\n(hi)\nno, \nmy card was stolen\n$\n5,000\n',
    'it does not\nwork!!\n!!\nstill waiting 3\n.5 days, never\nanswered',
  ])('means the same in lines as in sentences: %j', (text) => {
    const [lines, sentences] = [read(text), read(text.replaceAll('\n', ';'))]
    expect(lines.words).toBe(sentences.words)
    expect(lines.mentions).toEqual(sentences.mentions)
  })
})
