/**
 * The sun's place among the fixed stars, for solar months that begin with its entry into a sign.
 * Meeus, Astronomical Algorithms, 2nd ed., chapter 25 (apparent longitude, about 0.01°), with the
 * largest planetary terms; sidereal by the Lahiri (Chitrapaksha) ayanamsa of the Indian Calendar Reform Committee.
 */

const RAD = Math.PI / 180
/** Lahiri ayanamsa at J2000.0, in degrees, without nutation. */
const AYANAMSA_2000 = 23.857092

/** Apparent sidereal longitude of the sun in degrees, 0 to 360, at a Julian day of terrestrial time. */
export function siderealSun(julianDay: number): number {
  const t = (julianDay - 2451545) / 36525
  const meanLongitude = 280.46646 + t * (36000.76983 + t * 0.0003032)
  const anomaly = (357.52911 + t * (35999.05029 - t * 0.0001537)) * RAD
  const center =
    (1.914602 - t * (0.004817 + t * 0.000014)) * Math.sin(anomaly) +
    (0.019993 - t * 0.000101) * Math.sin(2 * anomaly) +
    0.000289 * Math.sin(3 * anomaly)
  // Venus, Jupiter, Moon: Meeus, first edition's formulae for the sun's perturbations.
  const planets =
    0.00134 * Math.cos((153.23 + 22518.7541 * t) * RAD) +
    0.00154 * Math.cos((216.57 + 45037.5082 * t) * RAD) +
    0.002 * Math.cos((312.69 + 32964.3577 * t) * RAD) +
    0.00179 * Math.sin((350.74 + 445267.1142 * t) * RAD) +
    0.00178 * Math.sin((231.19 + 20.2 * t) * RAD)
  // Nutation moves the equinox of sun and stars alike and falls out; aberration stays.
  const longitude = meanLongitude + center + planets - 0.00569
  const ayanamsa = AYANAMSA_2000 + (5029.0966 * t + 1.11113 * t * t) / 3600
  return (((longitude - ayanamsa) % 360) + 360) % 360
}

/**
 * When the sun enters a sidereal sign (0 Mesha … 11 Mina) in a Gregorian year: days since
 * 1970-01-01T00:00 of Indian Standard Time, with fraction. Mesha falls in April.
 */
export function sankranti(year: number, sign: number): number {
  // Entry into Mesha was near day 14.2 of April 2000; a sidereal year has 365.25636 days.
  let julianDay = 2451648.5 + (year - 2000) * 365.25636 + (sign * 365.25636) / 12
  for (let i = 0; i < 6; i++) {
    const off = ((siderealSun(julianDay) - sign * 30 + 540) % 360) - 180
    julianDay -= off * 1.0146
    if (Math.abs(off) < 1e-7) break
  }
  return julianDay - 2440587.5 - deltaT(year) / 86400 + 5.5 / 24
}

/** Terrestrial minus universal time in seconds, near enough for minutes (Espenak and Meeus, 1900 to 2150). */
function deltaT(year: number): number {
  const t = year - 2000
  if (t < -50) return 29 + 0.4 * (t + 50)
  if (t < 0) return 63.9 + 0.66 * t
  return 62.92 + 0.32217 * t + 0.005589 * t * t
}
