const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`

/** English words of the page of pictures. */
export const see = {
  choose: 'Pictures',
  pictures: { graph: 'State graph', ladder: 'Preference ladders', heat: 'Stability', windows: 'Timeline' },
  titles: {
    graph: 'How the conflict can move',
    ladder: 'What each party likes better',
    heat: 'Who would stay where',
    windows: 'What changes when',
  },
  hints: {
    graph:
      'Each box is a state or several, each square an option: filled if taken, dashed if some take it and some do not. Press a box to look at it.',
    ladder: 'One ladder for each party, the best level on top. States on one level are liked alike.',
    heat: 'A filled disc: the state is stable for the party. A ring: the party would leave it. States with the same row stand together.',
    windows:
      'Bars are what holds or is off the table for a time; lines are the days on which something changes. Choose a day to see the case as of it. The axis is not to scale.',
  },
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  saveFailed: 'This browser could not draw the picture. Save it as SVG instead.',
  tooMany: (count: number, limit: number) =>
    `This case has ${many(count, 'state', 'states')}; pictures with every state in them go up to ${limit.toLocaleString('en')}. The Answer page draws the key states.`,
  noAnswer: 'This date or reading cannot be analysed; the Answer page says why.',
  toAnswer: 'To the answer',
  states: (count: number) => many(count, 'state', 'states'),
  marks: {
    statusQuo: 'status quo',
    equilibrium: 'equilibrium',
    equilibria: (count: number) => many(count, 'equilibrium', 'equilibria'),
  },
  legend: {
    statusQuo: 'Status quo',
    equilibrium: 'Equilibrium',
    improvement: 'Improvement',
    move: 'Other move',
    stable: 'Stable',
    unstable: 'Not stable',
  },
  file: {
    about: (title: string, concept: string, asOf: string | undefined) =>
      `${title}. Concept: ${concept}.${asOf === undefined ? '' : ` As of ${asOf}.`}`,
    map: (boxes: number, states: number, arcs: number) =>
      `${many(boxes, 'box', 'boxes')} for ${many(states, 'state', 'states')}, ${many(arcs, 'arc', 'arcs')}.`,
    heat: (states: number, patterns: number) =>
      `${many(states, 'state', 'states')}, ${many(patterns, 'pattern', 'patterns')}.`,
    ladder: (parties: number, states: number) =>
      `The order of ${many(states, 'state', 'states')} for ${many(parties, 'party', 'parties')}, best above.`,
    windows: (days: number) => `${many(days, 'day', 'days')} on which something changes. Not to scale.`,
  },

  map: {
    label: (boxes: number, states: number) =>
      `State graph: ${many(boxes, 'box', 'boxes')} for ${many(states, 'state', 'states')}`,
    role: 'state graph',
    keys: 'Arrow keys move from box to box, Enter opens one, + and − zoom, 0 shows all, Home goes to the status quo.',
    order: 'Columns',
    byImprovements: 'By improvements from the status quo',
    byMoves: 'By moves from the status quo',
    byRank: (party: string) => `By what ${party} likes better`,
    arcs: 'Arrows',
    onlyImprovements: 'Improvements',
    allMoves: 'All moves',
    around: 'Show',
    everything: 'All states',
    within: (steps: number) => `Within ${many(steps, 'move', 'moves')} of the state you look at`,
    group: 'Put states together that agree on',
    groupNone: 'nothing: a box for each state',
    groupAuto: 'As suggested',
    groupedBy: (count: number) =>
      count === 0 ? 'A box for each state' : `Together by ${many(count, 'option', 'options')}`,
    closeAll: 'Close the opened groups',
    groupWords: (count: number, taken: readonly string[], dropped: readonly string[]) =>
      [
        `${many(count, 'state', 'states')} together`,
        ...(taken.length > 0 ? [`taken: ${taken.join(', ')}`] : []),
        ...(dropped.length > 0 ? [`not taken: ${dropped.join(', ')}`] : []),
      ].join('; '),
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    fit: 'Show all',
    hidden: (count: number) => `${many(count, 'state is', 'states are')} outside this view.`,
    drawn: (boxes: number, arcs: number) => `${many(boxes, 'box', 'boxes')}, ${many(arcs, 'arrow', 'arrows')}`,
    wheel: 'Drag to move. Press the picture, then turn the wheel to zoom.',
    list: 'The same as a list',
    listState: 'State',
    listImproves: 'Improvements lead to',
    previous: 'Previous',
    next: 'Next',
    page: (from: number, to: number, count: number) => `${from}–${to} of ${count.toLocaleString('en')}`,
  },

  search: {
    label: 'Find states',
    hint: 'name, words or formula',
    go: 'Find',
    clear: 'Clear',
    found: {
      formula: (count: number) => many(count, 'state', 'states'),
      words: (count: number) => `${many(count, 'state', 'states')} with these words`,
      none: () => 'No state has this name, these words or fits as a formula.',
    },
  },

  way: {
    title: 'How it could get there',
    here: 'The state you look at is the status quo. Choose another one to play the way to it.',
    none: 'No sequence of moves leads from the status quo to the state you look at.',
    noStart: 'The case names no status quo, so there is no way to play.',
    play: 'Play',
    pause: 'Pause',
    back: 'One step back',
    forward: 'One step on',
    start: 'From the start',
    begins: (words: string) => `The status quo: ${words}`,
    at: (step: number, count: number) => `Step ${step} of ${count}`,
    pays: 'Each step pays for the one who takes it.',
    concedes: 'At least one step is a concession.',
    leads: (words: string) => `then: ${words}`,
  },

  ladder: {
    level: (place: number) => `Level ${place}`,
    fold: (levels: number, states: number) => `${many(levels, 'level', 'levels')}, ${many(states, 'state', 'states')}`,
    openFold: (levels: number, states: number) =>
      `Show ${many(levels, 'level', 'levels')} with ${many(states, 'state', 'states')}`,
    more: (count: number) => `and ${count.toLocaleString('en')} more`,
    levels: (count: number) => many(count, 'level', 'levels'),
    chosen: (shown: number, all: number) => `Ladders of ${shown} of ${all} parties`,
    all: 'All of them',
    none: 'None of them',
  },

  heat: {
    filter: 'States',
    filters: { all: 'All', near: 'Stable for all, or all but one', equilibria: 'Equilibria' },
    order: 'In a group',
    orderFile: 'As in the file',
    orderRank: (party: string) => `What ${party} likes best first`,
    concepts: 'Concepts',
    one: (name: string) => `${name} only`,
    every: 'All five',
    state: 'State',
    stable: 'stable',
    unstable: 'not stable',
    group: (count: number, stable: number, parties: number) =>
      `${many(count, 'state', 'states')}, stable for ${stable} of ${parties}`,
    none: 'No state is like that.',
    rows: (count: number) => many(count, 'row', 'rows'),
    noConcept: 'The concept does not apply to this conflict.',
  },

  windows: {
    asOf: 'As of',
    uncertain: (bar: string, earliest: string, latest: string) =>
      `${bar} (ends on a day between ${earliest} and ${latest})`,
    days: 'Days on which something changes',
    own: 'the case’s own date',
    none: 'Nothing in this case holds only for a time, and no event has a date.',
    kinds: {
      window: 'Off the table',
      constraint: 'Constraint',
      priority: 'Priority',
      'status-quo': 'Status quo',
      perception: 'Perception',
    },
    bar: (kind: string, words: string) => `${kind}: ${words}`,
    partyBar: (kind: string, party: string, words: string) => `${kind} of ${party}: ${words}`,
    table: 'The same as a table',
    what: 'What',
    from: 'From',
    until: 'Until',
    open: 'open',
    between: (earliest: string, latest: string) => `between ${earliest} and ${latest}`,
  },
}
