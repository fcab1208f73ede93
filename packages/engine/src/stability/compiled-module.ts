/** The part of the host that is used; the engine is compiled without knowledge of hosts. */
interface Host {
  readonly WebAssembly?: {
    readonly Module: new (bytes: Uint8Array) => object
    readonly Memory: new (size: {
      readonly initial: number
      readonly maximum: number
    }) => { readonly buffer: ArrayBuffer }
    readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
  }
}

/** Compiled code with a memory of its own. */
export interface CompiledModule {
  readonly exports: unknown
  readonly buffer: ArrayBuffer
}

const pageBytes = 65_536

const compiled = new Map<string, object>()

/**
 * An instance of a module that is given in hexadecimal, with so many bytes of memory, all zero.
 *
 * Undefined where the host has no WebAssembly, forbids it, lacks what the module needs, or has no memory.
 */
export function instanceOf(hexadecimal: string, bytes: number): CompiledModule | undefined {
  const { WebAssembly } = globalThis as Host
  if (!WebAssembly) return undefined
  try {
    const module = compiled.get(hexadecimal) ?? new WebAssembly.Module(bytesOf(hexadecimal))
    compiled.set(hexadecimal, module)
    const pages = Math.ceil(bytes / pageBytes)
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const { exports } = new WebAssembly.Instance(module, { env: { memory } })
    return { exports, buffer: memory.buffer }
  } catch {
    return undefined
  }
}

function bytesOf(hexadecimal: string): Uint8Array {
  return Uint8Array.from({ length: hexadecimal.length / 2 }, (_, index) =>
    Number.parseInt(hexadecimal.slice(2 * index, 2 * index + 2), 16),
  )
}
