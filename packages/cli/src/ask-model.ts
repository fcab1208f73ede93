/** Where a model is asked. */
export interface Endpoint {
  /** Of an OpenAI-compatible interface, up to `/v1`, or with `/chat/completions`. */
  readonly url: string
  readonly model: string
  readonly key: string | undefined
  /** How long to wait for the whole answer. */
  readonly seconds: number
}

/** Why there is no answer. */
export type ModelFailure = 'timeout' | 'unreachable' | 'status' | 'too-large' | 'not-json' | 'cut-off'

/** What a model answered, or why it did not. */
export type ModelAnswer =
  | { readonly content: string }
  | { readonly failed: ModelFailure; readonly parameters: Readonly<Record<string, string | number>> }

/** An answer of a thousand proposals is smaller. */
const mostBytes = 2 * 1024 * 1024

/**
 * Asks a chat model once, over `fetch`, without streaming. Never throws: whatever goes wrong is a failure with a name.
 * The key goes to this address only; redirections are not followed.
 */
export async function askModel(endpoint: Endpoint, system: string, user: string): Promise<ModelAnswer> {
  const { model, key, seconds } = endpoint
  const url = completionsUrl(endpoint.url)
  const messages = [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ]
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages, temperature: 0, stream: false }),
      signal: AbortSignal.timeout(seconds * 1000),
    })
    if (!response.ok) {
      await response.body?.cancel()
      return { failed: 'status', parameters: { status: response.status } }
    }
    const text = await limited(response)
    return text === undefined ? { failed: 'too-large', parameters: {} } : contentOf(text)
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { failed: 'timeout', parameters: { seconds } }
    return { failed: 'unreachable', parameters: { url: shownUrl(url), why: reasonOf(error) } }
  }
}

/** The address without a user's name and password. */
export function shownUrl(url: string): string {
  const parsed = new URL(url)
  return `${parsed.origin}${parsed.pathname}`
}

function completionsUrl(url: string): string {
  const parsed = new URL(url)
  if (!parsed.pathname.endsWith('/chat/completions')) {
    parsed.pathname = `${parsed.pathname.replace(/\/+$/, '')}/chat/completions`
  }
  return parsed.href
}

async function limited(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  if (!response.body) return text
  for await (const chunk of response.body) {
    bytes += chunk.byteLength
    if (bytes > mostBytes) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

function contentOf(text: string): ModelAnswer {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { failed: 'not-json', parameters: {} }
  }
  const choice = (value as { choices?: readonly unknown[] } | null)?.choices?.[0] as
    | { finish_reason?: unknown; message?: { content?: unknown } }
    | undefined
  if (choice?.finish_reason === 'length') return { failed: 'cut-off', parameters: {} }
  const content = choice?.message?.content
  return typeof content === 'string' ? { content } : { failed: 'not-json', parameters: {} }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause as { code?: unknown } | undefined
  return typeof cause?.code === 'string' ? cause.code : error.message
}
