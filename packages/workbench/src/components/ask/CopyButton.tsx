import type { Edit } from '@anchorage/casefile'
import { useState } from 'react'
import { useApp, useMessages, useSelect } from '../../app-context.ts'
import type { Trouble } from '../../state/server.ts'
import { copyCase } from './copy-case.ts'

/** Makes a new case of the text, with the sources of this one, and says where it goes. Nothing here is changed. */
export function CopyButton(props: {
  slug: string
  text: string
  edits: readonly Edit[]
  onMade: (slug: string) => void
}) {
  const { slug, text, edits, onMade } = props
  const app = useApp()
  const messages = useMessages()
  const words = messages.ask.copy
  const loaded = useSelect((state) => state.cases[slug]?.value)
  const [state, setState] = useState<'idle' | 'making' | Trouble>('idle')
  const make = async () => {
    setState('making')
    const made = await copyCase({ app, slug, text, edits, suffix: words.suffix })
    if ('trouble' in made) return setState(made.trouble)
    onMade(made.slug)
  }
  if (loaded?.served.readOnly === true) return <p className="faint small">{words.readOnly}</p>
  return (
    <div className="ask-copy">
      <button type="button" className="button primary" disabled={state === 'making'} onClick={make}>
        {state === 'making' ? words.making : words.make}
      </button>
      <span className="faint small">{words.hint}</span>
      {typeof state === 'object' && (
        <p className="refusal" role="alert">
          {words.failed} {state.message ?? messages.trouble[state.code]}
        </p>
      )}
    </div>
  )
}
