import type { Source, Stage } from '../core/index.js'
import type { ScriptLayer } from '../script/index.js'
import type { PageLayer } from './types.js'

/** Adds what of the page is article, its title and its publication date. */
export function page(): Stage<Source & ScriptLayer, PageLayer> {
  return {
    name: 'page',
    run: ({ publishedAt }) => ({
      page: {
        title: null,
        dateline: null,
        excluded: [],
        created:
          publishedAt === undefined
            ? { value: null, source: 'none' }
            : { value: publishedAt, source: 'caller' },
      },
    }),
  }
}
