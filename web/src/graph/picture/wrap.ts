/**
 * Breaks a text into lines at most so wide: at spaces, zero-width ones included, as Cytoscape does; a word that is wider
 * than a line, an address say, is broken anywhere.
 */
export function wrapped(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split('\n').flatMap((line) => (measure(line) <= width ? [bare(line)] : broken(line, width, measure)));
}

function broken(line: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let begun = '';
  for (const [, word = '', space = ''] of line.matchAll(/([^\s\u200b]+)([\s\u200b]*)/g)) {
    if (begun && Math.ceil(measure(begun + word + space)) > width) {
      lines.push(begun);
      begun = '';
    }
    const pieces = measure(word) > width ? pieced(word, width, measure) : [word];
    lines.push(...pieces.slice(0, -1));
    begun += (pieces.at(-1) ?? '') + space;
  }
  return [...lines, begun].map(bare).filter(Boolean);
}

function pieced(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces = [''];
  for (const letter of word) {
    const piece = pieces.at(-1) ?? '';
    if (piece && measure(piece + letter) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = piece + letter;
  }
  return pieces;
}

function bare(line: string): string {
  return line.replaceAll('\u200b', '').trim();
}
