import type { Suggestion } from '@anchorage/reader'
import type { DraftParty } from './cast.ts'
import type { DraftOption, DraftOptions, OptionRole } from './draft-options.ts'

/** A candidate priority: a formula, and where it comes from. */
export interface DraftPriority {
  readonly want: string
  readonly why: 'refuses' | 'demands' | 'threatens' | 'promises' | 'is-threatened' | 'is-asked'
  readonly roles: readonly OptionRole[]
}

/**
 * Candidate priorities of a party, most important first: what it refuses, what it demands, what it threatens (if what it
 * demands is not done), what it promises; then that it be spared what it is threatened with, and last that it need not
 * do what others demand of it. The order is a guess, like the rest.
 */
export function draftPrioritiesOf(party: DraftParty, { options, conditionOf }: DraftOptions): readonly DraftPriority[] {
  const found: DraftPriority[] = []
  const add = (why: DraftPriority['why'], want: string, roles: readonly OptionRole[]): void => {
    const known = found.findIndex((each) => each.want === want || opposite(each.want) === want)
    if (known < 0) found.push({ why, want, roles })
    else if (found[known]!.want === want) found[known] = { ...found[known]!, roles: [...found[known]!.roles, ...roles] }
  }
  const own = options.filter((option) => option.party === party)
  const eachRole = (
    among: readonly DraftOption[],
    act: OptionRole['act'],
    visit: (option: DraftOption, role: OptionRole) => void,
  ): void => {
    for (const option of among) for (const role of option.roles) if (role.act === act) visit(option, role)
  }
  // Who threatens with what he also says he will not do does it only if he must.
  const threatened = own.filter(({ roles }) => roles.some(({ act }) => act === 'threatened'))
  const refuse = (option: DraftOption, role: OptionRole): void => add('refuses', `not ${option.key}`, [role])
  eachRole(
    own.filter((option) => !threatened.includes(option)),
    'refused',
    refuse,
  )
  for (const demand of demandsBy(party, options)) {
    add(
      'demands',
      demand.options
        .map(({ option, wants }) => (wants ? nameFor(party, option) : `not ${nameFor(party, option)}`))
        .join(' and '),
      demand.options.map(({ role }) => role),
    )
  }
  eachRole(own, 'threatened', (option, role) => {
    const condition = conditionOf.get(role.suggestion)
    const isIfNot = role.suggestion.condition?.negated === true
    const when = condition && `${isIfNot ? 'not ' : ''}${nameFor(party, condition)}`
    add('threatens', when === undefined ? option.key : `${option.key} if ${when}`, [role])
  })
  eachRole(threatened, 'refused', refuse)
  eachRole(own, 'promised', (option, role) => {
    // What is offered if another does something is not offered for nothing.
    const condition = conditionOf.get(role.suggestion)
    const isIfNot = role.suggestion.condition?.negated === true
    const when = condition && `${isIfNot ? 'not ' : ''}${nameFor(party, condition)}`
    add('promises', when === undefined ? option.key : `${option.key} iff ${when}`, [role])
  })
  eachRole(options, 'threatened', (option, role) => {
    if (role.against.includes(party) && option.party !== party)
      add('is-threatened', `not ${nameFor(party, option)}`, [role])
  })
  eachRole(own, 'demanded', (option, role) => {
    if (!role.by.includes(party)) add('is-asked', role.wants ? `not ${option.key}` : option.key, [role])
  })
  return found
}

interface Demand {
  readonly options: readonly { readonly option: DraftOption; readonly role: OptionRole; readonly wants: boolean }[]
}

/** What a party demands: what it asks of several at once is one demand. */
function demandsBy(party: DraftParty, options: readonly DraftOption[]): readonly Demand[] {
  const bySuggestion = new Map<Suggestion, { option: DraftOption; role: OptionRole; wants: boolean }[]>()
  for (const option of options) {
    for (const role of option.roles) {
      if (role.act !== 'demanded' || !role.by.includes(party)) continue
      const list = bySuggestion.get(role.suggestion) ?? []
      bySuggestion.set(role.suggestion, [...list, { option, role, wants: role.wants }])
    }
  }
  return [...bySuggestion.values()].map((each) => ({ options: each }))
}

function nameFor(party: DraftParty, option: DraftOption): string {
  return option.party === party ? option.key : `${option.party.id}.${option.key}`
}

function opposite(want: string): string {
  return want.startsWith('not ') ? want.slice(4) : `not ${want}`
}
