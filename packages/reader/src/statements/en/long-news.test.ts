import { describe, expect, test } from 'vitest'
import { toldEn } from '../../testing/told-statements.ts'

describe('constructions of longer reports', () => {
  const cases: Readonly<Record<string, readonly [text: string, ...statements: string[]][]>> = {
    'nouns that look like verbs of saying': [
      ['Senn forgot its first offer to mend the roof.'],
      ['Porters voted on Senn’s offer to the depot staff on Monday.'],
      ['Velmar is playing down fears that the bank would fail.'],
      ['The town remembers peaceful protests that blocked the pier.'],
      [
        'Dockers rejected Senn’s demand to work on Sundays, stressing that it broke the contract.',
        '1 indirect [Dockers] rejected: Senn’s demand to work on Sundays',
        '1 indirect via Dockers [Senn] demand: to work on Sundays',
        '1 indirect [– = Dockers] stressing: that it broke the contract',
      ],
    ],
    'infinitives before a “that” of their own': [
      [
        'The guild agreed to put that plan to its members.',
        '1 indirect [The guild] agreed: to put that plan to its members',
      ],
      [
        'Calder asked residents of Senn to ignore the notice, posted by the port, that the pier was shut.',
        '1 indirect [Calder] asked: residents of Senn to ignore the notice, posted by the port, that the pier was shut',
      ],
      [
        'The levy, which the state promised to refund soon, was doubled.',
        '1 indirect [the state] promised: to refund soon',
      ],
      [
        'The guild agreed to send the paper round – but broke its word.',
        '1 indirect [The guild] agreed: to send the paper round',
      ],
    ],
    'what has not been said': [
      [
        'Calder says the ferry will sail if the guild confirms it will load the mail.',
        '1 indirect [Calder] says: the ferry will sail if the guild confirms it will load the mail',
      ],
      [
        'Ruiz said aid would flow when inspectors declare that the well is safe.',
        '1 indirect [Ruiz] said: aid would flow when inspectors declare that the well is safe',
      ],
      [
        'Ten states demanded that Velmar agree to a truce.',
        '1 indirect [Ten states] demanded: that Velmar agree to a truce',
      ],
      [
        'The chair said she would not allow the pupils to claim that the test was unfair.',
        '1 indirect [The chair] said: she would not allow the pupils to claim that the test was unfair',
      ],
      ['They adopted a timetable agreed to by the mediators.'],
      ['The two towns could not agree on a date.'],
    ],
    'what things do': [
      ['The weir will threaten the wells of Senn.'],
      ['The clash highlights a gap in the treaty.'],
      ['The rain, which threatens to flood the camp, went on.'],
      ['The wolves continued to attack flocks behind the village.'],
      ['Toll’s visit added weight to the talks by suggesting the door was open.'],
      ['The rebels threatened to leave the talks.', '1 indirect [The rebels] threatened: to leave the talks'],
      [
        'Brandt attacked the plan as a gift to the port.',
        '1 indirect [Brandt] attacked: the plan as a gift to the port',
      ],
    ],
    'who is told, and where': [
      [
        'Brandt told reporters at the old mill where he had met Toll that if it rained the talks would move.',
        '1 indirect [Brandt] told reporters at the old mill: that if it rained the talks would move',
      ],
      [
        'The bakers’ guild had informed cafés and other customers that the ovens would cool.',
        '1 indirect [The bakers’ guild] had informed cafés and other customers: that the ovens would cool',
      ],
      ['The guild had on 3 June announced a festival.', '1 indirect [The guild] had on 3 June announced: a festival'],
      [
        'Toll said roughly 40 per cent of the apples were green.',
        '1 indirect [Toll] said: roughly 40 per cent of the apples were green',
      ],
      [
        'However, according to Mr Toll, both trains were late.',
        '1 indirect [Mr Toll] according to: both trains were late',
      ],
      [
        '“It was our mistake,” according to the note, sent on Monday.',
        '1 direct [the note] according to: “It was our mistake,”',
      ],
      [
        'On 3 May, Norland, Kor, the Velmar Union and Senn said that ships would wait.',
        '1 indirect [Norland, Kor, the Velmar Union and Senn] said: that ships would wait',
      ],
    ],
    'who is meant': [
      [
        'KLA spokeswoman Nora Berg told the guests in Senn they were lost. “We have soup,” she said.',
        '1 indirect [KLA spokeswoman Nora Berg] told the guests in Senn: they were lost',
        '1 direct [she = KLA spokeswoman Nora Berg] said: “We have soup,”',
      ],
      [
        'The Minister of Labour and Housing, Jo Berg, said the flats were sold. He noted that nobody had complained.',
        '1 indirect [The Minister of Labour and Housing, Jo Berg] said: the flats were sold',
        '1 indirect [He = Jo Berg] noted: that nobody had complained',
      ],
      [
        'Three groups restoring the canal have accused Toll of hiding a plan that cost jobs.',
        '1 indirect [Three groups restoring the canal] have accused: Toll of hiding a plan that cost jobs',
      ],
      [
        '“Nobody was hurt,” the spokeswoman Ann Lee, said on Monday.',
        '1 direct [the spokeswoman Ann Lee] said: “Nobody was hurt,”',
      ],
      [
        'Calling Velmar’s demand for coal “a joke”, the brief stated that the stores were full.',
        '1 mixed [– = the brief] Calling: Velmar’s demand for coal “a joke”',
        '1 mixed [Velmar] demand: coal “a joke”',
        '1 indirect [the brief] stated: that the stores were full',
      ],
      [
        '“The lake was fuller in spring. It is low now,” the report reads.',
        '1 direct [the report] reads: “The lake was fuller in spring. It is low now,”',
      ],
      [
        'In the same week according to a Senn Gazette poll, most voters stayed at home.',
        '1 indirect [a Senn Gazette poll] according to: most voters stayed at home',
      ],
      ['“The bakery opens in May,’’ the note said.', '1 direct [the note] said: “The bakery opens in May,’’'],
    ],
    'subjects and openings': [
      ['No 10 said the envoy was on her way.', '1 indirect [No 10] said: the envoy was on her way'],
      ['Toll has criticised before the court a plan by Velmar.', '1 indirect [Toll] has criticised: a plan by Velmar'],
      [
        'After visiting both schools, a panel led by Judge Moor said that as the roof leaked, the classes must move.',
        '1 indirect [a panel led by Judge Moor] said: that as the roof leaked, the classes must move',
      ],
      [
        'In their opinion, the judges wrote that the fine was too high.',
        '1 indirect [the judges] wrote: that the fine was too high',
      ],
      ['The club’s request was turned down on Monday, affirming a rule that no dogs are let in.'],
      ['The fare was criticised in the yard by Ian Falk.', '1 indirect [Ian Falk] was criticised: The fare'],
    ],
    'who is named last': [
      [
        'When the bakers refused, the mill raised its prices and announced a sale, said Senn’s Jo Kley.',
        '1 indirect via Senn’s Jo Kley [– = the mill] announced: a sale',
        '1 indirect [Senn’s Jo Kley] said: When the bakers refused, the mill raised its prices and announced a sale',
      ],
      [
        'The zoo has bought two camels and sold a llama, reports the Gazette.',
        '1 indirect [the Gazette] reports: The zoo has bought two camels and sold a llama',
      ],
      [
        'The Gazette reported Secretary Ann Lee as saying, “Ask the gardener of the king.”',
        '1 direct via The Gazette [Secretary Ann Lee] reported Secretary Ann Lee as saying: “Ask the gardener of the king.”',
      ],
      [
        'Toll urged the school to reopen, saying, “The children are bored.”',
        '1 indirect [Toll] urged: the school to reopen',
        '1 direct [– = Toll] saying: “The children are bored.”',
      ],
      [
        'Two bridges were closed, according to Senn, a week after the flood began.',
        '1 indirect [Senn] according to: Two bridges were closed',
      ],
      [
        'Meanwhile, the head of the KRP praised the choir. “They sang well,” she said.',
        '1 indirect [the head of the KRP] praised: the choir',
        '1 direct [she = the head of the KRP] said: “They sang well,”',
      ],
      [
        'The mayor wrote that she had dismissed the police chief.',
        '1 indirect [The mayor] wrote: that she had dismissed the police chief',
      ],
      [
        'Kor said the old weir should go because it would threaten the wells.',
        '1 indirect [Kor] said: the old weir should go because it would threaten the wells',
      ],
    ],
    'clauses around a cue': [
      [
        'The ‘long winter’, recalls Toll, has shaped the town.',
        '1 mixed [Toll] recalls: The ‘long winter’ … has shaped the town',
      ],
      [
        'The plan of the union, notes Toll, would cost a lot.',
        '1 indirect [Toll] notes: The plan of the union … would cost a lot',
      ],
      [
        'Toll said the sale was off since the guild, acting for both, did not suggest a price.',
        '1 indirect [Toll] said: the sale was off since the guild, acting for both, did not suggest a price',
        '1 indirect not via Toll [the guild] did not suggest: a price',
      ],
      [
        'The bank warned Kor and Senn last week that their loans were due.',
        '1 indirect [The bank] warned Kor and Senn: that their loans were due',
      ],
      ['The envoy, who called the vote after a row, left.'],
      ['Both towns had shown “bad will” and little sense.'],
      [
        'Toll believes that if the colour was suggested by Senn, it should stay.',
        '1 indirect [Toll] believes: that if the colour was suggested by Senn, it should stay',
      ],
      ['Toll was asked by the panel to say how old the bridge was.'],
    ],
    'objects and insertions': [
      [
        'Toll warned hiking guides not to cross the pier.',
        '1 indirect [Toll] warned hiking guides: not to cross the pier',
      ],
      [
        'Meanwhile, the Lake Bank – the oldest in Kor – announced it would close two branches.',
        '1 indirect [the Lake Bank – the oldest in Kor] announced: it would close two branches',
      ],
      [
        'Berg told the Gazette the owner of the shop “never asked” the price.',
        '1 mixed [Berg] told the Gazette: the owner of the shop “never asked” the price',
      ],
      [
        'Toll said he called the march because of the tax.',
        '1 indirect [Toll] said: he called the march because of the tax',
      ],
    ],
    'leaders in a row': [
      [
        'In Senn, guild leaders Ann Lee, Jo Berg and Ian Toll claimed that the pier was safe.',
        '1 indirect [guild leaders Ann Lee, Jo Berg and Ian Toll] claimed: that the pier was safe',
      ],
    ],
    'acts that go on within what was said': [
      [
        'Toll noted that the guests ignore the signs and continue to feed the bears behind the lodge.',
        '1 indirect [Toll] noted: that the guests ignore the signs and continue to feed the bears behind the lodge',
      ],
    ],
    'who speaks again': [
      [
        'Moor said the barn would be kept. Calder has sold more of them. “I want it painted,” he said.',
        '1 indirect [Moor] said: the barn would be kept',
        '1 direct [he = Moor] said: “I want it painted,”',
      ],
    ],
    'labels and colons': [
      [
        'Ann Toll met the envoys of both towns in the old mill on Friday.\n\nDetails: She said that a draft was ready.',
        '1 indirect [She = Ann Toll] said: that a draft was ready',
      ],
      [
        'Quote from Toll: “The draft is ready. We sign in May.”',
        '1 direct [Toll] :: “The draft is ready. We sign in May.”',
      ],
      [
        'Ann Toll, the foreign minister of Kor, issued the following statement:\n\n“We will not wait for ever. The ferry sails in May.”',
        '1 direct [– = Ann Toll, the foreign minister of Kor]: “We will not wait for ever. The ferry sails in May.”',
      ],
    ],
    'quotations that are a paragraph of their own': [
      [
        'Ann Toll, the foreign minister of Kor, repeated that the talks needed a chair.\n\n“Somebody has to chair them. We would take the bishop.”',
        '1 indirect [Ann Toll, the foreign minister of Kor] repeated: that the talks needed a chair',
        '2 direct [– = Ann Toll, the foreign minister of Kor]: “Somebody has to chair them. We would take the bishop.”',
      ],
      [
        "Ann Toll and Jo Berg said: 'The wards are full. We have asked for months.\n\n'We have no choice left.",
        "1 direct [Ann Toll and Jo Berg] said: 'The wards are full. We have asked for months.",
        "2 direct [– = Ann Toll and Jo Berg]: 'We have no choice left.",
      ],
    ],
  }
  for (const [what, list] of Object.entries(cases))
    test.each(list)(`${what}: %s`, (text, ...statements) => {
      expect(toldEn(text)).toEqual(statements)
    })
})
