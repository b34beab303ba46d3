// Opens a report in headless Chromium, and collects what goes wrong in it.
//
// Part of the irqlint project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"use strict";
const { chromium } = require("playwright-core");
const path = require("path");
const { pathToFileURL } = require("url");

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Runs a function with a page that shows the file, and the list of errors. */
async function withPage(file, options, body) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: flags,
  });
  try {
    const page = await (await browser.newContext(options)).newPage();
    const wrong = [];
    const url = pathToFileURL(path.resolve(file)).href;
    page.on("console", (message) => wrong.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => wrong.push(`error: ${error.stack}`));
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== url) wrong.push(`request: ${request.url()}`);
    });
    await page.goto(url);
    await body(page, wrong);
  } finally {
    await browser.close();
  }
}

module.exports = { withPage };
