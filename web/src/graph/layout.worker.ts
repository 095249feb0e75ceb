import { arrange, type Sketch } from './arrange';

addEventListener('message', ({ data }: MessageEvent<{ task: number; sketch: Sketch }>) => {
  try {
    postMessage({ task: data.task, places: arrange(data.sketch) });
  } catch (reason) {
    postMessage({ task: data.task, failed: String(reason) });
  }
});
