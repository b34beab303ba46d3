// Uses a report as a person does: filters, keys, time line, themes, print.
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"use strict";
const assert = require("assert");
const { withPage } = require("./browser.js");
const file = process.argv[2];

const shown = (page) => page.textContent("#shown");
const step = (page) => page.textContent(".controls span");
const message = (page) => page.textContent(".detail h2");

/** Selects the finding of a file and a rule. */
async function open(page, name) {
  await page.click("#reset", { timeout: 500 }).catch(() => {});
  await page.selectOption("#file", name);
}

/** The parts of the time line, from its elements. */
function readPlot(page) {
  return page.evaluate(() => ({
    levels: [...document.querySelectorAll(".plot [data-min]")].map((e) =>
      [+e.dataset.step + 1, +e.dataset.min, +e.dataset.max]),
    bars: [...document.querySelectorAll(".plot [data-lock]")].map((e) =>
      [e.dataset.lock, +e.dataset.from + 1, +e.dataset.to + 1,
        e.getAttribute("class").replace("bar-held", "").trim(), +e.dataset.count]),
    still: document.querySelectorAll(".plot .still").length,
  }));
}

/** How high the levels are drawn: their order, from the bottom up. */
function readHeights(page) {
  return page.evaluate(() => [...document.querySelectorAll(".plot line[data-min]")].map((e) =>
    [+e.dataset.min, +e.getAttribute("y1")]));
}

/** The lowest contrast between a text and its ground. */
function worstContrast(page) {
  return page.evaluate(() => {
    const parse = (c) => (c.match(/[\d.]+/g) ?? []).map(Number);
    const ground = (e) => {
      for (; e; e = e.parentElement) {
        const [r, g, b, a = 1] = parse(getComputedStyle(e).backgroundColor);
        if (a === 1) return [r, g, b];
      }
      return [255, 255, 255];
    };
    const light = ([r, g, b]) => {
      const f = (v) => ((v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
      return 0.2126 * f(r) + 0.7152 * f(g) + 0.0722 * f(b);
    };
    let worst = [99, ""];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const e = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !e.getClientRects().length ||
          e.closest("script, button:disabled, dialog:not([open])")) continue;
      const style = getComputedStyle(e);
      const svg = e instanceof SVGElement;
      const at = svg ? e.closest("svg").parentElement : e;
      // The number in a filled circle of the time line has its own ground.
      const dot = e.closest(".dot")?.querySelector("circle");
      const text = light(parse(svg ? style.fill : style.color));
      const under = light(dot ? parse(getComputedStyle(dot).fill) : ground(at));
      const contrast = (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05);
      if (contrast < worst[0]) worst = [contrast, `${e.className?.baseVal ?? e.className}: ${e.textContent}`];
    }
    return worst;
  });
}

async function filters(page) {
  assert.match(await page.textContent("#totals"), /^12 findings · 10 files/);
  assert.strictEqual(await shown(page), "12 findings");
  await page.selectOption("#rule", "wdk-mutex-leak");
  assert.strictEqual(await shown(page), "4 of 12 findings");
  await page.selectOption("#context", "work item routine");
  assert.strictEqual(await shown(page), "2 of 12 findings");
  await page.click("#reset");
  assert.strictEqual(await shown(page), "12 findings");
  await page.fill("#search", "ringlock zwwritefile");
  assert.strictEqual(await shown(page), "1 of 12 findings");
  assert.match(await message(page), /^'ZwWriteFile' demands PASSIVE_LEVEL/);
  // A lock of the path that the message doesn't name.
  await page.fill("#search", "QueueLock");
  assert.strictEqual(await shown(page), "1 of 12 findings");
  await page.fill("#search", "nothing like it");
  assert.strictEqual((await page.textContent("#list")).trim(), "No finding fits the filter.");
  await page.keyboard.press("Escape");
  assert.strictEqual(await shown(page), "12 findings");
  await page.check("#suppressed");
  assert.strictEqual(await shown(page), "13 findings");
  await page.uncheck("#suppressed");
  await page.selectOption("#sort", "rule");
  const rules = await page.$$eval(".row .mono", (all) => all.map((e) => e.textContent));
  assert.deepStrictEqual(rules, [...rules].sort());
  await page.selectOption("#sort", "place");
}

