/* Confusion matrices, rules and recognisers, contrast sets. */

function confusionView() {
  return h("div", { class: "page" }, h("p", { class: "note" }, say("matrix.note")),
    h("div", { class: "matrices" }, DATA.matrices.map(matrix)));
}

function matrixTitle(name) {
  const [type, slotName] = name.split(" ");
  return slotName ? say("matrix." + slotName, type) : say("matrix." + name);
}

function matrix(one) {
  const last = one.labels.length - 1;
  const most = one.cells.map((cells) => Math.max(1, ...cells));
  const name = (label) => (label === NONE ? say("matrix.none") : label);
  const rows = one.labels.map((gold, i) => h("tr", null,
    h("th", { scope: "row" }, name(gold)),
    one.labels.map((_, j) => {
      const count = one.cells[i][j];
      if (i === last && j === last) return h("td", { class: "blank" });
      const rowsOf = addressOf("articles", { cell: [cellName(one.name, gold, one.labels[j])] });
      const cell = h("td", { class: (i === j ? "right" : "") + (count === 0 ? " zero" : "") },
        count === 0 ? "·" : h("a", { href: rowsOf }, number(count)));
      cell.style.setProperty("--share", count === 0 ? 0 : 12 + (60 * count) / most[i] + "%");
      return cell;
    })));
  return h("section", { class: "matrix" }, h("h2", null, matrixTitle(one.name)),
    table({ label: matrixTitle(one.name), class: "cells" },
      [{ text: h("span", { class: "quiet" }, say("matrix.corner")) }, ...one.labels.map((label) => ({ text: name(label) }))], rows));
}

const order = { rule: { by: "wrong", down: true }, source: { by: "wrong", down: true } };

function rulesView() {
  return h("div", { class: "page" },
    section(say("rules.title"), say("rules.note"), precisionTable("rule")),
    section(say("sources.title"), say("sources.note"), precisionTable("source")));
}

/** One line a rule and a type: right, wrong, precision; of rules also what only their rows can tell. */
function precisionTable(facet) {
  const lines = DATA.groups.filter((group) => group.by === facet).map((group) => {
    const rows = FINDINGS.filter((one) => one[facet] === group.part && one.type === group.measure);
    const count = (outcome) => rows.filter((one) => one.outcome === outcome).length;
    return { name: group.part, type: group.measure, right: group.hits, wrong: group.system - group.hits, precision: group.precision, slot: count("slot"), false: count("false") };
  });
  const { by, down } = order[facet];
  lines.sort((a, b) => (a[by] < b[by] ? -1 : a[by] > b[by] ? 1 : b.right - a.right) * (down ? -1 : 1));
  const columns = [["name", "col." + facet], ["type", "col.type"], ["right", "col.right"], ["wrong", "col.wrong"], ["precision", "col.precision"]];
  if (facet === "rule") columns.push(["slot", "col.slotErrors"], ["false", "col.falsely"]);
  const element = table({ label: say(facet + "s.title"), class: "figures" },
    columns.flatMap(([key, words]) => {
      const title = { text: sortButton(facet, key, say(words)), class: key === "name" || key === "type" ? "words" : "number" };
      return key === "precision" ? [title, { text: "" }] : [title];
    }),
    lines.map((line) => precisionRow(facet, line)));
  element.id = "table-" + facet;
  const at = columns.findIndex(([key]) => key === by);
  element.querySelectorAll("thead th")[at + (at > 4 ? 1 : 0)].setAttribute("aria-sort", down ? "descending" : "ascending");
  return element;
}

function precisionRow(facet, line) {
  const rowsOf = (count, outcome) => count > 0
    ? h("a", { href: addressOf("articles", { [facet]: [line.name], type: [line.type], outcome }) }, number(count))
    : h("span", { class: "faint" }, "0");
  return h("tr", null,
    h("th", { scope: "row" }, filterLink(facet, line.name)),
    h("td", null, line.type),
    numbers(rowsOf(line.right, ["hit", "slot"]), rowsOf(line.wrong, ["close", "false", "wrong"])),
    h("td", { class: "number strong" }, figure(line.precision)),
    h("td", { class: "bar-cell" }, bar(line.precision)),
    facet === "rule" && numbers(rowsOf(line.slot, ["slot"]), rowsOf(line.false, ["false"])));
}

function sortButton(facet, key, words) {
  const { by, down } = order[facet];
  const sort = () => {
    order[facet] = { by: key, down: by === key ? !down : key !== "name" && key !== "type" };
    document.getElementById("table-" + facet).replaceWith(precisionTable(facet));
    document.getElementById("sort-" + facet + "-" + key).focus();
  };
  return h("button", { type: "button", class: "sort", id: "sort-" + facet + "-" + key, click: sort }, words,
    h("span", { "aria-hidden": "true" }, by === key ? (down ? " ↓" : " ↑") : ""));
}

let wrongOnly = false;

/** The lines of contrast sets by group. */
function contrastView() {
  const groups = new Map();
  for (const line of DATA.contrasts) groups.set(line.group, [...(groups.get(line.group) || []), line]);
  const all = [...groups.values()];
  const isRight = (lines) => lines.every((line) => line.right);
  const shown = wrongOnly ? all.filter((lines) => !isRight(lines)) : all;
  const count = (list, test) => number(list.filter(test).length);
  return h("div", { class: "page" },
    h("p", { class: "note" }, say("contrast.note")),
    h("p", { class: "toolbar" },
      h("strong", null, say("contrast.count", count(DATA.contrasts, (line) => line.right), number(DATA.contrasts.length), count(all, isRight), number(all.length))),
      h("label", { class: "tick" }, h("input", { type: "checkbox", id: "wrong-only", checked: wrongOnly, change: (event) => { wrongOnly = event.target.checked; show(); } }), h("span", null, say("contrast.wrongOnly")))),
    table({ label: say("view.contrast"), class: "contrasts" },
      [{ text: "" }, ...["col.text", "col.relation", "col.wanted", "col.got"].map((key) => ({ text: say(key) }))],
      shown.map((lines) => h("tbody", null, lines.map(contrastRow)))));
}

function contrastRow(line) {
  const found = line.got.length === 0 ? ["NONE"] : line.got;
  return h("tr", { class: line.right ? "right" : "wrong" },
    h("td", { class: "code" }, line.id),
    h("td", { lang: "ja" }, line.text),
    h("td", null, line.relation, h("span", { class: "about", lang: "ja" }, line.subject + " / " + line.object)),
    h("td", null, line.wanted),
    h("td", null, line.right ? h("span", { class: "badge hit" }, h("span", { class: "glyph", "aria-hidden": "true" }, "✓"), say("contrast.right"))
      : h("mark", { class: "got" }, found.join(", "))));
}
