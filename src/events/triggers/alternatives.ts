/** The alternatives of a cell: `{লঞ্চ|ট্রলার}ডুবি|নৌদুর্ঘটনা` is লঞ্চডুবি, ট্রলারডুবি, নৌদুর্ঘটনা. */
export function alternatives(cell: string): string[] {
  const found: string[] = []
  for (let from = 0; from <= cell.length; ) {
    const to = partEnd(cell, from)
    const part = cell.slice(from, to).trim()
    if (part !== '') expand(part, found)
    from = to + 1
  }
  return found
}

/** The next `|` outside braces, or the end. */
function partEnd(cell: string, from: number): number {
  let depth = 0
  for (let i = from; i < cell.length; i++) {
    const unit = cell.charCodeAt(i)
    if (unit === OPEN) depth++
    else if (unit === CLOSE) depth--
    else if (unit === BAR && depth === 0) return i
  }
  return cell.length
}

const OPEN = 0x7b
const CLOSE = 0x7d
const BAR = 0x7c

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

function expand(text: string, found: string[]): void {
  const open = text.indexOf('{')
  const close = open < 0 ? -1 : text.indexOf('}', open)
  if (close < 0) {
    found.push(text)
    return
  }
  for (let from = open + 1; from <= close; ) {
    const bar = text.indexOf('|', from)
    const to = bar < 0 || bar > close ? close : bar
    expand(text.slice(0, open) + text.slice(from, to) + text.slice(close + 1), found)
    from = to + 1
  }
}
