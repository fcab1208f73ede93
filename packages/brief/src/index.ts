// A case and its answer as a document.
export { type BriefPart, briefParts } from './brief-parts.ts'
export type { BriefQuestion, SampledBrief, SampledState } from './brief-question.ts'
export type { Brief, BriefBlock, BriefRow, Inline, Note } from './document.ts'
export { makeBrief } from './make-brief.ts'
// As files.
export { briefHtml } from './render/html.ts'
export { briefMarkdown } from './render/markdown.ts'
export { sampledBrief } from './sampled-brief.ts'
// What an author writes around the parts.
export { type BriefText, parseBriefText, type UnknownPart, usualBriefText } from './text/brief-text.ts'
