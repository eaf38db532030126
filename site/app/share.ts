import type { Region } from '../../src/index.js'

/** What a link carries. */
export interface Shared {
  readonly text: string
  readonly published: string
  readonly region: Region
  readonly gazetteer: string
}

const MARK = '#s='

/** The fragment of a link: the state as JSON, deflated, in base64url. The server never sees it. */
export async function toFragment(state: Shared): Promise<string> {
  const bytes = await through(new Blob([JSON.stringify(state)]), new CompressionStream('deflate-raw'))
  let units = ''
  for (const byte of bytes) units += String.fromCharCode(byte)
  return `${MARK}${btoa(units).replaceAll('+', '-').replaceAll('/', '_').replace(/[=]+$/, '')}`
}

/** The state of a link; undefined when the fragment is another or is broken. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith(MARK)) return undefined
  try {
    const units = atob(fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(units, (unit) => unit.charCodeAt(0))
    const json = await through(new Blob([bytes]), new DecompressionStream('deflate-raw'))
    const { text, published, region, gazetteer } = JSON.parse(new TextDecoder().decode(json))
    if (typeof text !== 'string') return undefined
    return {
      text,
      published: typeof published === 'string' ? published : '',
      region: region === 'IN' ? 'IN' : 'BD',
      gazetteer: typeof gazetteer === 'string' ? gazetteer : '',
    }
  } catch {
    return undefined
  }
}

async function through(blob: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer())
}
