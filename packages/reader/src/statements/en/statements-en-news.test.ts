import { describe, expect, test } from 'vitest'
import { toldEn } from '../../testing/told-statements.ts'

/** The line under a headline, so that it is read as one. */
const under = '\n\nThe envoy of the republic spoke for an hour on Monday before the talks in the old town broke up.'

describe('constructions of wire news', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...statements: string[]][]>> = {
    'participles after a quotation within what was said': [
      [
        'Calder said that deliveries would continue “as long as needed,” adding that a ban would change that.',
        '1 mixed [Calder] said: that deliveries would continue “as long as needed,”',
        '1 indirect [– = Calder] adding: that a ban would change that',
      ],
      [
        'The minister said exports would rise “for now,” insisting that no contract was at risk.',
        '1 mixed [The minister] said: exports would rise “for now,”',
        '1 indirect [– = The minister] insisting: that no contract was at risk',
      ],
      [
        'The envoy rejected what he labelled “blackmail,” saying that no date had been set.',
        '1 mixed [The envoy] rejected: what he labelled “blackmail,”',
        '2 direct [he = The envoy] labelled: “blackmail,”',
        '1 indirect [– = The envoy] saying: that no date had been set',
      ],
    ],
    'relative clauses before the main cue': [
      [
        'One of them, who asked not to be named, said a deal before May was “unlikely.”',
        '1 mixed [One of them, who asked not to be named] said: a deal before May was “unlikely.”',
      ],
      [
        'A second official, who requested anonymity, said the plan had been shelved.',
        '1 indirect [A second official, who requested anonymity] said: the plan had been shelved',
      ],
      [
        'A trader who said he had seen the letter told Reuters that shipments were late.',
        '1 indirect [who = A trader] said: he had seen the letter',
        '1 indirect [A trader who said he had seen the letter] told Reuters: that shipments were late',
      ],
      ['Toll, asked whether the bloc would yield, said it would not.', '1 indirect [Toll] said: it would not'],
    ],
    'what is denied, asked or refused': [
      [
        'Brandt denied that his government had threatened to cut supplies.',
        '1 indirect [Brandt] denied: that his government had threatened to cut supplies',
        '1 indirect not via Brandt [his government] had threatened: to cut supplies',
      ],
      [
        'Rosen denied that her aides had warned Yusuf that the port would be closed.',
        '1 indirect [Rosen] denied: that her aides had warned Yusuf that the port would be closed',
        '1 indirect not via Rosen [her aides] had warned Yusuf: that the port would be closed',
      ],
      [
        'Toll denied having accused Keel of treason.',
        '1 indirect [Toll] denied: having accused Keel of treason',
        '1 indirect not [– = Toll] having accused: Keel of treason',
      ],
      [
        'Rosen denied reports that her aides had fled, calling them “lies.”',
        '1 indirect [Rosen] denied: reports that her aides had fled',
        '1 mixed [– = Rosen] calling: them “lies.”',
      ],
      [
        'Velmar’s envoy did not say whether Ostrava had agreed to withdraw.',
        '1 indirect not [Velmar’s envoy] did not say: whether Ostrava had agreed to withdraw',
      ],
      [
        'Toll said he did not believe that Keel had promised to resign.',
        '1 indirect [Toll] said: he did not believe that Keel had promised to resign',
        '2 indirect not [he = Toll] did not believe: that Keel had promised to resign',
      ],
      [
        'Officials in both capitals refused to say.',
        '1 indirect not [Officials in both capitals] refused to say: refused to say',
      ],
    ],
    'sources that are cited': [
      [
        'The Strait Herald, citing unnamed sources, reported that a new round may be held.',
        '1 indirect via unnamed sources [The Strait Herald] reported: that a new round may be held',
      ],
      [
        'The port was closed, the agency reported, citing a police statement.',
        '1 indirect via a police statement [the agency] reported: The port was closed',
      ],
      ['The minister resigned, citing reasons of health.', '1 indirect [– = The minister] citing: reasons of health'],
    ],
    'views of a pronoun': [
      [
        'Grace Okafor was blunt. In her view, both leaders wanted to look tough.',
        '1 indirect [her = Grace Okafor] view: both leaders wanted to look tough',
      ],
      [
        'Keel said the evidence, in his words, “speaks for itself.”',
        '1 mixed [Keel] said: the evidence, in his words, “speaks for itself.”',
        '1 mixed [his = Keel] words: the evidence … “speaks for itself.”',
      ],
    ],
    'what things are called': [
      [
        'They left after what one Western diplomat described as “the shortest round in memory.”',
        '2 direct [one Western diplomat] described as: “the shortest round in memory.”',
      ],
      [
        'The pact, which critics called “a surrender,” was signed on Monday.',
        '2 direct [critics] called: “a surrender,”',
      ],
      [
        'The offer was described by one envoy as “too little, too late.”',
        '1 mixed [one envoy] was described: The offer … as “too little, too late.”',
      ],
      ['The president dubbed the plan “a trap” and left.', '1 mixed [The president] dubbed: the plan “a trap”'],
      [
        'Rosen said she had told Yusuf what Keel described as “the truth,” and vowed to return.',
        '1 mixed [Rosen] said: she had told Yusuf what Keel described as “the truth,”',
        '1 mixed [she = Rosen] had told Yusuf: what Keel described as “the truth,”',
        '2 direct via she [Keel] described as: “the truth,”',
        '1 indirect [– = Rosen] vowed: to return',
      ],
    ],
    'a quotation that goes on with the sentence': [
      [
        'Leila Haddad was blunter: the other side, she said, “never intended to negotiate.”',
        '1 mixed [she = Leila Haddad] said: the other side … “never intended to negotiate.”',
      ],
      ['The plan, Toll said, “was never serious.”', '1 mixed [Toll] said: The plan … “was never serious.”'],
      ['On Monday, Toll said, “we will sign.”', '1 direct [Toll] said: “we will sign.”'],
      [
        'Keel said the plan was “reckless,” a charge that Toll rejected.',
        '1 mixed [Keel] said: the plan was “reckless,”',
      ],
    ],
    'several speakers': [
      [
        'Kiel said the pact was dead, while Lund warned that sanctions would follow.',
        '1 indirect [Kiel] said: the pact was dead',
        '1 indirect [Lund] warned: that sanctions would follow',
      ],
      [
        'Toll told the BBC that the army “will not move.”',
        '1 mixed [Toll] told the BBC: that the army “will not move.”',
      ],
    ],
    'cues beside cues': [
      [
        'Port workers will strike, their union said, rejecting an offer that the operator had called “final.”',
        '1 indirect [their union] said: Port workers will strike',
        '1 mixed [– = their union] rejecting: an offer that the operator had called “final.”',
        '2 direct [the operator] called: “final.”',
      ],
      [
        '“We do not comment on rumours,” a spokesman said when asked whether the minister had called Silva.',
        '1 direct [a spokesman] said: “We do not comment on rumours,”',
      ],
      [
        'Economists, who had earlier predicted a short dispute, now say it may last.',
        '1 indirect [who = Economists] had earlier predicted: a short dispute',
        '1 indirect [Economists, who had earlier predicted a short dispute] now say: it may last',
      ],
      [
        'The ministry would neither confirm nor deny that it had offered to mediate.',
        '1 indirect not [The ministry] would neither confirm: nor deny that it had offered to mediate',
      ],
    ],
    'who is spoken of in the passive': [
      [
        'The prime minister has been accused by the opposition of ignoring the row, her office said.',
        '1 indirect via her office [the opposition] has been accused: ignoring the row',
        '1 indirect [her office] said: The prime minister has been accused by the opposition of ignoring the row',
      ],
      [
        'The strike was described as “reckless” by the chamber of commerce.',
        '1 mixed [the chamber of commerce] was described: The strike … as “reckless”',
      ],
      ['The talks were called “a farce” by Keel.', '1 mixed [Keel] were called: The talks … “a farce”'],
      [
        'Prado faces an allegation that her office dismissed as “cheap.”',
        '2 direct [her office] dismissed as: “cheap.”',
      ],
    ],
    'what is told to somebody, and nothing told': [
      ['Dosk was told by Aram that the pause would hold.', '1 indirect [Aram] was told: that the pause would hold'],
      [
        'Vask has so far said nothing about the shelling.',
        '1 indirect not [Vask] has so far said: nothing about the shelling',
      ],
      ['Vask said nothing had changed.', '1 indirect [Vask] said: nothing had changed'],
      ['Karsia has yet to say when it will vote.', '1 indirect not [Karsia] has yet to say: when it will vote'],
      ['The bloc called on both to show restraint.', '1 indirect [The bloc] called on: both to show restraint'],
      [
        'The ministry dismissed as “lies” reports that it had shelled a village.',
        '1 mixed [The ministry] dismissed as: “lies” reports that it had shelled a village',
      ],
      [
        'According to a diplomat, Dosk needed time; Aram said he had it.',
        '1 indirect [a diplomat] According to: Dosk needed time',
        '1 indirect [Aram] said: he had it',
      ],
    ],
    headlines: [
      [
        `Envoy denies that Velmar threatened to close strait${under}`,
        '3 indirect [Envoy] denies: that Velmar threatened to close strait',
        '3 indirect not via Envoy [Velmar] threatened: to close strait',
      ],
      [
        `Minister calls offer “an insult”, refuses to say if talks will resume${under}`,
        '3 mixed [Minister] calls: offer “an insult”',
        '3 indirect not [– = Minister] refuses to say: if talks will resume',
      ],
      [
        `Keel calls deal “a trap”, vows to fight on${under}`,
        '3 mixed [Keel] calls: deal “a trap”',
        '3 indirect [– = Keel] vows: to fight on',
      ],
    ],
  }
  for (const [title, list] of Object.entries(cases))
    test(title, () => {
      for (const [text, ...statements] of list) expect(toldEn(text)).toEqual(statements)
    })
})
