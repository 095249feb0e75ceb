const number = new Intl.NumberFormat('en-GB');

export function count(value: number, one: string, many = `${one}s`): string {
  return `${number.format(value)} ${value === 1 ? one : many}`;
}

export function figure(value: number): string {
  return number.format(value);
}
