import { FONT } from '../style';
import type { Measure } from './scene';

/** Measures as the canvas does, and so breaks lines where it does. */
export function pen(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, { size, weight }) => {
    if (!context) return text.length * size * 0.55;
    context.font = `${weight} ${size}px ${FONT}`;
    return context.measureText(text).width;
  };
}
