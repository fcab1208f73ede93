import { type Lang, type Path, type Text, textEdits, textParts } from '@anchorage/casefile'
import { useMessages } from '../../app-context.ts'
import { useDraft, type WriteValue } from './use-draft.ts'
import { groupOf, useWrite } from './use-edit.ts'

/** A line of text. */
export function LineField(props: {
  label: string
  value: string
  write: WriteValue
  /** Whether what is typed goes into the case at once, or when the field is left: an id is named in many places. */
  when?: 'typed' | 'left'
  accepts?: (value: string) => boolean
  problem?: (value: string) => string | undefined
  type?: 'text' | 'date' | 'number'
  lang?: string
  className?: string
}) {
  const { label, value, write, when, accepts, problem, type = 'text', lang, className } = props
  const draft = useDraft(value, write, { ...(accepts && { accepts }), ...(when && { when }) })
  const trouble = problem?.(draft.value) ?? draft.problem
  return (
    <label className={`field ${className ?? ''}`}>
      <span className="field-label">{label}</span>
      <input
        type={type}
        lang={lang}
        {...draft.input}
        aria-invalid={trouble !== undefined}
        onBlur={draft.leave}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') draft.leave()
          if (event.key === 'Escape') draft.restore()
        }}
      />
      {trouble !== undefined && (
        <span className="field-problem" role="alert">
          {trouble}
        </span>
      )}
    </label>
  )
}

const langs: readonly Lang[] = ['en', 'zh']

/** Words for people, one field for each language. What is required cannot be emptied in both. */
export function TextFields(props: { label: string; text: Text | undefined; path: Path; isRequired?: boolean }) {
  const { label, text, path, isRequired = false } = props
  const put = useWrite()
  const words = useMessages().model.form
  const parts = textParts(text)
  return langs.map((lang) => {
    const accepts = (value: string) => !isRequired || value !== '' || Object.keys(parts).some((other) => other !== lang)
    return (
      <LineField
        key={lang}
        label={words.inLang[lang](label)}
        lang={lang === 'zh' ? 'zh-Hans' : 'en'}
        value={parts[lang] ?? ''}
        accepts={accepts}
        problem={(value) => (accepts(value) ? undefined : words.nameNeeded)}
        write={(value, visit) => put(textEdits(path, text, lang, value), groupOf([...path, lang], visit))}
      />
    )
  })
}
