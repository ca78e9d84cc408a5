// Wall clock: what it shows somewhere, by the system's own calendar. It shares no line with the app.

const DAY_ENDS_AT_HOUR = 4;

/** What the clock on the wall shows. @param {string} timeZone @param {number} ms */
export function wallIn(timeZone, ms) {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  }).formatToParts(ms);
  const part = (/** @type {string} */ type) => parts.find((found) => found.type === type)?.value ?? '';
  const date = `${part('year')}-${part('month')}-${part('day')}`;
  return { date, hour: Number(part('hour')), minute: Number(part('hour')) * 60 + Number(part('minute')) };
}

/** The day that a moment belongs to: the date on the wall, or the one before until four in the morning. @param {string} timeZone @param {number} ms */
export function dayIn(timeZone, ms) {
  const { date, hour } = wallIn(timeZone, ms);
  return hour < DAY_ENDS_AT_HOUR ? nextDate(date, -1) : date;
}

/** @param {string} date @param {number} [count] */
export function nextDate(date, count = 1) {
  const next = new Date(`${date}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + count);
  return next.toISOString().slice(0, 10);
}
