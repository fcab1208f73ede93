import type { Case } from '@anchorage/casefile'
import { useEffect, useState } from 'react'
import { useMessages, useSelect } from '../../app-context.ts'
import type { Explanation } from '../../model/protocol.ts'
import { IdleButton } from '../IdleButton.tsx'
import { PartyName } from '../PartyName.tsx'

/** Milliseconds for which a step stays; longer where the system asks for less motion. */
const pace = { usual: 1600, calm: 3200 }

interface PlayerProps {
  readonly of: Case
  readonly explanation: Explanation | undefined
  /** Steps taken so far; undefined when nothing is played. */
  readonly step: number | undefined
  onStep(step: number | undefined): void
}

/** The way from the status quo to the state looked at, to be played step by step; each step says who does what. */
export function WayPlayer({ of, explanation, step, onStep }: PlayerProps) {
  const messages = useMessages()
  const words = messages.see.way
  const start = useSelect((state) => (state.answer?.value?.ok === true ? state.answer.value.statusQuo : undefined))
  const [isPlaying, setIsPlaying] = useState(false)
  const way = explanation?.way
  const count = way?.steps.length ?? 0
  const at = step ?? 0
  useEffect(() => {
    if (!isPlaying) return
    if (at >= count) {
      setIsPlaying(false)
      return
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const timer = setTimeout(() => onStep(at + 1), calm ? pace.calm : pace.usual)
    return () => clearTimeout(timer)
  }, [isPlaying, at, count, onStep])
  const play = () => {
    if (!isPlaying) onStep(step === undefined || at >= count ? 0 : at)
    setIsPlaying(!isPlaying)
  }
  const jump = (to: number) => {
    setIsPlaying(false)
    onStep(Math.max(0, Math.min(count, to)))
  }
  const shown = at > 0 ? way?.steps[at - 1] : undefined
  return (
    <section className="way-player" aria-labelledby="way-title">
      <h3 id="way-title">{words.title}</h3>
      {explanation !== undefined && way === undefined && (
        <p className="faint">
          {start === undefined ? words.noStart : explanation.isStatusQuo ? words.here : words.none}
        </p>
      )}
      {way !== undefined && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend of its own */}
          <div className="way-buttons" role="group" aria-labelledby="way-title">
            <button
              type="button"
              className="button"
              onClick={() => jump(0)}
              aria-label={words.start}
              title={words.start}
            >
              <span aria-hidden="true">|◂</span>
            </button>
            <IdleButton
              className="button"
              isIdle={at === 0}
              onClick={() => jump(at - 1)}
              aria-label={words.back}
              title={words.back}
            >
              <span aria-hidden="true">◂</span>
            </IdleButton>
            <button type="button" className="button play" onClick={play}>
              {isPlaying ? words.pause : words.play}
            </button>
            <IdleButton
              className="button"
              isIdle={at >= count}
              onClick={() => jump(at + 1)}
              aria-label={words.forward}
              title={words.forward}
            >
              <span aria-hidden="true">▸</span>
            </IdleButton>
            <span className="faint">{words.at(at, count)}</span>
            <span className="faint small">{way.by === 'improvements' ? words.pays : words.concedes}</span>
          </div>
          <p className="way-words" aria-live="polite">
            {shown === undefined ? (
              words.begins(start?.words ?? '')
            ) : (
              <>
                <PartyName of={of} party={shown.party} /> {shown.move}{' '}
                <span className="faint">{words.leads(shown.words)}</span>
              </>
            )}
          </p>
        </>
      )}
    </section>
  )
}
