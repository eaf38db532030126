/** What stands between separators, where anything does: `text.split(separator)`, whose lists are now of one kind and now of another to the engine, as it remembers the text or not. */
export function partsOf(text: string, separator: string): string[] {
  const parts: string[] = []
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf(separator, from)
    const to = found < 0 ? text.length : found
    if (to > from) parts.push(text.slice(from, to))
    from = to + separator.length
  }
  return parts
}
