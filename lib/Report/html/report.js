// The HTML report. All data are in the page, as JSON; nothing is loaded.
"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const read = (kind) =>
    [...document.querySelectorAll(`script.${kind}`)].map((e) =>
      JSON.parse(e.textContent));
  const [run] = read("run");
  const [end] = read("end");
  const units = read("unit");

  /** Makes an element; what isn't an element among its children is text. */
  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    return fill(element, attributes, children);
  }
  function draw(name, attributes = {}, ...children) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    return fill(element, attributes, children);
  }
  function fill(element, attributes, children) {
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "onclick") element.addEventListener("click", value);
      else if (value === true) element.setAttribute(key, "");
      else if (value !== false && value != null) element.setAttribute(key, value);
    }
    element.append(...children.filter((c) => c != null));
    return element;
  }
  /** A message, in which names in quotes stay whole as long as they are short. */
  function quoted(text) {
    return text.split(/('[^']{1,48}')/).map((part) =>
      part.startsWith("'") ? make("span", { class: "quoted" }, part) : part);
  }
  const plural = (n, what) => `${n.toLocaleString("en")} ${what}${n === 1 ? "" : "s"}`;
  const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

  //===--------------------------------------------------------------------===//
  // Data
  //===--------------------------------------------------------------------===//

  function placeOf(unit, place) {
    if (!place) return null;
    const [file, line, column, endColumn] = place;
    return { file: unit.files[file], line, column, endColumn };
  }
  const show = (place) => (place ? `${place.file}:${place.line}` : "");

  const findings = [];
  for (const unit of units)
    for (const f of unit.findings)
      findings.push({
        data: f,
        unit,
        rule: f.rule,
        place: placeOf(unit, f.place),
        context: f.context || "unknown context",
        suppressed: f.suppressed,
        order: findings.length,
      });

  /** The text that a search looks into. */
  function haystack(finding) {
    if (finding.text === undefined) {
      const f = finding.data;
      const locks = new Set();
      for (const step of f.steps)
        for (const lock of step.after?.locks ?? []) locks.add(lock.name);
      finding.text = [f.message, f.rule, show(finding.place), f.function, f.root,
        f.context, ...f.bugChecks, ...locks].join("\n").toLowerCase();
    }
    return finding.text;
  }

  /** The steps that are shown: those of the path, then the finding itself if
      the path ends at it. */
  function stepsOf(finding) {
    if (finding.steps) return finding.steps;
    const f = finding.data;
    const steps = f.steps.map((s) => ({ ...s, place: placeOf(finding.unit, s.place) }));
    // What text leaves out because the report says it belongs here.
    for (const step of steps)
      if (step.kind === "event" && show(step.place) === show(finding.place)) step.silent = false;
    if (!steps.some((s) => s.kind === "end")) {
      let at = steps.length;
      while (at > 0 && steps[at - 1].kind === "elsewhere") at--;
      steps.splice(at, 0, {
        kind: "finding", text: f.message, place: finding.place, after: f.atEnd, silent: false,
      });
    } else {
      finding.reportedApart = true;
    }
    return (finding.steps = steps);
  }

  const isEnd = (step) => step.kind === "end" || step.kind === "finding";
  const lockName = (lock) => (lock.name ? `${lock.noun} ${lock.name}` : `the ${lock.noun}`);
  function levelName(level) {
    const name = run.levels[level];
    return name === "DIRQL" ? `DIRQL ${level}` : `${name} (${level})`;
  }
  function describeIrql(after) {
    if (!after) return "";
    const [low, high] = after.irql;
    if (low === high) return levelName(low);
    if (low === 0 && high === 15) return "not known";
    return `${levelName(low)} to ${levelName(high)}`;
  }
  function describeLock(lock) {
    return lockName(lock) + (lock.shared ? ", shared" : "") +
      (lock.count > 1 ? `, ${lock.count} times` : "") +
      (lock.certain ? "" : ", unless code that isn't seen has released it");
  }

  //===--------------------------------------------------------------------===//
  // The list
  //===--------------------------------------------------------------------===//

  const rowHeight = 84;
  const list = $("list");
  const rows = $("rows");
  let shown = [];
  let selected = null;

  const orders = {
    place: (l, r) => l.order - r.order,
    rule: (l, r) => l.rule.localeCompare(r.rule) || l.order - r.order,
    context: (l, r) => l.context.localeCompare(r.context) || l.order - r.order,
    steps: (l, r) => l.data.steps.length - r.data.steps.length || l.order - r.order,
  };

  function fillSelect(id, all, of) {
    const counts = new Map();
    for (const finding of findings)
      counts.set(of(finding), (counts.get(of(finding)) ?? 0) + 1);
    const options = [...counts].sort(([l], [r]) => l.localeCompare(r));
    $(id).replaceChildren(make("option", { value: "" }, all),
      ...options.map(([value, count]) => make("option", { value }, `${value} (${count})`)));
  }

  function applyFilters() {
    const wanted = { rule: $("rule").value, file: $("file").value, context: $("context").value };
    const words = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const suppressed = $("suppressed").checked;
    shown = findings.filter((f) =>
      (suppressed || !f.suppressed) &&
      (!wanted.rule || f.rule === wanted.rule) &&
      (!wanted.file || f.place?.file === wanted.file) &&
      (!wanted.context || f.context === wanted.context) &&
      words.every((word) => haystack(f).includes(word)));
    shown.sort(orders[$("sort").value]);
    const total = findings.filter((f) => suppressed || !f.suppressed).length;
    $("shown").textContent = shown.length === total
      ? plural(total, "finding")
      : `${shown.length.toLocaleString("en")} of ${plural(total, "finding")}`;
    $("reset").hidden = shown.length === total;
    rows.style.height = `${shown.length * rowHeight}px`;
    list.scrollTop = 0;
    if (!shown.includes(selected)) select(shown[0] ?? null);
    else revealSelected();
    drawRows();
  }

  function makeRow(finding, index) {
    const f = finding.data;
    const row = make("div", {
      class: "row", role: "option", id: `row-${index}`, "aria-selected": String(finding === selected),
      "aria-posinset": index + 1, "aria-setsize": shown.length,
      "data-suppressed": finding.suppressed, title: `${f.message}\n${show(finding.place)}`,
      onclick: () => { select(finding); openDetail(); },
    },
      make("div", { class: "what" }, f.message),
      make("div", { class: "where" },
        // The end of a long path tells more than its beginning.
        make("span", { class: "place" }, make("bdi", {}, show(finding.place))),
        make("span", { class: "mono" }, finding.rule.replace(/^wdk-/, ""))));
    row.style.top = `${index * rowHeight}px`;
    return row;
  }

  /** Draws the rows that can be seen, and a few around. */
  function drawRows() {
    if (!shown.length) {
      const text = findings.length ? "No finding fits the filter." : "No findings.";
      rows.replaceChildren(make("p", { class: "empty" }, text));
      list.removeAttribute("aria-activedescendant");
      return;
    }
    const first = Math.max(0, Math.floor(list.scrollTop / rowHeight) - 4);
    const last = Math.min(shown.length,
      Math.ceil((list.scrollTop + list.clientHeight) / rowHeight) + 4);
    const visible = [];
    for (let i = first; i < last; i++) visible.push(makeRow(shown[i], i));
    rows.replaceChildren(...visible);
    const at = shown.indexOf(selected);
    if (at >= first && at < last) list.setAttribute("aria-activedescendant", `row-${at}`);
    else list.removeAttribute("aria-activedescendant");
  }

  function revealSelected() {
    const at = shown.indexOf(selected);
    if (at < 0) return;
    const top = at * rowHeight;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + rowHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = top + rowHeight - list.clientHeight;
  }

  function select(finding) {
    if (finding === selected && finding) return;
    selected = finding;
    showDetail();
    revealSelected();
    drawRows();
    const hash = finding ? `#${finding.data.fingerprint}` : "";
    try { history.replaceState(null, "", hash || location.pathname); } catch { /* from a file */ }
  }

  function moveSelection(by) {
    if (!shown.length) return;
    const at = shown.indexOf(selected);
    select(shown[clamp(at + by, 0, shown.length - 1)]);
  }

  const openDetail = () => { document.body.dataset.view = "detail"; fitPlot(); };
  const openList = () => { document.body.dataset.view = "list"; list.focus(); };

  //===--------------------------------------------------------------------===//
  // The time line
  //===--------------------------------------------------------------------===//

  // The device levels 3 to 12 share two rows: nobody tells them apart.
  const rowOfLevel = (level) =>
    level <= 3 ? level : level <= 12 ? 3 + (level - 3) / 9 : level - 8;
  const axis = [[0, "PASSIVE 0"], [1, "APC 1"], [2, "DISPATCH 2"], [3, "DIRQL 3"],
    [12, "DIRQL 12"], [13, "CLOCK 13"], [14, "IPI 14"], [15, "HIGH 15"]];
  const levelClass = ([low, high]) =>
    low !== high ? "lx" : `l${Math.min(low, 3)}`;

  function drawTimeline(steps, width) {
    const timed = steps.map((step, index) => ({ step, index })).filter((t) => t.step.after);
    const left = 76, right = 16, rowStep = 19, top = 8;
    const count = Math.max(timed.length, 1);
    const stepWidth = clamp((width - left - right) / count, 22, 76);
    const fullWidth = Math.max(left + stepWidth * count + right, 200);
    const y = (level) => top + (7 - rowOfLevel(level)) * rowStep;
    const x = (at) => left + stepWidth * at;
    const bottom = y(0) + 12;
    const svg = draw("svg", { role: "img", "aria-label": "IRQL and locks at each step" });
    svg.append(draw("defs", {},
      draw("pattern", { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse",
        patternTransform: "rotate(45)" },
        draw("rect", { class: "hatch-ground", width: 6, height: 6 }),
        draw("line", { class: "hatch-line", x1: 0, y1: 0, x2: 0, y2: 6 }))));
    const cursor = draw("rect", { class: "cursor", y: 0, width: stepWidth });
    svg.append(cursor);
    for (const [level, name] of axis) {
      svg.append(
        draw("line", { class: "grid", x1: left, x2: fullWidth - right, y1: y(level), y2: y(level) }),
        draw("text", { x: left - 8, y: y(level) + 4, "text-anchor": "end" }, name));
    }
    timed.forEach(({ step, index }, at) => {
      const [low, high] = step.after.irql;
      const before = at > 0 ? timed[at - 1].step.after.irql : null;
      if (before && (before[0] !== low || before[1] !== high)) {
        // Between single levels the step is drawn, otherwise only its edges.
        const from = before[0] === before[1] ? before[0] : null;
        if (from !== null && low === high)
          svg.append(draw("line", { class: "jump", x1: x(at), x2: x(at), y1: y(from), y2: y(low) }));
      }
      const data = { "data-step": index, "data-min": low, "data-max": high };
      if (low === high)
        svg.append(draw("line", { class: `level ${levelClass([low, high])}`, ...data,
          x1: x(at) + 1.5, x2: x(at + 1) - 1.5, y1: y(low), y2: y(low) }));
      else
        svg.append(draw("rect", { class: `range ${levelClass([low, high])}`, ...data,
          x: x(at), width: stepWidth, y: y(high), height: y(low) - y(high) }));
    });
    const dotY = bottom + 12;
    let laneY = dotY + 22;
    for (const lane of lanesOf(timed)) {
      svg.append(draw("text", { class: "lane", x: 0, y: laneY + 9 },
        shorten(lane.name, fullWidth - right), draw("title", {}, lane.name)));
      svg.append(draw("rect", { class: "track", x: left, y: laneY + 16,
        width: stepWidth * timed.length, height: 10, rx: 2 }));
      for (const span of lane.spans) {
        const classes = ["bar-held", span.lock.shared && "shared", !span.lock.certain && "doubtful"];
        svg.append(draw("rect", { class: classes.filter(Boolean).join(" "),
          "data-lock": lane.name, "data-from": timed[span.from].index,
          "data-to": timed[span.to - 1].index, "data-count": span.lock.count,
          x: x(span.from), y: laneY + 16, width: stepWidth * (span.to - span.from), height: 10, rx: 2 },
          draw("title", {}, describeLock(span.lock))));
        if (span.lock.count > 1)
          svg.append(draw("text", { x: x(span.from) + 4, y: laneY + 38 }, `held ${span.lock.count} times`));
      }
      const last = lane.spans[lane.spans.length - 1];
      // Held where the routine returns.
      if (last.to === timed.length && timed[last.to - 1].step.kind === "end") {
        const tip = x(timed.length);
        svg.append(draw("path", { class: "still",
          d: `M${tip} ${laneY + 14}l9 7l-9 7z` }, draw("title", {}, "still held")));
      }
      laneY += lane.spans.some((s) => s.lock.count > 1) ? 46 : 34;
    }
    const height = laneY + 2;
    timed.forEach(({ step, index }, at) => {
      const classes = ["dot", step.silent && "silent", isEnd(step) && "end"];
      svg.append(draw("g", { class: classes.filter(Boolean).join(" "), "data-dot": index,
        onclick: () => goTo(index) },
        draw("rect", { x: x(at), y: 0, width: stepWidth, height, fill: "transparent" }),
        draw("circle", { cx: x(at) + Math.min(stepWidth / 2, 12), cy: dotY, r: 10 }),
        draw("text", { x: x(at) + Math.min(stepWidth / 2, 12), y: dotY + 4 }, String(index + 1)),
        draw("title", {}, step.text)));
    });
    cursor.setAttribute("height", height);
    fill(svg, { width: fullWidth, height, viewBox: `0 0 ${fullWidth} ${height}` }, []);
    return { svg, cursor, place: (index) => {
      const at = timed.findIndex((t) => t.index === index);
      return at < 0 ? null : x(at);
    } };
  }

  /** The locks in the order in which they are first held, with the spans in
      which each is held in one way. */
  function lanesOf(timed) {
    const lanes = new Map();
    timed.forEach(({ step }, at) => {
      for (const lock of step.after.locks) {
        const name = lockName(lock);
        if (!lanes.has(name)) lanes.set(name, { name, spans: [] });
        const spans = lanes.get(name).spans;
        const last = spans[spans.length - 1];
        if (last && last.to === at && last.lock.shared === lock.shared &&
            last.lock.certain === lock.certain && last.lock.count === lock.count)
          last.to = at + 1;
        else
          spans.push({ from: at, to: at + 1, lock });
      }
    });
    return [...lanes.values()];
  }

  function shorten(text, width) {
    const room = Math.floor(width / 6.2);
    return text.length <= room ? text : `${text.slice(0, room / 2 - 1)}…${text.slice(-room / 2)}`;
  }

  //===--------------------------------------------------------------------===//
  // The source
  //===--------------------------------------------------------------------===//

  const token = new RegExp([
    String.raw`(?<c>//.*|/\*[^]*?(?:\*/|$))`,
    String.raw`(?<s>"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|^[ \t]*#[ \t]*include[^\n]*)`,
    String.raw`(?<k>^[ \t]*#[ \t]*\w+|\b(?:auto|break|case|catch|char|class|const|constexpr|continue|default|delete|do|double|else|enum|extern|false|float|for|goto|if|inline|int|long|namespace|new|nullptr|private|protected|public|register|return|short|signed|sizeof|static|struct|switch|template|this|throw|true|try|typedef|union|unsigned|using|virtual|void|volatile|while|__try|__except|__finally|__leave)\b)`,
    String.raw`(?<d>\b(?:0[xX][\da-fA-F]+|\d[\d.]*)\w*)`,
  ].join("|"), "gm");

  /** Splits a source text into lines of [text, class] pieces. */
  function colourLines(text) {
    const lines = [[]];
    const push = (piece, kind) => piece.split("\n").forEach((part, i) => {
      if (i) lines.push([]);
      if (part) lines[lines.length - 1].push([part, kind]);
    });
    let at = 0;
    for (const match of text.matchAll(token)) {
      push(text.slice(at, match.index), "");
      push(match[0], Object.keys(match.groups).find((g) => match.groups[g] !== undefined));
      at = match.index + match[0].length;
    }
    push(text.slice(at), "");
    if (text.endsWith("\n")) lines.pop();
    return lines;
  }

  /** The pieces of a line as elements, with the places on it underlined. */
  function drawPieces(pieces, places) {
    const marks = places.map((p) => [p.column - 1, Math.max(p.endColumn, p.column + 1) - 1]);
    const result = [];
    let at = 0;
    for (const [text, kind] of pieces) {
      const cuts = new Set([0, text.length]);
      for (const mark of marks)
        for (const edge of mark)
          if (edge > at && edge < at + text.length) cuts.add(edge - at);
      const edges = [...cuts].sort((l, r) => l - r);
      for (let i = 0; i + 1 < edges.length; i++) {
        const part = text.slice(edges[i], edges[i + 1]);
        const node = kind ? make("span", { class: kind }, part) : document.createTextNode(part);
        const inside = marks.some(([from, to]) => from <= at + edges[i] && at + edges[i + 1] <= to);
        result.push(inside ? make("mark", {}, node) : node);
      }
      at += text.length;
    }
    return result;
  }

  function findSource(unit, place) {
    return place && unit.sources.find((s) => {
      s.lines ??= s.text.split("\n").length - 1;
      return unit.files[s.file] === place.file && s.line <= place.line && place.line < s.line + s.lines;
    });
  }

  function drawStep(step, index) {
    const classes = ["step", isEnd(step) ? "end" : step.kind, step.silent && "silent"];
    return make("button", {
      type: "button", class: classes.filter(Boolean).join(" "), "data-step": index,
      "aria-label": `Step ${index + 1}: ${step.text}`, onclick: () => goTo(index),
    },
      make("span", { class: "marker", "aria-hidden": "true" }, String(index + 1)),
      make("span", { class: "note" }, ...quoted(step.text)));
  }

  function drawSource(source, finding, steps) {
    const unit = finding.unit;
    const file = unit.files[source.file];
    const lines = colourLines(source.text);
    const here = new Map();
    const at = (place) => {
      const line = place.line - source.line;
      if (!here.has(line)) here.set(line, { places: [], steps: [], reported: false });
      return here.get(line);
    };
    steps.forEach((step, index) => {
      if (findSource(unit, step.place) !== source) return;
      at(step.place).places.push(step.place);
      at(step.place).steps.push(index);
    });
    if (findSource(unit, finding.place) === source) {
      at(finding.place).bad = true;
      at(finding.place).places.push(finding.place);
      at(finding.place).reported = finding.reportedApart;
    }
    const near = (line) => {
      if (line <= 1 || line === lines.length - 1) return true;
      for (let l = line - 3; l <= line + 3; l++) if (here.has(l)) return true;
      return false;
    };
    const code = make("div", { class: "code" });
    const drawLine = (line) => {
      const marks = here.get(line);
      const classes = ["line", marks && "marked", marks?.bad && "bad"];
      const result = [make("div", { class: classes.filter(Boolean).join(" "),
        "data-line": source.line + line },
        make("span", { class: "number" }, String(source.line + line)),
        make("span", { class: "source" }, ...drawPieces(lines[line], marks?.places ?? [])))];
      if (marks?.reported)
        result.push(make("div", { class: "step report end" },
          make("span", { class: "marker", "aria-hidden": "true" }, "!"),
          make("span", { class: "note" }, "reported here")));
      for (const index of marks?.steps ?? []) result.push(drawStep(steps[index], index));
      return result;
    };
    for (let line = 0; line < lines.length;) {
      let last = line;
      while (last < lines.length && !near(last)) last++;
      if (last - line > 3) {
        const hidden = [line, last];
        const fold = make("button", { type: "button", class: "fold", onclick: () => {
          const folded = [];
          for (let l = hidden[0]; l < hidden[1]; l++) folded.push(...drawLine(l));
          fold.replaceWith(...folded);
        } }, `⋯ ${plural(last - line, "line")}`);
        code.append(fold);
        line = last;
      } else {
        code.append(...drawLine(line++));
      }
    }
    return make("figure", {},
      make("figcaption", {}, make("b", {}, source.function || "outside of functions"),
        make("span", {}, `${file}:${source.line}`)),
      code);
  }

  function drawPath(finding, steps) {
    const sources = [];
    const others = [];
    const add = (place) => {
      const source = findSource(finding.unit, place);
      if (source && !sources.includes(source)) sources.push(source);
      return source;
    };
    steps.forEach((step, index) => { if (step.kind !== "elsewhere" && !add(step.place)) others.push(index); });
    add(finding.place);
    steps.forEach((step, index) => { if (step.kind === "elsewhere" && !add(step.place)) others.push(index); });
    const path = make("section", { class: "path", "aria-label": "Path through the source" },
      make("h3", {}, "Path through the source"),
      ...sources.map((source) => drawSource(source, finding, steps)));
    if (others.length)
      path.append(make("figure", {},
        make("figcaption", {}, make("b", {}, "without source text")),
        ...others.map((index) => {
          const button = drawStep(steps[index], index);
          button.lastChild.append(` (${show(steps[index].place)})`);
          return button;
        })));
    return path;
  }

  //===--------------------------------------------------------------------===//
  // The page of a rule
  //===--------------------------------------------------------------------===//

  /** The inline marks that the pages use: code and links. */
  function inline(text) {
    return text.split(/(`[^`]*`|\[[^\]]*\]\([^)]*\))/).map((part) => {
      const link = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(part);
      if (link) return make("a", { href: link[2], target: "_blank", rel: "noopener" }, link[1].replaceAll("`", ""));
      return /^`.*`$/.test(part) ? make("code", {}, part.slice(1, -1)) : part;
    });
  }

  function drawPage(markdown) {
    const result = [];
    const blocks = markdown.split(/(^```[^]*?^```$)/m);
    for (const block of blocks) {
      const code = /^```[^\n]*\n([^]*?)^```$/m.exec(block);
      if (code) {
        result.push(make("pre", {}, code[1].trimEnd()));
        continue;
      }
      for (const paragraph of block.trim().split(/\n\s*\n/)) {
        const lines = paragraph.split("\n");
        if (!paragraph || lines[0].startsWith("# ")) continue;
        if (lines[0].startsWith("#")) {
          result.push(make("h3", {}, ...inline(lines[0].replace(/^#+ /, ""))));
        } else if (lines[0].startsWith("|")) {
          const cells = (line) => line.split("|").slice(1, -1).map((c) => c.trim());
          const row = (line, kind) => make("tr", {}, ...cells(line).map((c) => make(kind, {}, ...inline(c))));
          result.push(make("table", {}, row(lines[0], "th"), ...lines.slice(2).map((l) => row(l, "td"))));
        } else if (lines[0].startsWith("- ")) {
          const items = paragraph.replace(/\n {2,}/g, " ").split(/\n?^- /m).filter(Boolean);
          result.push(make("ul", {}, ...items.map((i) => make("li", {}, ...inline(i)))));
        } else {
          result.push(make("p", {}, ...inline(lines.join(" "))));
        }
      }
    }
    return result;
  }

  //===--------------------------------------------------------------------===//
  // One finding
  //===--------------------------------------------------------------------===//

  const detail = $("detail");
  let timeline = null;
  let plotWidth = 0;
  let current = -1;
  let nowParts = null;

  function drawChecks(f) {
    if (!f.bugChecks.length) return null;
    return make("ul", { class: "checks", "aria-label": "Bug checks" },
      ...f.bugChecks.map((code) => {
        const known = run.bugChecks[code];
        return make("li", {}, make("b", {}, known ? `${code} ${known.name}` : code),
          known?.cause ? make("div", {}, known.cause) : null);
      }));
  }

  function drawAbout(f) {
    const rule = run.rules[f.rule];
    const about = make("details", { class: "about" },
      make("summary", {}, "What it means, and what to do"));
    about.addEventListener("toggle", () => {
      if (about.open && about.childElementCount === 1)
        about.append(make("div", {}, ...drawPage(rule.page),
          make("p", {}, make("a", { href: rule.uri, target: "_blank", rel: "noopener" }, "This page on the net"))));
    });
    return about;
  }

  function drawFacts(finding) {
    const f = finding.data;
    const facts = make("p", { class: "facts" }, make("span", { class: "mono" },
      `${show(finding.place)}:${finding.place?.column ?? 1}`));
    if (f.function) facts.append(" in ", make("b", { class: "mono" }, f.function));
    if (f.root) facts.append(f.root === f.function ? ", " : ", on a path from ",
      f.root === f.function ? "" : make("b", { class: "mono" }, f.root),
      f.root === f.function ? finding.context : ` (${finding.context})`);
    if (f.suppressed) facts.append(make("br"), f.reason ? `Suppressed: ${f.reason}` : "Suppressed without a reason");
    return facts;
  }

  function drawTime(steps) {
    const previous = make("button", { type: "button", class: "plain", "aria-label": "Previous step", onclick: () => goTo(current - 1) }, "◀ k");
    const next = make("button", { type: "button", class: "plain", "aria-label": "Next step", onclick: () => goTo(current + 1) }, "j ▶");
    nowParts = {
      previous, next, count: make("span"), text: make("p", { class: "text" }),
      irql: make("dd"), locks: make("dd"),
    };
    const plot = make("div", { class: "plot" });
    const legend = make("div", { class: "legend" });
    const kinds = new Set();
    for (const step of steps)
      for (const lock of step.after?.locks ?? []) {
        kinds.add(lock.shared ? "shared" : "exclusive");
        if (!lock.certain) kinds.add("doubtful");
      }
    if (steps.some((s) => s.after && s.after.irql[0] !== s.after.irql[1])) kinds.add("range");
    const swatch = (classes) => draw("svg", { width: 22, height: 10, "aria-hidden": "true" },
      draw("rect", { class: classes, x: 1, y: 1, width: 20, height: 8, rx: 2 }));
    for (const [kind, classes, text] of [
      ["exclusive", "bar-held", "held"], ["shared", "bar-held shared", "held shared"],
      ["doubtful", "bar-held doubtful", "may be released"], ["range", "range lx", "IRQL within"]])
      if (kinds.has(kind)) legend.append(make("span", {}, swatch(classes), text));
    const panel = make("section", { class: "time", "aria-label": "Time line" },
      make("div", { class: "picture" },
        make("h3", {}, "IRQL and locks along the path"), plot, legend),
      make("div", { class: "now-panel" },
        make("div", { class: "controls" }, previous, nowParts.count, next),
        make("div", { "aria-live": "polite" }, nowParts.text,
          make("dl", {}, make("dt", {}, "IRQL"), nowParts.irql, make("dt", {}, "Locks"), nowParts.locks))));
    return { panel, plot };
  }

  function drawPlot() {
    if (!selected) return;
    const plot = detail.querySelector(".plot");
    timeline = drawTimeline(stepsOf(selected), plot.clientWidth || 400);
    plot.replaceChildren(timeline.svg);
    plotWidth = plot.clientWidth;
    // Where the time line stays on top, a step must not end up under it.
    const time = plot.closest(".time");
    const onTop = getComputedStyle(time).position === "sticky" && innerWidth <= 1240;
    detail.style.scrollPaddingTop = `${40 + (onTop ? time.offsetHeight : 0)}px`;
  }

  /** Draws the time line anew if there is another width for it. */
  function fitPlot() {
    const plot = detail.querySelector(".plot");
    if (!plot || plot.clientWidth === plotWidth) return;
    drawPlot();
    goTo(current, false);
  }

  function showDetail() {
    current = -1;
    if (!selected) {
      detail.replaceChildren(make("p", { class: "empty" },
        findings.length ? "Nothing selected." : "irqlint has found nothing."));
      return;
    }
    const f = selected.data;
    const steps = stepsOf(selected);
    const { panel } = drawTime(steps);
    detail.replaceChildren(...[
      make("button", { type: "button", class: "plain back", onclick: openList }, "◀ All findings"),
      make("div", { class: "tags" }, make("span", { class: `tag ${f.level}` }, f.level),
        make("span", { class: "tag mono" }, f.rule),
        f.suppressed ? make("span", { class: "tag" }, "suppressed") : null),
      make("h2", {}, ...quoted(f.message)), drawFacts(selected), drawChecks(f), drawAbout(f),
      make("div", { class: "story" }, drawPath(selected, steps), panel)].filter(Boolean));
    detail.scrollTop = 0;
    drawPlot();
    goTo(startOf(steps), false);
  }

  /** The first step that is told. */
  const startOf = (steps) => Math.max(0, steps.findIndex((s) => !s.silent && s.kind !== "elsewhere"));

  function goTo(index, scroll = true) {
    if (!selected) return;
    const steps = stepsOf(selected);
    current = clamp(index, 0, steps.length - 1);
    const step = steps[current];
    for (const old of detail.querySelectorAll(".current, .now")) old.classList.remove("current", "now");
    for (const old of detail.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
    const button = detail.querySelector(`.step[data-step="${current}"]`);
    if (button) {
      button.classList.add("current");
      button.setAttribute("aria-current", "step");
      let line = button.previousElementSibling;
      while (line && !line.classList.contains("line")) line = line.previousElementSibling;
      line?.classList.add("current");
      if (scroll) button.scrollIntoView({ block: "nearest" });
    }
    detail.querySelector(`[data-dot="${current}"]`)?.classList.add("now");
    const x = timeline.place(current);
    timeline.cursor.setAttribute("visibility", x === null ? "hidden" : "visible");
    if (x !== null) {
      timeline.cursor.setAttribute("x", x);
      const plot = timeline.svg.parentNode;
      if (x < plot.scrollLeft + 76 || x > plot.scrollLeft + plot.clientWidth - 60)
        plot.scrollLeft = x - plot.clientWidth / 2;
    }
    nowParts.count.textContent = `Step ${current + 1} of ${steps.length}`;
    nowParts.previous.disabled = current === 0;
    nowParts.next.disabled = current === steps.length - 1;
    nowParts.text.replaceChildren(...quoted(step.text));
    nowParts.irql.textContent = step.after ? describeIrql(step.after) : "not on the path";
    nowParts.locks.textContent = !step.after ? "not on the path"
      : step.after.locks.map(describeLock).join("; ") || "none held";
  }

  //===--------------------------------------------------------------------===//
  // The page
  //===--------------------------------------------------------------------===//

  const themes = ["auto", "light", "dark"];
  const dark = matchMedia("(prefers-color-scheme: dark)");
  let theme = "auto";
  try { theme = localStorage.getItem("irqlint-theme") ?? "auto"; } catch { /* from a file */ }
  function applyTheme() {
    document.documentElement.dataset.theme = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
    $("theme").textContent = `Theme: ${theme}`;
  }
  function nextTheme() {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length];
    try { localStorage.setItem("irqlint-theme", theme); } catch { /* from a file */ }
    applyTheme();
  }
  dark.addEventListener("change", applyTheme);
  applyTheme();

  /** What the analysis has not seen; never left unsaid. */
  function listBlindness() {
    const items = [];
    for (const unit of units) {
      for (const problem of unit.problems)
        items.push(`${show(placeOf(unit, problem.place)) || unit.file}: ${problem.text}`);
      if (unit.outcome !== "analyzed")
        items.push(`${unit.file}: ${unit.outcome === "not-analyzed" ? "not analysed" : "only functions without errors were analysed"}`);
      for (const gap of unit.gaps)
        items.push(`${show(placeOf(unit, gap.place))}: ${gap.function} was not explored whole: ${gap.why}`);
    }
    if (!end) items.push("The run was cut off: this report is not complete.");
    const blind = $("blind");
    blind.hidden = !items.length;
    blind.querySelector("summary").textContent = `Not analysed, or in doubt: ${items.length}`;
    blind.querySelector("ul").replaceChildren(...items.map((i) => make("li", {}, i)));
  }

  function start() {
    const suppressed = findings.filter((f) => f.suppressed).length;
    const explored = units.reduce((sum, u) => sum + u.explored, 0);
    const known = units.reduce((sum, u) => sum + u.known, 0);
    $("totals").textContent = [
      plural(findings.length - suppressed, known ? "new finding" : "finding"),
      ...(known ? [`${known.toLocaleString("en")} known`] : []), plural(units.length, "file"),
      `${plural(explored, "function")} explored`, `irqlint ${run.version}`].join(" · ");
    document.title = `${plural(findings.length - suppressed, "finding")} – irqlint`;
    fillSelect("rule", "All rules", (f) => f.rule);
    fillSelect("file", "All files", (f) => f.place?.file ?? "");
    fillSelect("context", "All contexts", (f) => f.context);
    $("suppressed-label").hidden = !suppressed;
    $("suppressed-label").querySelector("span").textContent = `and ${suppressed} suppressed`;
    listBlindness();
    const wanted = location.hash.slice(1);
    const linked = wanted && findings.find((f) => f.data.fingerprint === wanted);
    if (linked?.suppressed) $("suppressed").checked = true;
    if (linked) selected = linked;
    applyFilters();
    if (linked) showDetail();
  }

  $("filters").addEventListener("input", applyFilters);
  $("filters").addEventListener("submit", (event) => event.preventDefault());
  $("reset").addEventListener("click", () => { $("filters").reset(); applyFilters(); });
  $("theme").addEventListener("click", nextTheme);
  $("keys-button").addEventListener("click", () => $("keys").showModal());
  list.addEventListener("scroll", drawRows);
  list.addEventListener("keydown", (event) => {
    const page = Math.max(1, Math.floor(list.clientHeight / rowHeight) - 1);
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -1e9, End: 1e9 }[event.key];
    if (by) moveSelection(by);
    else if (event.key === "Enter") { openDetail(); detail.focus(); }
    else return;
    event.preventDefault();
  });
  detail.addEventListener("keydown", (event) => {
    if (event.target.closest("a, summary, .plot")) return;
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    goTo(current + by);
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || $("keys").open) return;
    const typing = event.target.matches("input[type=search], select");
    if (event.key === "Escape") {
      if (event.target === $("search") && $("search").value) { $("search").value = ""; applyFilters(); }
      else openList();
    } else if (typing) {
      return;
    } else if (event.key === "j") goTo(current + 1);
    else if (event.key === "k") goTo(current - 1);
    else if (event.key === "n") moveSelection(1);
    else if (event.key === "p") moveSelection(-1);
    else if (event.key === "t") nextTheme();
    else if (event.key === "?") $("keys").showModal();
    else if (event.key === "/") { document.body.dataset.view = "list"; $("search").focus(); }
    else return;
    event.preventDefault();
  });
  addEventListener("resize", () => {
    drawRows();
    fitPlot();
  });
  addEventListener("hashchange", () => {
    const linked = findings.find((f) => f.data.fingerprint === location.hash.slice(1));
    if (linked) select(linked);
  });
  document.body.dataset.view = "list";
  start();
})();
