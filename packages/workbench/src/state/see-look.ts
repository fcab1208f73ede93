/**
 * How the pictures of a case are looked at, as it stands in the address; what is as usual is absent. Parties and options go by
 * their ids, since indices change with the file.
 */
export interface SeeLook {
  /** What the columns of the graph mean: `moves`, or what the party with this id likes better. */
  readonly order?: string
  readonly arcs?: 'all'
  /** Options whose values put states together; none when empty. */
  readonly group?: readonly string[]
  /** Groups that are shown as single states. */
  readonly open?: readonly string[]
  /** Only what lies within so many moves of the state looked at. */
  readonly around?: 1 | 2 | 3
  /** What is looked for in the graph. */
  readonly find?: string
  /** Which states the heat map has. */
  readonly states?: 'near' | 'equilibria'
  /** The party by whose preference the heat map is sorted. */
  readonly by?: string
  readonly concepts?: 'all'
  /** Parties whose ladders are left out. */
  readonly without?: readonly string[]
}

const lists = ['group', 'open', 'without'] as const
const words = ['order', 'find', 'by'] as const
/** A list of nothing, where that is not what is usual. */
const nothing = 'none'

/** The look that an address names; undefined when it names none. */
export function readSeeLook(parameters: URLSearchParams): SeeLook | undefined {
  const around = ([1, 2, 3] as const).find((steps) => String(steps) === parameters.get('around'))
  const states = (['near', 'equilibria'] as const).find((each) => each === parameters.get('states'))
  const textOf = (name: string) => parameters.get(name) || undefined
  const look: SeeLook = {
    ...Object.fromEntries(words.flatMap((name) => (textOf(name) === undefined ? [] : [[name, textOf(name)]]))),
    ...Object.fromEntries(
      lists.flatMap((name) => {
        const text = textOf(name)
        return text === undefined ? [] : [[name, text === nothing ? [] : text.split(',')]]
      }),
    ),
    ...(parameters.get('arcs') === 'all' && { arcs: 'all' as const }),
    ...(parameters.get('concepts') === 'all' && { concepts: 'all' as const }),
    ...(around !== undefined && { around }),
    ...(states !== undefined && { states }),
  }
  return Object.keys(look).length === 0 ? undefined : look
}

/** Puts a look into the parameters of an address. */
export function writeSeeLook(look: SeeLook | undefined, parameters: URLSearchParams): void {
  for (const [name, value] of Object.entries(look ?? {})) {
    if (value === undefined) continue
    parameters.set(name, Array.isArray(value) ? value.join(',') || nothing : String(value))
  }
}
