// Documents with wanted statements, read from files that are no part of the project.
import { readFileSync } from 'node:fs'
import { read } from '@anchorage/reader'
import { scoredStatement } from './reader-statements.mjs'

const reportingVerbs = {
  en: /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according to|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|writ(?:e|es|ing)|wrote|written|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?|warn(?:s|ed|ing)?|suggest(?:s|ed|ing)?|announc(?:e|es|ed|ing)|acknowledg(?:e|es|ed|ing)|report(?:s|ed|ing)?|stat(?:e|es|ed|ing)|explain(?:s|ed|ing)?|insist(?:s|ed|ing)?|declar(?:e|es|ed|ing)|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|predict(?:s|ed|ing)?|recall(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|complain(?:s|ed|ing)?|tweet(?:s|ed|ing)?|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|remark(?:s|ed|ing)?|observ(?:e|es|ed|ing)|comment(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)|confirm(?:s|ed|ing)?|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought)\b/i,
  zh: /说|称|表示|指出|强调|介绍|透露|认为|宣布|告诉|证实|确认|否认|承认|重申|呼吁|谴责|警告|回应|坦言|披露|报道|建议|批评|解释/,
}

const linesOf = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const spanOf = (start, end) => (typeof start === 'number' && end > start ? [start, end] : undefined)

/** The documents of a corpus, read; core statements are those whose cue is an ordinary reporting verb. */
export function corpusDocuments(file) {
  return linesOf(file).map(({ id, text, lang, statements }) => ({
    name: id,
    text,
    found: read(text, { lang })
      .statements.filter(({ tier, negated }) => tier === 1 && !negated)
      .map(scoredStatement),
    wanted: statements.map((each) => {
      const cue = spanOf(each.cueStart, each.cueEnd)
      const speaker = spanOf(each.speakerStart, each.speakerEnd)
      const isCore = cue !== undefined && reportingVerbs[lang].test(text.slice(...cue))
      return {
        parts: each.parts ?? [[each.start, each.end]],
        speaker,
        cue,
        kind: each.kind,
        isCore: isCore && (lang === 'en' || speaker !== undefined),
      }
    }),
  }))
}

/** Every other document, from the first or the second: rules are made looking at the first half only. */
export const halfOf = (documents, which) => documents.filter((_, index) => index % 2 === which)
