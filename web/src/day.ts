const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO day or instant as a day: 11 Oct 2024. What is no date is shown as it came. */
export function day(iso: string): string {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return y && m && d ? `${Number(d)} ${MONTHS[Number(m) - 1] ?? m} ${y}` : iso;
}
