// A report without findings says so.
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"use strict";
const assert = require("assert");
const { withPage } = require("./browser.js");

withPage(process.argv[2], { viewport: { width: 1200, height: 800 } }, async (page, wrong) => {
  assert.match(await page.textContent("#totals"), /^0 findings · 5 files/);
  assert.strictEqual((await page.textContent("#list")).trim(), "No findings.");
  assert.strictEqual(await page.isVisible("#blind"), false);
  for (const key of ["j", "k", "n", "p", "Enter", "Escape"]) await page.keyboard.press(key);
  assert.deepStrictEqual(wrong, []);
}).catch((error) => { console.error(error); process.exit(1); });
