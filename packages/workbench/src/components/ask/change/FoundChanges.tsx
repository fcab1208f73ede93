import { useMessages } from '../../../app-context.ts'
import type { ChangeAsk, ChangeView } from '../../../model/ask/change-answer.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { PartyName } from '../../PartyName.tsx'
import { ScrollRegion } from '../../ScrollRegion.tsx'
import { AskProgress } from '../AskProgress.tsx'
import { Refused } from '../Refused.tsx'
import { useAsked } from '../use-asked.ts'
import { useAskedCase } from '../use-asked-case.ts'
import { ProposalList } from './ProposalList.tsx'

/** The least changes that make an outcome hold, or keep it from holding. */
export function FoundChanges({ loaded, ask }: { loaded: LoadedCase; ask: ChangeAsk }) {
  const messages = useMessages()
  const words = messages.ask.change
  const of = useAskedCase(loaded)
  const asked = useAsked('change', of, ask)
  const { answer } = asked

  return (
    <section className="ask-answer" aria-label={words.answer} aria-busy={asked.status === 'running'}>
      <AskProgress asked={asked} />
      {answer?.ok === false && <Refused refusal={answer} />}
      {answer?.ok === true && asked.isCurrent && <Found view={answer.view} loaded={loaded} ask={ask} />}
    </section>
  )
}

function Found({ view, loaded, ask }: { view: ChangeView; loaded: LoadedCase; ask: ChangeAsk }) {
  const messages = useMessages()
  const words = messages.ask.change
  const { tried } = view
  const concept = messages.concept.names[view.concept]
  if (view.edits === 0) {
    return (
      <p className="compared-headline" role="status">
        {words.nothing[view.goal](ask.to, concept, view.example)}
      </p>
    )
  }
  return (
    <>
      <p className="compared-headline" role="status">
        {[
          words.headline[view.goal](ask.to, concept),
          view.edits === undefined ? words.noEdits(view.bound) : words.fewest(view.edits),
          ...(view.proposals.length > 0 ? [words.count(view.proposals.length + view.more)] : []),
        ].join(words.space)}
      </p>
      <ProposalList view={view} loaded={loaded} />
      {view.nearest !== undefined && <Distance view={view} loaded={loaded} />}
      <p className="faint small">
        {words.tried(tried.lists, tried.rules, tried.agreements, tried.pairs)} {view.isCut && words.cut}
      </p>
    </>
  )
}

function Distance({ view, loaded }: { view: ChangeView; loaded: LoadedCase }) {
  const words = useMessages().ask.change
  const found = loaded.opened.case!
  const { nearest } = view
  if (nearest === undefined) return undefined
  return (
    <>
      <h3>{words.distance}</h3>
      <p className="faint">{words.distanceAbout(nearest.words)}</p>
      <ScrollRegion label={words.distance}>
        <table className="narrow">
          <thead>
            <tr>
              <th scope="col">{words.party}</th>
              <th scope="col">{words.rises}</th>
            </tr>
          </thead>
          <tbody>
            {nearest.parties.map(({ rises, classes }, party) => (
              <tr key={found.parties[party]?.id}>
                <th scope="row">
                  <PartyName of={found} party={party} />
                </th>
                <td>{words.risesOf(rises, classes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}
