/** A Bengali or an ASCII digit. */
export function isDigit(unit: number): boolean {
  return (unit >= 0x09e6 && unit <= 0x09ef) || (unit >= 0x30 && unit <= 0x39)
}
