import { gathered } from '../../core/mapped.js'

/** The alternatives of a cell: `{লঞ্চ|ট্রলার}ডুবি|নৌদুর্ঘটনা` is লঞ্চডুবি, ট্রলারডুবি, নৌদুর্ঘটনা. */
export function alternatives(cell: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i <= cell.length; i++) {
    const c = cell[i]
    if (c === '{') depth++
    else if (c === '}') depth--
    else if (c === undefined || (c === '|' && depth === 0)) {
      const part = cell.slice(from, i).trim()
      if (part !== '') parts.push(part)
      from = i + 1
    }
  }
  return cell.includes('{') ? gathered(parts, expand) : parts
}

/** How many alternatives a cell has, without writing them out. */
export function countAlternatives(cell: string): number {
  let all = 0
  let part = 1
  let inside = 0
  for (const c of `${cell}|`) {
    if (c === '{') inside = 1
    else if (c === '}' && inside > 0) {
      part *= inside
      inside = 0
    } else if (c === '|' && inside > 0) inside++
    else if (c === '|') {
      all += part
      part = 1
    }
  }
  return all
}

function expand(text: string): string[] {
  const open = text.indexOf('{')
  const close = text.indexOf('}', open)
  if (open < 0 || close < 0) return [text]
  return text
    .slice(open + 1, close)
    .split('|')
    .flatMap((part) => expand(text.slice(0, open) + part + text.slice(close + 1)))
}
