import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import extended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { Picture } from './sheet';

const FINEST = 2;
const LONGEST_SIDE = 8_000;
const MOST_PIXELS = 64_000_000;

/** The scripts of styles/fonts.css: the letters of others are the reader's own, in pictures too. */
const FACES = [
  { file: latin, letters: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD' },
  { file: extended, letters: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+2C60-2C7F' },
  { file: cyrillic, letters: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116' },
];

/** The page's type as a style sheet that needs nothing else: an image may not ask for files. */
export async function typeface(): Promise<string> {
  const faces = await Promise.all(
    FACES.map(async ({ file, letters }) => {
      const data = await addressOf(await (await fetch(file)).blob());
      return `@font-face { font-family: 'Inter Variable'; font-weight: 100 900; src: url('${data}') format('woff2'); unicode-range: ${letters}; }`;
    }),
  );
  return faces.join('\n');
}

function addressOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('FileReader'));
    reader.readAsDataURL(blob);
  });
}

/** Pixels a point: two for sharp print, fewer where browsers would refuse the size. */
export function fineness(width: number, height: number): number {
  return Math.min(FINEST, LONGEST_SIDE / width, LONGEST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
}

export async function png({ svg, width, height }: Picture): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    return await painted(image, width, height);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function painted(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const scale = fineness(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(`${canvas.width} × ${canvas.height}`))), 'image/png'),
  );
}
