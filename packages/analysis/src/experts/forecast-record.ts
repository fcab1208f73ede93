import { type Concept, concepts } from '@anchorage/engine'
import type { Verdict } from '../outlook-answers.ts'

/** What the model said to one claim under one concept. */
export interface RecordedAnswer {
  /** Null for a claim that does not depend on a concept. */
  readonly concept: Concept | null
  readonly verdict: Verdict
  /** In how many of the samples that could be answered the model agreed. */
  readonly hits?: number
  readonly of?: number
}

/** What the model said to one outlook on one day: a line of `forecasts.jsonl`. Keys in this order. */
export interface Forecast {
  /** The day on which it was recorded, as whoever recorded it said. */
  readonly on: string
  /** The version of the case: the SHA-256 of its case.yaml, lower-case hexadecimal. */
  readonly case: string
  /** As of which day, and with which end of uncertain windows, the case was read; absent where not dated or not chosen. */
  readonly asOf?: string
  readonly end?: 'earliest' | 'latest'
  /** Present where variants of the case were sampled. */
  readonly samples?: number
  readonly seed?: number
  readonly vary?: 'attested'
  /** Id of the outlook, and its claim as it stood then. */
  readonly outlook: string
  readonly claim: string
  readonly answers: readonly RecordedAnswer[]
}

/** A forecast as a line, without the line end: the same forecast gives the same bytes. */
export function forecastLine(forecast: Forecast): string {
  const { on, case: version, asOf, end, samples, seed, vary, outlook, claim, answers } = forecast
  return JSON.stringify({
    on,
    case: version,
    asOf,
    end,
    samples,
    seed,
    vary,
    outlook,
    claim,
    answers: answers.map(({ concept, verdict, hits, of }) => ({ concept, verdict, hits, of })),
  })
}

/** The record, or the first line (from 1) that is none of its lines. */
export type ReadForecasts = { readonly forecasts: readonly Forecast[] } | { readonly badLine: number }

/** Reads a record, one forecast a line; empty lines are passed over. */
export function readForecasts(text: string): ReadForecasts {
  const forecasts: Forecast[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const forecast = parsed(line)
    if (!forecast) return { badLine: index + 1 }
    forecasts.push(forecast)
  }
  return { forecasts }
}

function parsed(line: string): Forecast | undefined {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return undefined
  }
  return isForecast(value) ? value : undefined
}

function isForecast(value: unknown): value is Forecast {
  if (!isRecord(value)) return false
  const { on, case: version, asOf, end, samples, seed, vary, outlook, claim, answers } = value
  return (
    isDay(on) &&
    typeof version === 'string' &&
    /^[0-9a-f]{64}$/.test(version) &&
    (asOf === undefined || isDay(asOf)) &&
    (end === undefined || end === 'earliest' || end === 'latest') &&
    (samples === undefined || isCount(samples)) &&
    (seed === undefined || isCount(seed)) &&
    (vary === undefined || vary === 'attested') &&
    typeof outlook === 'string' &&
    typeof claim === 'string' &&
    Array.isArray(answers) &&
    answers.every(isAnswer)
  )
}

function isAnswer(value: unknown): value is RecordedAnswer {
  if (!isRecord(value)) return false
  const { concept, verdict, hits, of } = value
  const isShare = isCount(hits) && isCount(of) && hits <= of && of > 0
  return (
    (concept === null || concepts.some((known) => known === concept)) &&
    (['agrees', 'disagrees', 'partly', 'unknown'] as const).some((known) => known === verdict) &&
    ((hits === undefined && of === undefined) || isShare)
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