async function keys(page) {
  await open(page, "timeline.c");
  await page.focus("#list");
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.id === "detail"));
  // The first step that is told; silent ones before it are there.
  assert.strictEqual(await step(page), "Step 3 of 10");
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowRight");
  assert.strictEqual(await step(page), "Step 5 of 10");
  assert.match(await page.textContent(".now-panel .text"), /IRQL raised from PASSIVE_LEVEL/);
  assert.strictEqual(await page.textContent(".now-panel dd"), "DISPATCH_LEVEL (2)");
  // The same step in the source and in the time line.
  assert.strictEqual(await page.textContent(".step.current .marker"), "5");
  assert.strictEqual(await page.textContent(".line.current .number"), "18");
  assert.strictEqual(await page.textContent(".dot.now text"), "5");
  const [x, left] = await page.evaluate(() => [
    document.querySelector(".cursor").getAttribute("x"),
    document.querySelector('[data-dot="4"] rect').getAttribute("x")]);
  assert.strictEqual(x, left);
  for (let i = 0; i < 20; i++) await page.keyboard.press("k");
  assert.strictEqual(await step(page), "Step 1 of 10");
  await page.click('.step[data-step="8"]');
  assert.strictEqual(await step(page), "Step 9 of 10");
  await page.click('[data-dot="2"]');
  assert.strictEqual(await step(page), "Step 3 of 10");
  await page.keyboard.press("Escape");
  assert.ok(await page.evaluate(() => document.activeElement.id === "list"));
  await page.click("#reset");
  await page.focus("#list");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  assert.strictEqual(await page.getAttribute("#list", "aria-activedescendant"), "row-1");
  assert.strictEqual(await page.getAttribute("#row-1", "aria-selected"), "true");
  await page.keyboard.press("?");
  assert.ok(await page.isVisible("#keys"));
  await page.keyboard.press("Escape");
  assert.ok(!(await page.isVisible("#keys")));
  await page.keyboard.press("/");
  assert.ok(await page.evaluate(() => document.activeElement.id === "search"));
  await page.keyboard.press("Escape");
}

async function plots(page) {
  // IRQL 2 between acquire and release of the spin lock, and unknown after a
  // call that isn't seen; the table is held shared from its acquire to the end.
  await open(page, "timeline.c");
  let plot = await readPlot(page);
  assert.deepStrictEqual(plot.levels, [[1, 0, 0], [2, 0, 0], [3, 0, 0], [4, 0, 0],
    [5, 2, 2], [6, 0, 0], [7, 0, 0], [8, 0, 0], [9, 0, 15], [10, 0, 15]]);
  assert.deepStrictEqual(plot.bars, [
    ["ERESOURCE Cache->Table", 3, 8, "shared", 1],
    ["ERESOURCE Cache->Table", 9, 10, "shared doubtful", 1],
    ["spin lock Cache->QueueLock", 5, 5, "", 1],
    ["push lock Cache->Names", 8, 8, "", 1],
    ["push lock Cache->Names", 9, 10, "doubtful", 1]]);
  assert.strictEqual(plot.still, 2);
  // A higher level is drawn higher.
  const heights = await readHeights(page);
  for (const [level, y] of heights)
    for (const [other, otherY] of heights)
      assert.strictEqual(Math.sign(level - other), Math.sign(otherY - y));

  await open(page, "levels.c");
  plot = await readPlot(page);
  assert.deepStrictEqual(plot.levels, [[1, 0, 15], [2, 1, 1], [3, 2, 2], [4, 2, 2],
    [5, 2, 2], [6, 1, 1], [7, 1, 1]]);
  assert.deepStrictEqual(plot.bars, [["fast mutex Port->Guard", 2, 7, "", 1],
    ["spin lock Port->Lock", 3, 5, "", 1]]);

  await open(page, "event_journal.c");
  plot = await readPlot(page);
  assert.deepStrictEqual(plot.levels, [[2, 0, 0], [3, 0, 0], [4, 0, 0], [5, 2, 2],
    [6, 2, 2], [7, 2, 2]]);
  assert.deepStrictEqual(plot.bars, [["spin lock J->RingLock", 5, 7, "", 1]]);
  assert.strictEqual(plot.still, 0); // The path ends, the routine doesn't.

  await open(page, "quota_table.c");
  plot = await readPlot(page);
  assert.deepStrictEqual(plot.bars.map((b) => b.slice(1)),
    [[4, 5, "", 1], [6, 7, "", 2], [8, 12, "", 1]]);
}

