/**
 * From key press to visible highlight in the real VS Code, in an article of 50,000 words with 2,000 annotations, and
 * the memory of the extension host there. Wanted: at most 50 ms at the 95th percentile, at most 200 MB in use.
 *
 * node test/bench/latency.ts [--words 50000] [--annotations 2000] [--keys 60] [--vsix FILE]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { atWork } from '../support/at-work.ts';
import { until } from '../support/until.ts';
import { openWorkbench } from '../support/workbench.ts';
import { longArticle } from './long-article.ts';

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '50000' },
    annotations: { type: 'string', default: '2000' },
    keys: { type: 'string', default: '60' },
    vsix: { type: 'string' },
  },
});

/**
 * Runs in the page: from each key down to the end of the first frame in which the drawn highlights differ. The marks
 * of a line are classes of the boxes behind it; they are drawn in a frame's callbacks, and a message posted then is
 * delivered when the frame has been laid out and painted.
 */
const watchHighlights = `(() => {
  const drawn = () =>
    [...document.querySelectorAll('.editor-instance .view-overlays [class*="ced-"]')]
      .map((box) => box.className + box.style.left + box.parentElement.style.top)
      .join();
  window.highlightTimes = [];
  let waiting = () => {};
  window.highlighted = (count) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('highlight ' + count + ' has not been seen')), 15000);
      waiting = () => {
        if (window.highlightTimes.length < count) return;
        clearTimeout(timer);
        resolve();
      };
      waiting();
    });
  let start;
  let before;
  const painted = new MessageChannel();
  painted.port1.onmessage = ({ data }) => {
    window.highlightTimes.push(performance.now() - data);
    waiting();
  };
  window.addEventListener('keydown', ({ key }) => {
    if (key !== 'Enter' && key !== 'l' && key !== 'u') return;
    start = performance.now();
    before = drawn();
  }, true);
  new MutationObserver(() => {
    if (start === undefined || drawn() === before) return;
    painted.port2.postMessage(start);
    start = undefined;
  }).observe(document.querySelector('.editor-instance'), { subtree: true, childList: true, attributes: true });
})()`;

const { text, sidecar } = longArticle(Number(values.words), Number(values.annotations));
const files = { 'long.txt': text, 'long.annotations.yaml': sidecar };
const workbench = await openWorkbench({
  files,
  settings: { 'editor.wordWrap': 'on' },
  say: console.log,
  ...(values.vsix ? { vsix: values.vsix } : {}),
});
try {
  const { page } = workbench;
  const work = await atWork(workbench);
  await reportMemory('extension host before the first article');
  const opened = performance.now();
  await workbench.openFile('long.txt');
  await work.marked('Mariam Cissé', 'dashed');
  console.log(`first suggestions ${Math.round(performance.now() - opened)} ms after opening`);
  await workbench.press('Alt+Shift+A');
  await work.says('Annotating');
  await work.says('to decide');
  await workbench.settled();
  console.log((await workbench.status()).filter((entry) => entry.includes('·')).join());
  await page.evaluate(watchHighlights);
  for (const [what, key] of [
    ['accept', 'Enter'],
    ['tag', 'l'],
    ['undo', 'u'],
  ] as const) {
    await page.evaluate('window.highlightTimes = []');
    for (let pressed = 1; pressed <= Number(values.keys); pressed++) {
      await workbench.press(key);
      // Awaited in the page itself: to ask again and again would take from the processor what is measured.
      await page.evaluate(`window.highlighted(${pressed})`);
    }
    report(what, await page.evaluate<number[]>('window.highlightTimes'));
  }
  await reportMemory('extension host after that');
} finally {
  await workbench.dispose();
}

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const percentile = (part: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  const figures = `p50 ${percentile(0.5)} ms, p95 ${percentile(0.95)} ms, longest ${percentile(1)} ms`;
  console.log(`${what.padEnd(8)} ${figures} (${times.length} keys)`);
}

/**
 * The memory of the extension host: what the process holds, and what of it is in use. V8 lets garbage lie while the
 * machine has room, so the process is measured as it is and again when its garbage has been collected.
 */
async function reportMemory(when: string): Promise<void> {
  for (const pid of extensionHosts(workbench.server.extensionsDir)) {
    const held = residentMegabytes(pid);
    const heap = await collectGarbage(pid);
    const left = residentMegabytes(pid);
    console.log(`${when}: ${held} MB resident, ${left} MB without garbage, live heap ${heap} MB`);
  }
}

/** The extension hosts of a server, from Linux's process table. */
function extensionHosts(extensionsDir: string): string[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const servers = processes.filter((pid) => processFile(pid, 'cmdline').includes(extensionsDir));
  return processes.filter((pid) => {
    const parent = /^PPid:\s+(\d+)/m.exec(processFile(pid, 'status'))?.[1] ?? '';
    return processFile(pid, 'cmdline').includes('extensionHost') && servers.includes(parent);
  });
}

function residentMegabytes(pid: string): number {
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(processFile(pid, 'status'))?.[1] ?? 0) / 1024);
}

function processFile(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** Has a Node process collect its garbage, through the inspector that a signal opens. Resolves with its heap in megabytes. */
async function collectGarbage(pid: string): Promise<number> {
  process.kill(Number(pid), 'SIGUSR1');
  let url = '';
  await until('the inspector', async () => {
    const answer = await fetch('http://127.0.0.1:9229/json').catch(() => undefined);
    const [target] = answer ? ((await answer.json()) as { webSocketDebuggerUrl: string }[]) : [];
    url = target?.webSocketDebuggerUrl ?? '';
    return url !== '';
  });
  const inspector = new WebSocket(url);
  await new Promise((resolve) => inspector.addEventListener('open', resolve, { once: true }));
  let asked = 0;
  const ask = (method: string, params = {}) => {
    const id = ++asked;
    inspector.send(JSON.stringify({ id, method, params }));
    return new Promise<{ result: { value: number } }>((resolve) => {
      inspector.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(String(data));
        if (answer.id === id) resolve(answer.result);
      });
    });
  };
  await ask('HeapProfiler.collectGarbage');
  await ask('HeapProfiler.collectGarbage');
  const expression = 'process.memoryUsage().heapUsed';
  const { result } = await ask('Runtime.evaluate', { expression });
  inspector.close();
  return Math.round(result.value / 2 ** 20);
}
