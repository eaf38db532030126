import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes with back-pressure. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}

/** A value as one JSON line; with `ascii`, everything above U+007E is escaped. */
export function jsonLine(value: unknown, { ascii = false, indent = 0 } = {}): string {
  const json = JSON.stringify(value, null, indent)
  return `${ascii ? escapeNonAscii(json) : json}\n`
}

function escapeNonAscii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A closed pipe (`ghotona … | head`) ends the run quietly. */
export function endQuietlyOnClosedPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') process.exit(0)
    throw error
  })
}
