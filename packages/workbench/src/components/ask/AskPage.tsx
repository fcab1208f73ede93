import { Suspense } from 'react'
import { useMessages, useSelect } from '../../app-context.ts'
import type { LoadedCase } from '../../state/app-state.ts'
import { writePlace } from '../../state/place.ts'
import { Waiting } from '../Notices.tsx'
import { askPanels } from './panels.ts'
import '../../styles/ask.css'

/** The questions that can be asked of a case, and the one that is asked. */
export function AskPage({ loaded }: { loaded: LoadedCase }) {
  const words = useMessages().ask
  const place = useSelect((state) => state.place)
  if (place.page !== 'case') return undefined
  const { asked: _, question: named = 'what-if', ...rest } = place
  const panel = askPanels.find(({ question }) => question === named) ?? askPanels[0]!
  const { question: chosen, Panel } = panel
  return (
    <div className="ask">
      <nav className="ask-questions" aria-label={words.choose}>
        {askPanels.map(({ question }) => (
          <a
            key={question}
            href={writePlace({ ...rest, question })}
            aria-current={question === chosen ? 'page' : undefined}
          >
            {words.questions[question].ask}
          </a>
        ))}
      </nav>
      <section className="ask-main" aria-labelledby="ask-title">
        <h2 id="ask-title">{words.questions[chosen].title}</h2>
        <p className="faint ask-about">{words.questions[chosen].about}</p>
        <Suspense fallback={<Waiting />}>
          <Panel key={chosen} loaded={loaded} />
        </Suspense>
      </section>
    </div>
  )
}
