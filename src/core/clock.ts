/** How a word beside an hour sets it on the day's twenty-four. */
export type Half = 'am' | 'pm' | 'day' | 'noon' | 'night'

/** The hour of the day, 0 to 23. */
export function hourOfDay(hour: number, half: Half | undefined): number {
  switch (half) {
    case 'am':
      return hour === 12 ? 0 : hour
    case 'pm':
      return hour < 12 ? hour + 12 : hour
    case 'noon':
      return hour < 10 ? hour + 12 : hour
    case 'day':
      return hour < 7 ? hour + 12 : hour
    case 'night':
      return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour
    default:
      return hour
  }
}
