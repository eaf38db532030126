/** The rule of people who are only counted: ২২ জনকে. */
export const COUNTED = 'nominal/counted people'

/** The rule of those who are one or some of others: তাঁদের একজন. */
export const PART = 'nominal/part'
