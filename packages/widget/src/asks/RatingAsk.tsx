// How it went, 1 to 5 with a comment: said in the thread, and changed there for a day.
import type { Message, Rating } from '@deskbell/sdk'
import { Component } from 'preact'
import { t } from '../i18n/t.ts'
import type { Store } from '../store.ts'

interface RatingAskProps {
  store: Store
  message: Message
  rating: Rating
}

interface RatingAskState {
  /** Null: as it was given. */
  score: number | null
  comment: string
  isEditing: boolean
  isSending: boolean
  hasFailed: boolean
}

const DAY_MS = 86_400_000
const scores = [1, 2, 3, 4, 5]
const star = 'm12 3.5 2.6 5.6 6.1.7-4.5 4.2 1.2 6-5.4-3-5.4 3 1.2-6L3.3 9.8l6.1-.7z'

export class RatingAsk extends Component<RatingAskProps, RatingAskState> {
  override state: RatingAskState = {
    score: this.props.rating.score,
    comment: this.props.rating.comment,
    ...{ isEditing: false, isSending: false, hasFailed: false },
  }

  submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { score, comment, isSending } = this.state
    const { store, message } = this.props
    if (score === null || isSending) return
    this.setState({ isSending: true, hasFailed: false })
    const { conversationId: id, seq } = message
    await store.client.csat.rate({ id, seq, score, comment }).then(
      () => this.setState({ isEditing: false }),
      () => this.setState({ hasFailed: true }),
    )
    this.setState({ isSending: false })
  }

  override render() {
    const { rating, message } = this.props
    if (rating.score !== null && !this.state.isEditing) return this.renderGiven()
    const { score, comment, hasFailed, isSending } = this.state
    return (
      <form class="ask ask-rating" noValidate onSubmit={(event) => void this.submit(event)}>
        <fieldset>
          <legend dir="auto">{rating.question ?? t('howWasIt')}</legend>
          <div class="stars">
            {scores.map((step) => (
              <label key={step}>
                <input
                  type="radio"
                  name={message.id}
                  value={step}
                  checked={score === step}
                  aria-label={labelOf(step)}
                  onChange={() => this.setState({ score: step })}
                />
                <Star isOn={score !== null && step <= score} />
              </label>
            ))}
          </div>
        </fieldset>
        {score !== null && (
          <>
            <textarea
              rows={2}
              dir="auto"
              maxLength={2000}
              aria-label={t('comment')}
              placeholder={t('comment')}
              value={comment}
              onInput={(event) => this.setState({ comment: event.currentTarget.value })}
            />
            <button type="submit" class="button is-primary" aria-disabled={isSending}>
              {t('send')}
            </button>
          </>
        )}
        <p class="ask-note" role="status">
          {hasFailed && t('failed')}
        </p>
      </form>
    )
  }

  renderGiven() {
    const { score, comment, at } = this.props.rating
    const mayChange = at !== null && Date.now() - Date.parse(at) < DAY_MS
    return (
      <div class="ask ask-rating is-answered">
        <p role="status">{t('thanks')}</p>
        <div class="stars" role="img" aria-label={`${score} / 5`}>
          {scores.map((step) => (
            <Star key={step} isOn={step <= (score ?? 0)} />
          ))}
        </div>
        {comment !== '' && <p dir="auto">{comment}</p>}
        {mayChange && (
          <button type="button" class="link" onClick={() => this.setState({ isEditing: true })}>
            {t('change')}
          </button>
        )}
      </div>
    )
  }
}

/** The ends say what they mean. */
const labelOf = (step: number): string =>
  `${step} / 5${step === 1 ? `, ${t('worst')}` : step === 5 ? `, ${t('best')}` : ''}`

const Star = ({ isOn }: { isOn: boolean }) => (
  <svg class={isOn ? 'star is-on' : 'star'} viewBox="0 0 24 24" aria-hidden="true">
    <path d={star} />
  </svg>
)
