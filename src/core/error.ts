/**
 * Every code that an error of this library can carry. Codes are stable: they are renamed or removed
 * only in a major version. `docs/errors.md` tells cause and cure of each.
 */
export type ErrorCode =
  | 'bad-input'
  | 'bad-option'
  | 'bad-date'
  | 'bad-number'
  | 'bad-record'
  | 'bad-usage'
  | 'bad-gazetteer'
  | 'bad-trigger'
  | 'bad-list'
  | 'bad-file'
  | 'too-large'
  | 'worker-lost'
  | 'internal'

/**
 * The one error class of the library.
 *
 * @example
 * try {
 *   extract(42 as never)
 * } catch (error) {
 *   if (error instanceof GhotonaError) console.log(error.code) // bad-input
 * }
 */
export class GhotonaError extends Error {
  override readonly name = 'GhotonaError'
  readonly code: ErrorCode
  /** The place of the fault in a list or a stream, one-based, where there is one. */
  readonly line?: number
  readonly file?: string

  constructor(
    code: ErrorCode,
    message: string,
    where: { file?: string; line?: number; cause?: unknown } = {},
  ) {
    super(message, where.cause === undefined ? undefined : { cause: where.cause })
    this.code = code
    if (where.file !== undefined) this.file = where.file
    if (where.line !== undefined) this.line = where.line
  }
}
