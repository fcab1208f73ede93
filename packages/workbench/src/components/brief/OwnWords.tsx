import { useState } from 'react'
import { useMessages } from '../../app-context.ts'
import { shownText, withoutEmptyEnds } from '../../telling/brief-rows.ts'

/** A field for words of the author’s own; it is as high as what stands in it. */
export function OwnWords({
  text,
  onChange,
  onLeave,
}: {
  text: string
  onChange: (text: string) => void
  onLeave: () => void
}) {
  const words = useMessages().brief.around
  /** What was typed, with an empty line at the end that is not in the text as long as nothing follows it. */
  const [typed, setTyped] = useState('')
  const shown = shownText({ text })
  const value = withoutEmptyEnds(typed) === withoutEmptyEnds(shown) ? typed : shown
  return (
    <textarea
      aria-label={words.own}
      placeholder={words.placeholder}
      title={words.ownHint}
      rows={Math.max(2, Math.min(20, value.split('\n').length))}
      value={value}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(event.target.value)
      }}
      onBlur={() => {
        setTyped(shown)
        onLeave()
      }}
    />
  )
}
