/** Texts that are typed, letter by letter. */
const TYPED = ["garage pee", "xantippa 5", "immo dub g"];
const WHEELS = 120;
const ARROWS = 40;

/** Runs in the page: watches frames, and tells when something that is asked for is painted. */
function watchPage() {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });
  const first = () => document.querySelector('[role="option"][aria-posinset="1"]');
  const until = async (isThere) => {
    const deadline = performance.now() + 5000;
    while (!isThere()) {
      if (performance.now() > deadline) return Number.NaN;
      await painted();
    }
    return painted();
  };
  globalThis.watch = {
    longTasks: 0,
    opened: undefined,
    paints: [],
    settles: [],
    blank: 0,
    frames: 0,
    scrolling: false,
  };
  const { watch } = globalThis;
  new PerformanceObserver((list) => (watch.longTasks += list.getEntries().length)).observe({ type: "longtask" });
  addEventListener(
    "pointerdown",
    ({ timeStamp }) => {
      watch.opened ??= until(() => first() !== null).then((end) => end - timeStamp);
    },
    { capture: true, once: true },
  );
  addEventListener(
    "keydown",
    ({ key, timeStamp, target }) => {
      if (key.length > 1) return;
      const wanted = globalThis.firstFor(target.value + key);
      watch.paints.push(painted().then((end) => end - timeStamp));
      watch.settles.push(until(() => first()?.textContent.startsWith(wanted)).then((end) => end - timeStamp));
    },
    { capture: true },
  );
  const look = () => {
    if (watch.scrolling) {
      const box = document.querySelector('[role="listbox"]').getBoundingClientRect();
      const points = [0.2, 0.5, 0.8].map((part) =>
        document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 300) * part),
      );
      watch.frames += 1;
      if (points.some((element) => element?.closest('[role="option"]') == null)) watch.blank += 1;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const percentile = (numbers, part) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];

/** One picker in a page of its own: milliseconds, megabytes and counts. */
export async function measure(browser, script, css) {
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  await page.setContent(`<!doctype html><style>${css}</style><div id="root" style="width:380px"></div>`);
  await page.evaluate(watchPage);
  await page.addScriptTag({ content: script, type: "module" });
  const input = page.getByRole("combobox");
  await input.waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  const metric = async (wanted) =>
    (await cdp.send("Performance.getMetrics")).metrics.find(({ name }) => name === wanted).value;
  const heap = async () => {
    await cdp.send("HeapProfiler.collectGarbage");
    return (await metric("JSHeapUsedSize")) / 2 ** 20;
  };
  const heapClosed = await heap();
  await page.evaluate(() => (watch.longTasks = 0));
  await input.click();
  const open = await page.evaluate(() => watch.opened);
  const heapOpen = await heap();
  await page.evaluate(() => (watch.longTasks = 0));
  for (const text of TYPED) {
    await input.fill("");
    for (const letter of text) {
      await page.keyboard.press(letter === " " ? "Space" : letter);
      await page.evaluate(() => watch.settles.at(-1));
    }
  }
  const { paints, settles } = await page.evaluate(async () => ({
    paints: await Promise.all(watch.paints),
    settles: await Promise.all(watch.settles),
  }));
  await input.fill("");
  const box = await page.getByRole("listbox").boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + 100);
  await page.evaluate(() => (watch.scrolling = true));
  for (let at = 0; at < WHEELS; at += 1) {
    await page.mouse.wheel(0, 400);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 16)));
  }
  const { blank, frames } = await page.evaluate(() => ((watch.scrolling = false), watch));
  await input.fill("im");
  const before = await metric("TaskDuration");
  for (let at = 0; at < ARROWS; at += 1) await page.keyboard.press("ArrowDown");
  const arrow = ((await metric("TaskDuration")) - before) * (1000 / ARROWS);
  const longTasks = await page.evaluate(() => watch.longTasks);
  await page.close();
  return {
    open,
    key50: percentile(paints, 0.5),
    key95: percentile(paints, 0.95),
    settle50: percentile(settles, 0.5),
    settle95: percentile(settles, 0.95),
    longTasks,
    blank,
    frames,
    arrow,
    heapClosed,
    heapOpen,
  };
}
