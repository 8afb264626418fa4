/** The first and the last day something may arrive, as ISO days ("2026-11-25"). */
export type DeliveryWindow = { earliest: string; latest: string };

/**
 * When something sent with a method arrives, counted in business days from the day of `from` (in UTC), which itself does not
 * count. Weekends are skipped; public holidays are not known.
 */
export function deliveryWindow(method: { minDays: number; maxDays: number }, from: Date): DeliveryWindow {
  return { earliest: businessDayAfter(from, method.minDays), latest: businessDayAfter(from, method.maxDays) };
}

function businessDayAfter(from: Date, businessDays: number): string {
  const day = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()));
  for (let left = businessDays; left > 0 || isWeekend(day); ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

function isWeekend(day: Date): boolean {
  return day.getUTCDay() === 0 || day.getUTCDay() === 6;
}

/**
 * "Wed 25 to Fri 27 November", "Mon 30 November to Wed 2 December", or one day. Not left to Intl's ranges:
 * their spaces and dashes differ between a server and a browser, which would break hydration.
 */
export function formatDeliveryWindow({ earliest, latest }: DeliveryWindow): string {
  if (earliest === latest) return dayAndMonth(latest);
  const isOneMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  return `${isOneMonth ? weekday(earliest) : dayAndMonth(earliest)} to ${dayAndMonth(latest)}`;
}

function dayAndMonth(day: string): string {
  return `${weekday(day)} ${monthNames[new Date(day).getUTCMonth()]}`;
}

function weekday(day: string): string {
  const date = new Date(day);
  return `${weekdayNames[date.getUTCDay()]} ${date.getUTCDate()}`;
}

const weekdayNames = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
