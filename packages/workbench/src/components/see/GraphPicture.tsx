import { type Case, textIn } from '@anchorage/casefile'
import { mapDrawing } from '@anchorage/scene'
import { useMemo, useState } from 'react'
import { useApp, useLang, useMessages, useSelect } from '../../app-context.ts'
import type { Question } from '../../model/protocol.ts'
import type { FoundStates, SeeMap } from '../../model/see-protocol.ts'
import { focusOf } from '../../state/focus-of.ts'
import { TroubleNotice, Waiting } from '../Notices.tsx'
import { Grouping } from './Grouping.tsx'
import { legendOf } from './legend.ts'
import { MapCanvas } from './MapCanvas.tsx'
import { MapLegend } from './MapLegend.tsx'
import { MapList } from './MapList.tsx'
import { MapTools } from './MapTools.tsx'
import { SaveDrawing } from './SaveDrawing.tsx'
import { StateSearch } from './StateSearch.tsx'
import { useComputed } from './use-computed.ts'
import { useMapOptions } from './use-map-options.ts'
import { usePictureAbout } from './use-picture-about.ts'
import { WayPlayer } from './WayPlayer.tsx'

/** The state graph of real sizes, with what belongs to it: search, neighbourhood, the way played, a list, a file. */
export function GraphPicture({ of, question, revision }: { of: Case; question: Question; revision: number }) {
  const app = useApp()
  const lang = useLang()
  const messages = useMessages()
  const words = messages.see.map
  const about = usePictureAbout(of, 'graph')
  const place = useSelect((state) => state.place)
  const focus = useSelect(focusOf)
  const explanation = useSelect((state) => state.explanation?.value)
  const [options, change] = useMapOptions(of)
  const [found, setFound] = useState<FoundStates | undefined>(undefined)
  const [step, setStep] = useState<{ key: string; at: number } | undefined>(undefined)
  const { steps, ...rest } = options
  const request = { ...rest, ...(steps > 0 && focus !== undefined ? { around: { state: focus, steps } } : {}) }
  const computed = useComputed(JSON.stringify([question, revision, request]), () =>
    app.workshop.seeMap(question, request),
  )
  const seen = computed.value
  const wordsOf = (box: number) => (seen === undefined ? '' : boxWords(seen, box))
  const boxWords = (map: SeeMap, box: number): string => {
    const said = map.words[box] ?? ''
    if (said !== '') return [said, ...marksOf(map, box)].join('. ')
    const named = (value: string) =>
      map.groupBy.flatMap((option, at) =>
        map.keys[box]?.[at] === value ? [textIn(of.options[option]?.name ?? '', lang)] : [],
      )
    return [words.groupWords(map.map.nodes.counts[box] ?? 0, named('Y'), named('N')), ...marksOf(map, box)].join('. ')
  }
  const marksOf = ({ map: { nodes } }: SeeMap, box: number): string[] => {
    const holding = nodes.equilibria[box] ?? 0
    const { marks } = messages.see
    return [
      ...((nodes.flags[box] ?? 0) & 1 ? [marks.statusQuo] : []),
      ...(holding > 0 ? [nodes.counts[box] === 1 ? marks.equilibrium : marks.equilibria(holding)] : []),
    ]
  }
  const open = (box: number) => {
    if (seen === undefined) return
    const key = seen.keys[box] ?? ''
    if (seen.words[box] === '') change({ opened: [...options.opened, key] })
    else if (place.page === 'case') app.go({ ...place, state: seen.ids[box] ?? '' })
  }
  const foundBoxes = useMemo(() => markFound(seen, found), [seen, found])
  const wayKey = `${question.lang} ${focus}`
  const at = step?.key === wayKey ? step.at : undefined
  const way = useMemo(() => {
    const taken = explanation?.way
    if (seen === undefined || taken === undefined || at === undefined) return undefined
    const start = seen.map.nodes.flags.findIndex((flags) => (flags & 1) > 0)
    const states = taken.steps.slice(0, at).map(({ state, party }) => ({ box: seen.boxOf[state] ?? -1, party }))
    return [{ box: start }, ...states]
  }, [seen, explanation, at])
  const draw = () =>
    mapDrawing(seen!.map, {
      lang,
      ...about(
        messages.see.file.map(seen!.map.nodes.count, seen!.boxOf.length - seen!.map.hidden, seen!.map.arcs.count),
      ),
      legend: legendOf(of, messages, lang, ['status-quo', 'equilibrium', 'improvement', 'move'], 'arrows'),
    })
  return (
    <>
      <MapTools of={of} options={options} focus={focus} onChange={change} />
      <div className="see-row">
        <Grouping of={of} options={options} groupBy={seen?.groupBy ?? []} onChange={change} />
        <StateSearch question={question} found={found} onFound={setFound} />
      </div>
      {computed.trouble !== undefined && <TroubleNotice trouble={computed.trouble} />}
      {seen === undefined && computed.isWaiting && <Waiting words={messages.drawing} />}
      {seen !== undefined && (
        <figure className="graph map" aria-busy={computed.isWaiting}>
          <MapCanvas
            seen={seen}
            chosen={explanation === undefined ? undefined : seen.boxOf[explanation.state]}
            found={foundBoxes}
            way={way}
            wordsOf={wordsOf}
            onOpen={open}
          />
          <figcaption>
            <WayPlayer
              of={of}
              explanation={explanation}
              step={at}
              onStep={(to) => setStep(to === undefined ? undefined : { key: wayKey, at: to })}
            />
            <MapLegend of={of} />
            <p className="faint small map-counts">
              {words.drawn(seen.map.nodes.count, seen.map.arcs.count)}
              {seen.map.hidden > 0 && ` · ${words.hidden(seen.map.hidden)}`}
            </p>
            <SaveDrawing name="graph" draw={draw} />
            <MapList seen={seen} wordsOf={wordsOf} onOpen={open} />
          </figcaption>
        </figure>
      )}
    </>
  )
}

function markFound(seen: SeeMap | undefined, found: FoundStates | undefined): Uint8Array | undefined {
  if (seen === undefined || found === undefined || found.states.length === 0) return undefined
  const marked = new Uint8Array(seen.map.nodes.count)
  for (const state of found.states) {
    const box = seen.boxOf[state] ?? -1
    if (box >= 0) marked[box] = 1
  }
  return marked
}
