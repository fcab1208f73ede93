import { useMessages } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { AskProgress } from '../AskProgress.tsx'
import { ComparedAnswers } from '../compared/ComparedAnswers.tsx'
import { ComparedModel } from '../compared/ComparedModel.tsx'
import { Refused } from '../Refused.tsx'
import { useAsked } from '../use-asked.ts'
import { useAskedCase } from '../use-asked-case.ts'

/** This case beside another text: what they say otherwise, then what that does to the answer. */
export function ComparedWith({ loaded, other, isLater }: { loaded: LoadedCase; other: string; isLater: boolean }) {
  const messages = useMessages()
  const words = messages.ask.versions
  const of = useAskedCase(loaded)
  const asked = useAsked('versions', of, { other, isLater })
  const { answer } = asked
  return (
    <section className="ask-answer" aria-label={words.answer} aria-busy={asked.status === 'running'}>
      <AskProgress asked={asked} />
      {answer?.ok === false && <Refused refusal={answer} />}
      {answer?.ok === true && (
        <>
          {[answer.compared.onlyBefore, answer.compared.onlyAfter].map((only, side) =>
            only.length === 0 ? undefined : (
              <p key={side === 0 ? 'before' : 'after'} className="faint">
                {(side === 0 ? words.onlyEarlier : words.onlyLater)(only)}
              </p>
            ),
          )}
          <ComparedModel compared={answer.compared} isOpen />
          <ComparedAnswers of={loaded.opened.case!} compared={answer.compared} sides={words.sides} />
          {answer.compared.outlooks.length > 0 && (
            <ul className="plain-list">
              {answer.compared.outlooks.map(({ id, concept, before, after }) => (
                <li key={`${id} ${concept}`}>
                  {words.outlook(id, messages.outlooks.verdicts[before], messages.outlooks.verdicts[after], concept)}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}
