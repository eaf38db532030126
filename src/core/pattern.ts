/**
 * A regular expression that is made when it is first asked for. V8 reads those of a module as it loads, and each class of
 * letters that one names, `\p{L}` and `\p{M}`, costs as much as ten lines of code.
 */
export function pattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined
  return () => {
    made ??= new RegExp(source, flags)
    return made
  }
}
