/**
 * The same data with every typed array in shared memory, so that handing it to a worker copies nothing.
 * Plain objects and arrays are rebuilt, everything else is kept as it is.
 */
export function inSharedMemory<T>(value: T): T {
  const done = new Map<object, unknown>()
  const visit = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    const known = done.get(part)
    if (known !== undefined) return known
    const made = ArrayBuffer.isView(part)
      ? sharedArray(part)
      : Array.isArray(part)
        ? part.map(visit)
        : copied(part, visit)
    done.set(part, made)
    return made
  }
  return visit(value) as T
}

function copied(part: object, visit: (part: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(part).map(([key, entry]) => [key, visit(entry)]))
}

function sharedArray(view: ArrayBufferView): ArrayBufferView {
  if (view.buffer instanceof SharedArrayBuffer) return view
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  const shared = new SharedArrayBuffer(view.byteLength)
  new Uint8Array(shared).set(bytes)
  if (view instanceof Uint32Array) return new Uint32Array(shared)
  if (view instanceof Int32Array) return new Int32Array(shared)
  if (view instanceof Uint16Array) return new Uint16Array(shared)
  throw new TypeError('expected an array of 16 or 32 bit numbers')
}
