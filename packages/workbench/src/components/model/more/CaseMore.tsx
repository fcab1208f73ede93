import { useMessages } from '../../../app-context.ts'
import type { OfCase } from '../model-context.ts'
import { EventsForm } from './EventsForm.tsx'
import { More } from './More.tsx'
import { OutlooksForm } from './OutlooksForm.tsx'
import { CoalitionsForm, RelationsForm } from './TiesForm.tsx'

/** What else a case can say: what people expect, how parties stand to each other, coalitions of interest, what happened. */
export function CaseMore({ of }: OfCase) {
  const messages = useMessages()
  const words = messages.model.more
  const facts = (count: number) => (count > 0 ? [words.count(count)] : [])
  return (
    <section aria-labelledby="more-title">
      <h2 id="more-title">{words.case}</h2>
      <More label={words.outlooks} facts={facts(of.outlooks.length)}>
        <OutlooksForm of={of} />
      </More>
      <More label={messages.relations.title} facts={facts(of.relations.length)}>
        <RelationsForm of={of} />
      </More>
      <More label={words.coalitions} facts={facts(of.coalitions.length)}>
        <CoalitionsForm of={of} />
      </More>
      <More label={messages.events.title} facts={facts(of.events.length)}>
        <EventsForm of={of} />
      </More>
    </section>
  )
}
