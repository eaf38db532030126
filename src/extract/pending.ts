import type { Stage } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'

export function dates(): Stage<unknown, DateLayer> {
  return { name: 'dates', run: () => ({ dates: [] }) }
}
