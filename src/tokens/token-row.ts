import { NEWLINE, type Tokens } from './types.js'

/** Tokens with what is asked of each: its text, its first code unit, what stands beside it. */
export class TokenRow {
  readonly text: string
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array

  constructor(
    text: string,
    { length, starts, ends, kinds }: Pick<Tokens, 'length' | 'starts' | 'ends' | 'kinds'>,
  ) {
    this.text = text
    this.length = length
    this.starts = starts
    this.ends = ends
    this.kinds = kinds
  }

  unit(token: number): number {
    return token >= 0 && token < this.length ? this.text.charCodeAt(this.starts[token]) : 0
  }

  word(token: number): string {
    return this.text.slice(this.starts[token], this.ends[token])
  }

  /** Whether there is no blank between a token and the next. */
  touches(token: number): boolean {
    return token + 1 < this.length && this.ends[token] === this.starts[token + 1]
  }

  isLast(token: number): boolean {
    return token + 1 >= this.length || this.kinds[token + 1] === NEWLINE
  }

  startsLine(token: number): boolean {
    return token === 0 || this.kinds[token - 1] === NEWLINE
  }
}
