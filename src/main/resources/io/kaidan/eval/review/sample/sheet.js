const VERDICTS = ["right", "wrong", "partly"];
const PARTS = ["subject", "object", "content", "modality", "date", "other"];
const VERDICT_KEYS = { 1: "right", 2: "wrong", 3: "partly" };
const PART_KEYS = { s: "subject", o: "object", c: "content", m: "modality", d: "date", x: "other" };
const FORMULA = /^'*[=+\-@＝＋－＠\t\r]/;

const column = Object.fromEntries(sheet.columns.map((name, at) => [name, at]));
const cards = [];
let here = 0;
let judgements = stored();
let kept = true;

function stored() {
  try {
    return JSON.parse(localStorage.getItem(sheet.key)) || {};
  } catch (unreadable) {
    return {};
  }
}

function keep() {
  try {
    localStorage.setItem(sheet.key, JSON.stringify(judgements));
    kept = true;
  } catch (full) {
    kept = false;
  }
}

function element(name, attributes, ...children) {
  const node = Object.assign(document.createElement(name), attributes);
  node.append(...children);
  return node;
}

function judgement(at) {
  return judgements[at] || (judgements[at] = { verdict: "", wrong: [], note: "" });
}

function judge(at, verdict) {
  const mine = judgement(at);
  mine.verdict = verdict;
  if (verdict === "right" || verdict === "") {
    mine.wrong = [];
  }
  show(at);
}

function toggle(at, part) {
  const mine = judgement(at);
  mine.wrong = PARTS.filter((name) => (name === part) !== mine.wrong.includes(name));
  if (mine.wrong.length && (mine.verdict === "" || mine.verdict === "right")) {
    mine.verdict = "partly";
  }
  show(at);
}

function show(at) {
  const mine = judgement(at);
  const card = cards[at];
  card.className = mine.verdict + (at === here ? " here" : "");
  for (const input of card.querySelectorAll("input[type=radio]")) {
    input.checked = input.value === mine.verdict;
  }
  for (const input of card.querySelectorAll("input[type=checkbox]")) {
    input.checked = mine.wrong.includes(input.value);
  }
  keep();
  progress();
}

function progress() {
  const done = sheet.rows.filter((row, at) => judgements[at] && judgements[at].verdict).length;
  const warning = kept ? "" : "; the browser keeps nothing: download before you close the page";
  document.getElementById("progress").textContent = `${done} of ${sheet.rows.length} judged${warning}`;
}

function card(row, at) {
  const cell = (name) => row.cells[column[name]];
  const parts = row.passage.map((part) =>
    part.marks.length ? element("mark", { className: part.marks.join(" ") }, part.text) : part.text);
  const verdicts = VERDICTS.map((value, i) => element("label", {},
    element("input", { type: "radio", name: "verdict" + at, value, onchange: () => judge(at, value) }), ` ${value} `,
    element("kbd", {}, String(i + 1))));
  const wrong = PARTS.map((value) => element("label", {},
    element("input", { type: "checkbox", value, onchange: () => toggle(at, value) }), ` ${value}`));
  const note = element("input", { className: "note", placeholder: "note", value: judgement(at).note });
  note.oninput = () => { judgement(at).note = note.value; keep(); };
  const filled = ["modality", "form", "date", "place", "attributed_to"].map(cell).filter((text) => text);
  return element("article", { onclick: () => go(at, false) },
    element("div", { className: "head" },
      [cell("relation"), cell("article_id"), cell("article_date"), cell("outlet")].filter((text) => text).join(" · ")),
    element("div", { className: "fact", lang: "ja" }, cell("fact")),
    element("p", { className: "text", lang: "ja" },
      element("span", { className: "around" }, cell("before")), cell("before") ? " " : "", ...parts,
      cell("after") ? " " : "", element("span", { className: "around" }, cell("after"))),
    element("div", { className: "more" }, filled.join(" · ")),
    element("fieldset", {}, ...verdicts),
    element("fieldset", {}, element("span", {}, "What is wrong:"), ...wrong, note));
}

function visible(at) {
  return !cards[at].hidden;
}

function go(at, scroll) {
  const before = here;
  here = at;
  cards[before].classList.remove("here");
  cards[here].classList.add("here");
  if (scroll) {
    cards[here].scrollIntoView({ block: "start" });
  }
}

function step(by) {
  let at = here + by;
  while (at >= 0 && at < cards.length && !visible(at)) {
    at += by;
  }
  if (at >= 0 && at < cards.length) {
    go(at, true);
  }
}

function filter() {
  const relation = document.getElementById("show").value;
  const open = document.getElementById("open").checked;
  cards.forEach((node, at) => {
    const its = sheet.rows[at].cells[column.relation];
    node.hidden = (relation && its !== relation) || (open && judgement(at).verdict !== "");
  });
  if (!visible(here)) {
    const first = cards.findIndex((node) => !node.hidden);
    if (first >= 0) {
      go(first, true);
    }
  }
}

function csvCell(text) {
  const safe = FORMULA.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}

function csv() {
  const judge = document.getElementById("judge").value.trim();
  const lines = sheet.rows.map((row, at) => {
    const mine = judgement(at);
    const cells = [...row.cells];
    cells[column.judge] = mine.verdict ? judge : "";
    cells[column.judgement] = mine.verdict;
    cells[column.wrong] = mine.wrong.join(" ");
    cells[column.note] = mine.note;
    return cells;
  });
  return "\uFEFF" + [sheet.columns, ...lines].map((cells) => cells.map(csvCell).join(",") + "\n").join("");
}

function download() {
  const link = element("a", {
    href: URL.createObjectURL(new Blob([csv()], { type: "text/csv;charset=utf-8" })),
    download: `${sheet.title}-${document.getElementById("judge").value.trim() || "judged"}.csv`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

function pressed(event) {
  const typing = event.target.matches("input:not([type=radio]):not([type=checkbox]), select");
  if (event.key === "Escape") {
    event.target.blur();
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !cards.length) {
    return;
  }
  if (VERDICT_KEYS[event.key]) {
    judge(here, VERDICT_KEYS[event.key]);
    if (event.key === "1") {
      step(1);
    }
  } else if (event.key === "0") {
    judge(here, "");
  } else if (PART_KEYS[event.key]) {
    toggle(here, PART_KEYS[event.key]);
  } else if (event.key === "j" || event.key === "ArrowDown") {
    step(1);
  } else if (event.key === "k" || event.key === "ArrowUp") {
    step(-1);
  } else if (event.key === "n") {
    cards[here].querySelector(".note").focus();
  } else {
    return;
  }
  event.preventDefault();
}

function start() {
  document.title = sheet.title;
  document.getElementById("title").textContent = sheet.title;
  const judge = document.getElementById("judge");
  judge.value = judgements.judge || "";
  judge.oninput = () => { judgements.judge = judge.value; keep(); };
  const relations = [...new Set(sheet.rows.map((row) => row.cells[column.relation]))];
  document.getElementById("show").append(
    element("option", { value: "" }, "all"), ...relations.map((name) => element("option", { value: name }, name)));
  sheet.rows.forEach((row, at) => cards.push(card(row, at)));
  document.getElementById("rows").append(...cards);
  cards.forEach((node, at) => show(at));
  document.getElementById("show").onchange = filter;
  document.getElementById("open").onchange = filter;
  document.getElementById("download").onclick = download;
  document.addEventListener("keydown", pressed);
}

start();
