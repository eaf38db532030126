import { styleText } from 'node:util'
import type { HtmlDocument } from '../formats/html/document.js'
import type { Paint, PrettyDocument } from '../formats/pretty.js'
import type { Render } from './batch.js'
import type { Command } from './commands.js'
import { jsonLine } from './output.js'

/** What `--format` takes; `html` is for `extract`. */
export const FORMATS = ['json', 'ndjson', 'pretty', 'html'] as const

export type Format = (typeof FORMATS)[number]

/** What the writing of results depends on. */
export interface Look {
  readonly format: Format
  readonly ascii: boolean
}

/** How results of a command are written in the format asked for. */
export async function rendererFor(command: Command, { format, ascii }: Look): Promise<Render> {
  if (format === 'ndjson') return (result) => jsonLine(result, { ascii })
  const { prints } = command
  if (format === 'pretty' && prints !== undefined)
    return (result) =>
      'error' in result
        ? jsonLine(result)
        : `${(result as Record<string, string>)[prints].replace(/\n$/u, '')}\n`
  if (format === 'json' || command.name !== 'extract')
    return (result) => jsonLine(result, { ascii, indent: 2 })
  if (format === 'html') {
    const { toHtml } = await import('../formats/html/page.js')
    const { graphSvg, timelineSvg } = await import('../pictures/index.js')
    return (result, text) => {
      if ('error' in result) return jsonLine(result)
      const document = result as HtmlDocument
      return toHtml(document, text ?? '', [
        { title: 'Timeline', svg: timelineSvg(document, { width: 1100, links: true }) },
        { title: 'Who did what to whom', svg: graphSvg(document, { width: 1100, links: true }) },
      ])
    }
  }
  const { prettyDocument } = await import('../formats/pretty.js')
  const paint: Paint = process.stdout.isTTY ? (style, text) => styleText(style, text) : (_, text) => text
  return (result) =>
    'error' in result ? jsonLine(result) : `${prettyDocument(result as PrettyDocument, paint)}\n`
}
