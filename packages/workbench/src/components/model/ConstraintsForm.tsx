import {
  type Constraint,
  patternFormula,
  patternOfFormula,
  patternText,
  readPattern,
  textIn,
} from '@anchorage/casefile'
import { useLang, useMessages, useSelect } from '../../app-context.ts'
import { AddFormula } from './AddFormula.tsx'
import { FormulaField } from './FormulaField.tsx'
import { JudgementField } from './JudgementField.tsx'
import type { OfCase } from './model-context.ts'
import { JudgementMore } from './more/JudgementMore.tsx'
import { RemoveButton } from './NamedParts.tsx'
import { OptionToggles } from './OptionToggles.tsx'
import { SortableRow } from './SortableRow.tsx'
import { LineField } from './TextField.tsx'
import { groupOf, useEdit, useWrite } from './use-edit.ts'

/** What cannot be, in order, with how many states each rules out. */
export function ConstraintsForm({ of }: OfCase) {
  const edit = useEdit()
  const messages = useMessages()
  const words = messages.model.form
  return (
    <section aria-labelledby="constraints-title">
      <h2 id="constraints-title">{messages.constraints.title}</h2>
      <ol className="sortables">
        {of.constraints.map((constraint) => (
          <ConstraintRow key={constraint.index} of={of} constraint={constraint} />
        ))}
      </ol>
      <AddFormula
        of={of}
        label={words.addConstraint}
        add={(never) => edit([{ kind: 'set', path: ['constraints', of.constraints.length], value: { never } }])}
      />
    </section>
  )
}

function ConstraintRow({ of, constraint }: OfCase & { constraint: Constraint }) {
  const edit = useEdit()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.model.form
  const removed = useSelect((state) => state.removals?.value)?.find((each) => each.constraint === constraint.index)
  const what = words.constraint(constraint.index + 1)
  const { kind, path } = constraint
  const canSwap = kind === 'never' || kind === 'require'
  return (
    <SortableRow
      path={path}
      range={constraint.range}
      index={constraint.index}
      count={of.constraints.length}
      what={what}
      move={(from, to) => edit([{ kind: 'move', path: ['constraints', from], to }])}
    >
      <span className="row-tools">
        {canSwap ? (
          <select
            aria-label={words.kindOf(what)}
            value={kind}
            onChange={(event) => edit([{ kind: 'rename', path: [...path, kind], name: event.target.value }])}
          >
            <option value="never">{messages.constraints.kinds.never}</option>
            <option value="require">{messages.constraints.kinds.require}</option>
          </select>
        ) : (
          <span className="badge">{messages.constraints.kinds[kind]}</span>
        )}
        {removed !== undefined && <span className="removed">{words.removes(removed.alone, removed.inOrder)}</span>}
        <JudgementField of={constraint} what={what} />
        <RemoveButton what={what} remove={() => edit([{ kind: 'delete', path }])} />
      </span>
      {kind === 'forbid' ? (
        <>
          <FormulaField
            of={of}
            label={words.from(what)}
            text={constraint.from.text}
            path={[...path, 'forbid', 'from']}
          />
          <FormulaField of={of} label={words.to(what)} text={constraint.to.text} path={[...path, 'forbid', 'to']} />
        </>
      ) : (
        <>
          <FormulaField of={of} label={what} text={constraint.condition.text} path={[...path, kind]} />
          <PatternField of={of} constraint={constraint} what={what} />
        </>
      )}
      {constraint.note !== undefined && <span className="note">{textIn(constraint.note, lang)}</span>}
      <JudgementMore
        of={of}
        judgement={constraint}
        what={what}
        during={[...path, 'during']}
        {...(kind === 'merge' ? {} : { varies: 'constraint' })}
      >
        {kind === 'merge' && (
          <FormulaField
            of={of}
            label={messages.model.more.representative}
            text={constraint.representative?.text ?? ''}
            path={[...path, 'representative']}
          />
        )}
      </JudgementMore>
    </SortableRow>
  )
}

/** A constraint as a pattern, typed in letters or clicked, where its formula is one. */
function PatternField({
  of,
  constraint,
  what,
}: OfCase & { constraint: Exclude<Constraint, { kind: 'forbid' }>; what: string }) {
  const put = useWrite()
  const words = useMessages().model.form
  const pattern = patternOfFormula(of, constraint.condition.formula)
  if (pattern === undefined) return undefined
  const path = [...constraint.path, constraint.kind]
  const write = (value: NonNullable<typeof pattern>, visit: number) =>
    put([{ kind: 'set', path, value: patternFormula(of, value) }], groupOf(path, visit))
  const accepts = (text: string) => readPattern(of, text) !== undefined
  return (
    <details className="pattern">
      <summary>
        {words.pattern} <code>{patternText(pattern)}</code>
      </summary>
      <LineField
        label={words.patternOf(what)}
        value={patternText(pattern)}
        accepts={accepts}
        problem={(text) => (accepts(text) ? undefined : words.patternProblem(of.options.length))}
        write={(text, visit) => write(readPattern(of, text) ?? pattern, visit)}
      />
      <OptionToggles
        of={of}
        label={words.patternOf(what)}
        pattern={pattern}
        values="three"
        change={(value) => void write(value, 0)}
      />
    </details>
  )
}
