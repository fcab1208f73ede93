export type { Drawing, Ink, Mark } from './drawing/drawing.ts'
export { drawingToSvg, inkColour } from './drawing/drawing-svg.ts'
export type { LegendWords } from './drawing/legend-marks.ts'
export type { SquareInput } from './drawing/square-marks.ts'
export type { Distances, StateGraphInput } from './graph/input.ts'
export { stateGraph } from './graph/state-graph.ts'
export { type HeatWords, heatDrawing } from './heat/heat-drawing.ts'
export { type HeatFilter, type HeatGroup, type HeatInput, heatGroups } from './heat/heat-rows.ts'
export { type LadderFold, type LadderLevel, type LadderMarked, type LadderRung, ladderOf } from './ladder/ladder.ts'
export { type LadderMarks, type LadderWords, laddersDrawing, writtenStates } from './ladder/ladder-drawing.ts'
export { type ArcCurve, arcCurve, arrival } from './map/arc-curve.ts'
export { type StateGroup, tellingOptions } from './map/group-states.ts'
export { type LaidOutMap, layOutMap, type MapRequest } from './map/layout-map.ts'
export { type MapWords, mapDrawing } from './map/map-drawing.ts'
export { boxTowards, type MapPlaces, mapPlaces } from './map/map-places.ts'
export { type MapArcs, type MapNodes, type MapOrder, mapFlags, type StateMap } from './map/state-map.ts'
export { statesAround } from './map/states-around.ts'
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
export { escapeXml, fontFamily, type SvgOptions, sceneToSvg } from './svg.ts'
export { textLines, textWidth } from './text-lines.ts'
export {
  type TimeBar,
  type TimeDrawing,
  type TimeInput,
  type TimeWords,
  windowsDrawing,
} from './windows/windows-drawing.ts'
export { type Lang, pictureTitle, type SceneWords, wordsIn } from './words.ts'
