import { arrange, type Sketch } from './arrange';

addEventListener('message', ({ data }: MessageEvent<{ task: number; question: Sketch }>) => {
  try {
    postMessage({ task: data.task, answer: arrange(data.question) });
  } catch (reason) {
    postMessage({ task: data.task, failed: String(reason) });
  }
});
