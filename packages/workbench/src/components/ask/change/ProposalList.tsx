import { useState } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../../../app-context.ts'
import type { ChangeView, Proposal } from '../../../model/ask/change-answer.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { PartyName } from '../../PartyName.tsx'
import { CopyButton } from '../CopyButton.tsx'
import { stepWords } from './step-words.ts'

const atFirst = 10

/** What does it, each with who has to agree, what it gives up, and the way to try it in a copy. */
export function ProposalList({ view, loaded }: { view: ChangeView; loaded: LoadedCase }) {
  const messages = useMessages()
  const [showsAll, setShowsAll] = useState(false)
  const { proposals, more } = view
  const shown = showsAll ? proposals : proposals.slice(0, atFirst)
  return (
    <>
      <ol className="proposals">
        {shown.map((proposal) => (
          <ProposalItem key={JSON.stringify(proposal.steps)} proposal={proposal} loaded={loaded} />
        ))}
      </ol>
      {proposals.length > atFirst && (
        <button type="button" className="link" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? messages.outcomes.showFewer : messages.outcomes.showAll(proposals.length)}
        </button>
      )}
      {more > 0 && showsAll && <p className="faint">{messages.more(more)}</p>}
    </>
  )
}

function ProposalItem({ proposal, loaded }: { proposal: Proposal; loaded: LoadedCase }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.ask.change
  const place = useSelect((state) => state.place)
  const found = loaded.opened.case!
  const { parties, steps, support, alike, endsStatusQuo, kind } = proposal
  if (place.page !== 'case') return undefined
  return (
    <li className="proposal">
      <p className="proposal-who">
        <span className="badge">{words.kinds[kind]}</span>
        {parties.length === 0 ? (
          <span className="faint">{words.nobody}</span>
        ) : (
          parties.map((party) => <PartyName key={party} of={found} party={party} />)
        )}
      </p>
      <ul>
        {steps.map((step) => {
          const said = stepWords(found, step, messages, lang)
          return <li key={said}>{said}</li>
        })}
      </ul>
      <p className="faint small">
        {support === undefined ? words.givesUpNothing : words.givesUp(messages.parties.confidence[support])}
        {alike > 0 && ` ${words.alike(alike)}`}
        {endsStatusQuo && ` ${words.endsStatusQuo}`}
      </p>
      <details>
        <summary>{words.try}</summary>
        <CopyButton
          slug={place.slug}
          text={loaded.openedText}
          edits={proposal.caseEdits}
          onMade={(slug) =>
            app.go({ page: 'case', slug, view: 'answer', concept: place.concept, choice: place.choice })
          }
        />
      </details>
    </li>
  )
}
