import { day } from '../day';

/** A moment for people: today by the hour, earlier by the day. */
export function when(instant: string, now = new Date()): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const hour = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
  return at.toDateString() === now.toDateString() ? `at ${hour}` : `on ${day(instant)}`;
}
