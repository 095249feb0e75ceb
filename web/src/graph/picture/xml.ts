type Attribute = string | number | null | undefined;

/** Characters that no XML document may hold, not even escaped, and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);
}

/** An element; its attributes are escaped here, its content is markup already. Attributes that are null are left out. */
export function element(name: string, attributes: Record<string, Attribute>, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? figure(value) : String(value))}"`);
  const inside = content.join('');
  return inside ? `<${name}${written.join('')}>${inside}</${name}>` : `<${name}${written.join('')}/>`;
}

/** A hundredth of a pixel is finer than anybody sees. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
