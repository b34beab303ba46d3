// Takes the pictures of the documentation; see tools/report-pictures.
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"use strict";
const path = require("path");
const { withPage } = require("./browser.js");
const [, , report, folder] = process.argv;

const pictures = [
  { name: "report-light", width: 1280, height: 900, theme: "light", search: "ZwWriteFile", steps: 2, top: true },
  { name: "report-dark", width: 1280, height: 760, theme: "dark", search: "Table->Lock", steps: 2 },
  { name: "report-narrow", width: 400, height: 760, theme: "light", search: "Census.Mutex DriverEntry returns", steps: 0, top: true },
];

async function take({ name, width, height, theme, search, steps, top }) {
  await withPage(report, { viewport: { width, height }, colorScheme: theme }, async (page) => {
    await page.fill("#search", search);
    await page.click(".row");
    if (width > 820) await page.fill("#search", "");
    for (let i = 0; i < steps; i++) await page.keyboard.press("ArrowRight");
    await page.focus("#detail");
    for (let i = 0; i < steps; i++) await page.keyboard.press("j");
    if (top) await page.evaluate(() => { document.getElementById("detail").scrollTop = 0; });
    await page.evaluate(() => document.activeElement.blur());
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  });
}

(async () => {
  for (const picture of pictures) await take(picture);
})().catch((error) => { console.error(error); process.exit(1); });
