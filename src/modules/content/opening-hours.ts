/** Minutes after midnight on the shop's clock. */
type Span = { opens: number; closes: number };

/** From Sunday to Saturday; null is a day off. */
export type OpeningHours = readonly (Span | null)[];

const weekday: Span = { opens: 9 * 60, closes: 17 * 60 };

/** When somebody answers. */
export const openingHours: OpeningHours = [
  null,
  weekday,
  weekday,
  weekday,
  weekday,
  weekday,
  { opens: 10 * 60, closes: 14 * 60 },
];

export type OpenState =
  | { isOpen: true; until: string }
  | { isOpen: false; opens: { day: string; time: string } | null };

const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Whether somebody answers at a moment, by the shop's clock; and if not, when next. */
export function openStateAt(hours: OpeningHours, moment: Date, timeZone: string): OpenState {
  const { day, minutes } = shopClock(moment, timeZone);
  const today = hours[day] ?? null;
  if (today !== null && minutes >= today.opens && minutes < today.closes)
    return { isOpen: true, until: timeWords(today.closes) };
  for (let ahead = 0; ahead <= 7; ahead++) {
    const span = hours[(day + ahead) % 7] ?? null;
    if (span === null || (ahead === 0 && minutes >= span.opens)) continue;
    const name = ahead === 0 ? "today" : ahead === 1 ? "tomorrow" : `on ${dayNames[(day + ahead) % 7]}`;
    return { isOpen: false, opens: { day: name, time: timeWords(span.opens) } };
  }
  return { isOpen: false, opens: null };
}

/** "Open now, until 17:00." */
export function openWords(state: OpenState): string {
  if (state.isOpen) return `Open now, until ${state.until}.`;
  return state.opens === null
    ? "Closed."
    : `Closed now. We are back ${state.opens.day} at ${state.opens.time}.`;
}

/** The week in lines, days of equal hours together: "Monday to Friday", "9:00 to 17:00". */
export function weekLines(hours: OpeningHours): { days: string; times: string }[] {
  const week = [1, 2, 3, 4, 5, 6, 0];
  const runs: number[][] = [];
  for (const day of week) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && timesOf(hours[last]) === timesOf(hours[day])) runs.at(-1)?.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => ({
    days: [run[0], run.at(-1)]
      .filter((day, index) => index === 0 || day !== run[0])
      .map((day) => dayNames[day ?? 0])
      .join(" to "),
    times: timesOf(hours[run[0] ?? 0]),
  }));
}

function timesOf(span: Span | null | undefined): string {
  return span ? `${timeWords(span.opens)} to ${timeWords(span.closes)}` : "Closed";
}

function timeWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function shopClock(moment: Date, timeZone: string): { day: number; minutes: number } {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return {
    day: dayNames.indexOf(part("weekday")),
    minutes: Number(part("hour")) * 60 + Number(part("minute")),
  };
}
