/*
 * Runs in the page: each function is sent there alone, so none may use anything outside itself.
 */

export interface OpeningTimes {
  /** From the click until the source's first words are on the screen. */
  readonly readable: number;
  /** From the click until the first highlight is painted as well; null where nothing is ever painted. */
  readonly painted: number | null;
}

/** Clicks a source in the list and waits until it can be read. Milliseconds. */
export async function openInPage({
  title,
  marked,
}: {
  title: string;
  marked: boolean;
}): Promise<OpeningTimes> {
  const list = document.querySelector('[aria-label="Sources"]');
  const item = [...(list?.querySelectorAll('button') ?? [])].find((button) =>
    button.textContent?.includes(title),
  );
  if (!item) throw new Error(`There is no source called ${title}`);
  const afterPaint = () =>
    new Promise((done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      }),
    );
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((done) => requestAnimationFrame(done));
    await afterPaint();
    return performance.now();
  };
  const isOpen = () => {
    const region = document.querySelector('[data-reader] [aria-label="Source text"]');
    const words = region?.querySelector('[data-section] [data-start]');
    return item.getAttribute('aria-current') === 'true' && Boolean(words?.textContent);
  };
  const isPainted = () =>
    document.querySelector('[data-stroke]') !== null ||
    [...CSS.highlights].some(([name, ranges]) => name.startsWith('assay-') && ranges.size > 0);
  const isOther = document.querySelector('[data-reader] h1')?.textContent?.includes(title) !== true;
  if (!isOther) throw new Error(`${title} is open already`);
  const begun = performance.now();
  item.click();
  await new Promise((done) => requestAnimationFrame(done));
  const readable = (await until(isOpen)) - begun;
  return { readable, painted: marked ? (await until(isPainted)) - begun : null };
}

/** Scrolls the text somewhere: a share of its height. */
export async function moveInPage(share: number): Promise<void> {
  const scroller = document.querySelector('[aria-label="Source text"]');
  if (!scroller) throw new Error('No text is open');
  scroller.scrollTop = share * scroller.scrollHeight;
  await new Promise((done) => setTimeout(done, 400));
}

/** Selects some words in sight and keeps, for `paintedInPage`, which they are. */
export async function selectInPage(random: number): Promise<string> {
  const region = document.querySelector('[aria-label="Source text"]');
  if (!region) throw new Error('No text is open');
  const view = region.getBoundingClientRect();
  const near = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > view.top && box.top < view.bottom;
  };
  // Section by section: to ask what is far away for its place would lay it out.
  const sections = [...region.querySelectorAll('[data-section]')].filter(near);
  const inSight = sections
    .flatMap((section) => [...section.querySelectorAll('[data-start]')])
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.top > view.top && box.bottom < view.bottom && element.textContent.length > 60;
    });
  const element = inSight[Math.floor(random * inSight.length)];
  const node = document.createTreeWalker(element as Node, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const from = node.data.indexOf(' ', Math.floor(random * 1_000) % (node.data.length - 50)) + 1;
  const to = node.data.indexOf(' ', from + 9 + (Math.floor(random * 10_000) % 30));
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to < 0 ? node.data.length : to);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  while (!document.querySelector('[role="toolbar"][aria-label="Selection"]'))
    await new Promise((done) => requestAnimationFrame(done));
  return range.toString();
}

/** Gets ready for a key press: from it on `paintedInPage` counts until the selected words are painted. */
export function armInPage(): void {
  const words = getSelection()?.getRangeAt(0).cloneRange();
  if (!words) throw new Error('Nothing is selected');
  const isWanted = (range: AbstractRange) =>
    range.startContainer === words.startContainer &&
    range.startOffset === words.startOffset &&
    range.endOffset === words.endOffset;
  const isPainted = () =>
    [...CSS.highlights].some(
      ([name, ranges]) => name.startsWith('assay-') && ([...ranges] as AbstractRange[]).some(isWanted),
    );
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const measure = async (begun: number) => {
    while (!isPainted()) {
      if (performance.now() - begun > 20_000) throw new Error('The highlight was never painted');
      await frame();
    }
    const { port1, port2 } = new MessageChannel();
    const painted = new Promise((done) => {
      port1.onmessage = done;
    });
    port2.postMessage(null);
    await painted;
    return performance.now() - begun;
  };
  const pressed = new Promise<number>((done) =>
    addEventListener('keydown', (event) => done(event.timeStamp), { capture: true, once: true }),
  );
  Object.assign(globalThis, { pressToPaint: pressed.then(measure) });
}

/** Milliseconds from the key press `armInPage` waited for until the words were painted. */
export function paintedInPage(): Promise<number> {
  return (globalThis as unknown as { pressToPaint: Promise<number> }).pressToPaint;
}

/** Scrolls on by so many pixels each frame; the times between frames, sorted, in milliseconds. */
export async function scrollInPage({ frames, step }: { frames: number; step: number }): Promise<number[]> {
  const scroller = document.querySelector('[aria-label="Source text"]');
  if (!scroller) throw new Error('No text is open');
  scroller.scrollTop = 0;
  await new Promise((done) => setTimeout(done, 500));
  const times: number[] = [];
  let last = await new Promise<number>((done) => requestAnimationFrame(done));
  for (let frame = 0; frame < frames; frame++) {
    scroller.scrollTop += step;
    const now = await new Promise<number>((done) => requestAnimationFrame(done));
    times.push(now - last);
    last = now;
  }
  return times.sort((left, right) => left - right);
}

/** Remembers tasks of more than 50 ms from now on. */
export function watchTasksInPage(): void {
  const tasks: number[] = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
  (globalThis as unknown as { longTasks: number[] }).longTasks = tasks;
}

/** The longest task since this was asked last, in milliseconds; 0 where none took more than 50. */
export async function tasksInPage(): Promise<number> {
  await new Promise((done) => setTimeout(done, 1_000));
  const tasks = (globalThis as unknown as { longTasks: number[] }).longTasks;
  return Math.max(0, ...tasks.splice(0));
}

/** Scrolls the table in sight sideways by so many pixels each frame. */
export async function acrossInPage({ frames, step }: { frames: number; step: number }): Promise<void> {
  const bar = document.querySelector('[aria-label$="scrolled sideways"]');
  for (let frame = 0; bar && frame < frames; frame++) {
    bar.scrollLeft += step;
    await new Promise((done) => requestAnimationFrame(done));
  }
}
