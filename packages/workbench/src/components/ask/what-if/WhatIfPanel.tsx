import { useApp, useMessages, useSelect } from '../../../app-context.ts'
import type { LoadedCase } from '../../../state/app-state.ts'
import { ChoiceBar } from '../../ChoiceBar.tsx'
import { ConceptSwitch } from '../../ConceptSwitch.tsx'
import { AskProgress } from '../AskProgress.tsx'
import { CopyButton } from '../CopyButton.tsx'
import { ComparedAnswers } from '../compared/ComparedAnswers.tsx'
import { ComparedModel } from '../compared/ComparedModel.tsx'
import { Refused } from '../Refused.tsx'
import { useAsked } from '../use-asked.ts'
import { useAskedCase } from '../use-asked-case.ts'
import { OptionWhatIfs } from './OptionWhatIfs.tsx'
import { RuleWhatIfs } from './RuleWhatIfs.tsx'
import { StatementWhatIfs } from './StatementWhatIfs.tsx'
import { useWhatIfs } from './use-what-ifs.ts'
import { WhatIfList } from './WhatIfList.tsx'

/** What if …? Things supposed to be otherwise on one side, what that does to the answer on the other. */
export function WhatIfPanel({ loaded }: { loaded: LoadedCase }) {
  const app = useApp()
  const messages = useMessages()
  const words = messages.ask.whatIf
  const place = useSelect((state) => state.place)
  const whatIfs = useWhatIfs()
  const of = useAskedCase(loaded)
  const asked = useAsked('what-if', of, { list: whatIfs.written })
  const found = loaded.opened.case!
  const { answer } = asked
  if (place.page !== 'case') return undefined
  const { asOf, ...kept } = place.choice
  return (
    <div className="ask-columns">
      <section className="ask-form" aria-label={words.suppose}>
        <ChoiceBar of={loaded.opened} />
        {found.parties.map((party) => (
          <StatementWhatIfs key={party.id} of={found} party={party} choice={place.choice} whatIfs={whatIfs} />
        ))}
        <RuleWhatIfs of={found} whatIfs={whatIfs} />
        <OptionWhatIfs of={found} whatIfs={whatIfs} />
      </section>
      <section className="ask-answer" aria-label={words.answer} aria-busy={asked.status === 'running'}>
        <WhatIfList of={found} whatIfs={whatIfs} unfit={answer?.ok === true && asked.isCurrent ? answer.unfit : []} />
        <ConceptSwitch step="refine" />
        <AskProgress asked={asked} />
        {answer?.ok === false && <Refused refusal={answer} />}
        {answer?.ok === true && (
          <>
            <ComparedAnswers of={found} compared={answer.compared} isSame={answer.isSame} />
            {!answer.isSame && asked.isCurrent && (
              <>
                <ComparedModel compared={answer.compared} />
                <CopyButton
                  slug={place.slug}
                  text={answer.text}
                  edits={asOf === undefined ? [] : [{ kind: 'set', path: ['asOf'], value: asOf }]}
                  onMade={(slug) =>
                    app.go({ page: 'case', slug, view: 'answer', concept: place.concept, choice: kept })
                  }
                />
                {kept.readings !== undefined && <p className="faint small">{words.readingsStay}</p>}
              </>
            )}
          </>
        )}
      </section>
    </div>
  )
}
