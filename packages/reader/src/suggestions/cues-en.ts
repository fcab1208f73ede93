import { type CueGroup, cueFinder } from './cue.ts'

const be = "(?:is|are|was|were|am|be|been|being|'s|'re|remains?|remained)"
const adverb = '(?:also|still|now|only|very|always|never|repeatedly|publicly|long|again|once|\\w{3,12}ly)'
/** At most one adverb between the parts of a cue. */
const gap = `(?: ${adverb})?`
/** The day of an act between its verb and what follows. */
const day = '(?: (?:on|last|this|late|early|earlier) (?:\\w+day|week|month|year|night)| yesterday| today)?'
const harm =
  '(?:impose|levy|slap|halt|stop|hit|walk away|quit|veto|bar|shut|cancel|retaliate|respond with|hit back|sanction|strike|attack|expel|ban|block|cut off|close|suspend|withdraw|pull out|walk out|sue|raise tariffs|freeze|seize|boycott|punish)'

const groups: readonly CueGroup[] = [
  {
    kind: 'none',
    confidence: 0,
    words:
      '\\b(?:consequences?|costs?|price|risks?|dangers?|effects?|point) of (?:not )?(?:rejecting|refusing|accepting|agreeing|threatening)\\b|\\b(?:did|does|do|has|have|had|would|could|will) not (?:yet )?ruled? out\\b|\\b(?:declin|refus)(?:es|ed|ing) to (?:comment|say|give|name|elaborate|confirm|discuss|be named|speak|answer)\\b|\\b(?:would|will|could|did|do|does) not (?:immediately |directly )?(?:say|comment|give|name|elaborate|confirm|discuss|speak|answer|respond|specify|disclose|identify)\\b|\\b(?:opposed|rejected|demanded|urged|threatened|ruled out|promised|ordered) by\\b|\\b(?:is|are|was|were|does|do|did) not (?:be )?(?:opposed?|reject|rule out)\\b|\\b(?:goodwill|free will|at will|last will|must-see|must-have|want ads?|wanted posters?)\\b',
  },
  {
    kind: 'interest',
    confidence: 0.8,
    words: `\\b(?:wants?|wanted|hopes?|hoped|seeks?|sought|aims?|aimed|wish(?:es|ed)?|long(?:s|ed))${gap} (?:to|for|that)\\b|\\b(?:seeks|sought|wants|wanted|is seeking|are seeking|was seeking|were seeking|favou?rs?|favou?red|prefers?|preferred|advocates?|advocated|needs|prioriti[sz]es?)\\b|\\b${be}${gap} (?:seeking|hoping|aiming|eager|keen|anxious|determined|interested in|trying|looking|pushing)\\b(?: (?:to|for|that|on))?|\\bwould like\\b(?: to)?|\\b(?:goal|aim|priority|objective|interest) is (?:to )?|\\b(?:tries|tried|trying) to\\b|\\binsists? on\\b|\\binsisted on\\b`,
  },
  {
    kind: 'interest',
    negated: true,
    confidence: 0.8,
    words: `\\b(?:does not|do not|did not|doesn't|don't|didn't|doesn’t|don’t|didn’t) (?:want|wish|seek|favou?r|like)\\b(?: to)?|\\b${be}${gap} (?:worried|concerned|afraid) (?:that|about|of)\\b|\\b(?:fears?|feared) (?:that\\b)?`,
  },
  {
    kind: 'interest',
    offer: true,
    confidence: 0.75,
    words: `\\b${be}${gap} (?:willing|ready|prepared|open) to\\b|\\bstands? ready to\\b|\\b(?:plans|planned|intends|intended) to\\b|\\b(?:is|are|was|were) (?:planning|preparing) to\\b`,
  },
  {
    kind: 'constraint',
    aboutSubject: true,
    confidence: 0.75,
    words:
      '\\bmust\\b(?! not)|\\b(?:has|have|had|needs?|needed) to\\b|\\b[Oo]nly (?:if|when|after|once)\\b|\\b[Uu]nless\\b|\\bdepends? on\\b|\\bdepended on\\b|\\bas long as\\b|\\bon (?:the )?condition that\\b|\\bcontingent on\\b|\\bshould\\b(?! not)',
  },
  {
    kind: 'constraint',
    aboutSubject: true,
    negated: true,
    confidence: 0.75,
    words:
      "\\bmust not\\b|\\bmust never\\b|\\bcannot\\b|\\bcan not\\b|\\bcan't\\b|\\bcan’t\\b|\\bcould not\\b|\\bcouldn't\\b|\\bshould not\\b|\\b(?:is|are) unable to\\b|\\b(?:is|are) impossible\\b",
  },
  {
    kind: 'outlook',
    aboutSubject: true,
    confidence: 0.75,
    words: `\\b(?:will|would|may|might|could)\\b(?! not\\b)(?: (?:likely|probably|almost certainly))?|\\b${be}${gap} (?:likely|expected|set|bound|poised|due|on track|certain|sure) to\\b|\\b${be}${gap} (?:still |far |much )?(?:more |most |less )?likely\\b|\\b(?:[Tt]he )?(?:most )?likely (?:outcome|result|scenario)(?= (?:is|was|would)\\b)|\\b(?:puts?|put) the (?:odds|chances?) of\\b|\\b(?:expects?|expected|predicts?|predicted|forecasts?|anticipates?|anticipated)\\b(?= (?:that|the|an?|to|it|more|no)\\b)`,
  },
  {
    kind: 'outlook',
    aboutSubject: true,
    negated: true,
    confidence: 0.75,
    words: `\\b${be}${gap} (?:highly |very )?(?:unlikely|not likely|improbable|out of reach|in doubt)\\b(?: to\\b)?|\\b(?:doubts?|doubted) (?:that|whether)\\b|\\b${be}${gap} (?:not expected|not going) to\\b|\\b(?:will|would|may|might) not\\b|\\bwon't\\b|\\bwon’t\\b|\\bwouldn't\\b|\\bwouldn’t\\b|\\bwill never\\b`,
  },
  {
    kind: 'act',
    act: 'threatened',
    confidence: 0.8,
    words: `\\bthreaten(?:s|ed|ing)?${gap}${day} (?:to|with|that)\\b|\\bwarn(?:s|ed|ing)? that\\b|\\bvow(?:s|ed)? to ${harm}\\b|\\b(?:will|would) ${harm}\\b|\\b(?:will|would) face\\b`,
  },
  {
    kind: 'act',
    act: 'promised',
    confidence: 0.8,
    words: `(?<!\\b(?:an?|the|any|no|its|their|his|her|binding|legal|written|firm|formal|public|security) )\\b(?:promis|pledg|guarante|agre)(?:es|e|ed)${gap}${day} (?:to|that)\\b|\\bvow(?:s|ed)? to\\b|(?<!\\b(?:its|the|an?|their|his|her|any|this) )\\b(?:offers?|offered|commits?|committed|undert(?:akes?|ook))${gap} to\\b`,
  },
  {
    kind: 'act',
    act: 'demanded',
    confidence: 0.8,
    words: `\\bdemand(?:s|ed|ing)? (?:that\\b|an?\\b|the\\b)?|\\b(?<!the )urg(?:es?|ed|ing) (?=[^.,;]{1,40}? (?:to|not)\\b)|\\bcall(?:s|ed|ing)? (?:on|upon|for)\\b|\\binsist(?:s|ed)? that\\b|\\border(?:s|ed) (?=[^.,;]{1,40}? to\\b)|\\bpress(?:es|ed|ing) (?:for|(?=\\w+ to\\b))`,
  },
  {
    kind: 'act',
    act: 'refused',
    negated: true,
    confidence: 0.8,
    words: `\\b(?:refus|declin)(?:es|ed|e|ing)${day} to\\b|\\b(?:rejects?|rejected|rejecting|rules? out|ruled out|ruling out|opposes?|opposed|opposing)\\b|\\b(?:will|would) not (?:accept|agree to|allow|negotiate|recogni[sz]e|sign)\\b|\\bwon['’]t (?:accept|agree to|allow|negotiate|recogni[sz]e|sign)\\b|\\bwill never (?:accept|agree to|allow|recogni[sz]e|sign)\\b|\\b(?:would|will|did|could|does|do) not (?:commit|promise|pledge|offer) to\\b`,
  },
]

/** Finds the English cues of a text. */
export const findCuesEn = cueFinder(groups)
