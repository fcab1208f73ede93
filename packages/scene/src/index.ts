export type { Distances, StateGraphInput } from './graph/input.ts'
export { stateGraph } from './graph/state-graph.ts'
export { inks, partyColour, partyDash, partyShape, type Theme } from './palette.ts'
export type {
  ArrowShape,
  LegendEntry,
  Scene,
  SceneArrow,
  SceneCell,
  SceneEdge,
  SceneLabel,
  SceneNode,
} from './scene.ts'
export { anchorPath, arrowPaths } from './shapes.ts'
export { escapeXml, type SvgOptions, sceneToSvg } from './svg.ts'
export { textLines, textWidth } from './text-lines.ts'
export { type Lang, pictureTitle, type SceneWords, wordsIn } from './words.ts'