async function oddText(page) {
  await open(page, "odd-text.c");
  assert.strictEqual(await page.textContent('.line[data-line="9"] .source'),
    '  /* 😀 </script><b>& "größe" */ KeWaitForSingleObject(&State, Executive, KernelMode, FALSE, NULL);');
  assert.strictEqual(await page.textContent('.line[data-line="9"] mark'), "KeWaitForSingleObject");
  await open(page, "latin1.c");
  assert.strictEqual(await page.textContent('.line[data-line="9"] mark'), "KeWaitForSingleObject");
  assert.match(await page.textContent('.line[data-line="9"] .source'), /gr\uFFFD/);
}

async function blindness(page) {
  const text = await page.textContent("#blind");
  for (const part of ["Not analysed, or in doubt: 4", "told.c:13: expression is not assignable",
    "told.c: only functions without errors were analysed", "told.c:12: Retreat was not explored whole"])
    assert.ok(text.includes(part), `${part} in ${text}`);
}

async function about(page) {
  await open(page, "fan_control.c");
  await page.click(".about summary");
  await page.waitForSelector(".about pre");
  const text = await page.textContent(".about");
  assert.ok(text.includes("Every thread that wants the lock waits as long."), text);
  assert.match(await page.textContent(".about pre"), /KMUTEX RadioMutex;/);
  assert.match(await page.getAttribute(".about p:last-child a", "href"), /wdk-blocking-under-lock\.md$/);
  await open(page, "process_census.c");
  assert.match(await page.textContent(".checks"), /0x39 SYSTEM_EXIT_OWNED_MUTEX./);
}

async function links(page) {
  await open(page, "sensor_cache.c");
  const hash = await page.evaluate(() => location.hash);
  const before = await message(page);
  await page.reload();
  assert.strictEqual(await page.evaluate(() => location.hash), hash);
  assert.strictEqual(await message(page), before);
}

/** Sets what the system prefers. */
async function prefer(page, theme) {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction((t) => document.documentElement.dataset.theme === t, theme);
}

async function themes(page) {
  for (const name of ["timeline.c", "quota_table.c", "event_journal.c"]) {
    await open(page, name);
    await page.keyboard.press("j");
    for (const theme of ["light", "dark"]) {
      await prefer(page, theme);
      const [contrast, where] = await worstContrast(page);
      assert.ok(contrast >= 4.5, `${theme}: ${contrast} at ${where}`);
    }
  }
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const inDark = await ground();
  await prefer(page, "light");
  const inLight = await ground();
  assert.notStrictEqual(inDark, inLight);
  await page.click("#theme"); // light
  await page.click("#theme"); // dark
  assert.strictEqual(await page.textContent("#theme"), "Theme: dark");
  assert.strictEqual(await ground(), inDark);
  await page.click("#theme");
  assert.strictEqual(await ground(), inLight);
}

async function sizes(page) {
  for (const width of [360, 820, 1100, 1900]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => { document.body.dataset.view = "detail"; });
    const wide = await page.evaluate(() =>
      [document.documentElement.scrollWidth, document.querySelector(".detail").scrollWidth -
        document.querySelector(".detail").clientWidth]);
    assert.ok(wide[0] <= width && wide[1] <= 0, `${wide} at ${width}`);
  }
  await page.emulateMedia({ media: "print" });
  assert.ok(!(await page.isVisible(".side")));
  assert.ok(await page.isVisible(".path .step"));
  await page.emulateMedia({ media: "screen" });
}

withPage(file, { viewport: { width: 1400, height: 900 }, colorScheme: "light" }, async (page, wrong) => {
  for (const part of [filters, keys, plots, oddText, blindness, about, links, themes, sizes]) {
    try {
      await part(page);
    } catch (error) {
      error.message = `${part.name}: ${error.message}`;
      throw error;
    }
  }
  assert.deepStrictEqual(wrong, []);
}).catch((error) => { console.error(error); process.exit(1); });
