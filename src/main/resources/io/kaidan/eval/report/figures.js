/* Figures: the overview and the breakdown. */

function overviewView() {
  const names = DATA.measures.filter((one) => isOfNames(one.name));
  const relations = DATA.measures.filter((one) => !isOfNames(one.name));
  return h("div", { class: "page" },
    DATA.lacking.length > 0 && h("p", { class: "warning" }, say("overview.lacking", number(DATA.lacking.length)), " ", DATA.lacking.join(", ")),
    FINDINGS.length > 0 && section(say("overview.outcomes"), say("overview.outcomesNote"), outcomeTable()),
    relations.length > 0 && section(say("overview.relations"), say("overview.note"), measureTable(relations, say("overview.relations"))),
    names.length > 0 && section(say("overview.names"), say("overview.note"), measureTable(names, say("overview.names"))),
    DATA.slots.length > 0 && section(say("overview.slots"), say("overview.slotNote"), slotTable()),
    DATA.schemes.length > 0 && section(say("overview.semeval"), null, schemeTable()));
}

function section(title, note, ...content) {
  return h("section", null, h("h2", null, title), note && h("p", { class: "note" }, note), content);
}

function isOfNames(measure) {
  return measure.startsWith("ENTITY") || DATA.types.some((type) => measure === type || measure === type + "_overlap");
}

/** What a measure counts, in words; nothing for one that says it by its name. */
function about(measure) {
  if (measure.endsWith("_overlap")) return say("measure.overlap");
  return isSaid("measure." + measure) ? say("measure." + measure) : "";
}

function aboutSlot(name) {
  const key = "slot." + name.split(/_|@/)[0];
  if (isSaid("slot." + name)) return say("slot." + name);
  return isSaid(key) ? say(key) : "";
}

function nameCellOf(name, words) {
  const type = [...TYPES.names, ...TYPES.relations].find((one) => one === name);
  return h("th", { scope: "row" },
    type ? h("a", { href: addressOf("articles", { type: [type] }) }, name) : name,
    words && h("span", { class: "about" }, words));
}

function head(...keys) {
  return keys.map((key) => ({ text: key && say(key), class: key === "col.interval" ? "interval" : null }));
}

function numbers(...values) {
  return values.map((value) => h("td", { class: "number" }, value));
}

function barCells(one) {
  return [
    h("td", { class: "number strong" }, figure(one.value)),
    h("td", { class: "bar-cell" }, bar(one.value, one.low, one.high)),
    h("td", { class: "number quiet interval" }, figure(one.low) + "–" + figure(one.high)),
  ];
}

function measureRow(one, label) {
  return h("tr", null, label, barCells(one),
    numbers(figure(one.precision), figure(one.recall), number(one.gold), number(one.system), number(one.hits)));
}

const MEASURE_COLUMNS = ["col.f1", "", "col.interval", "col.precision", "col.recall", "col.gold", "col.system", "col.hits"];

function measureTable(measures, label) {
  return table({ label, class: "figures" }, head("col.measure", ...MEASURE_COLUMNS),
    measures.map((one) => measureRow(one, nameCellOf(one.name, about(one.name)))));
}

function slotTable() {
  const rows = DATA.slots.map((one) =>
    h("tr", null, nameCellOf(one.name, aboutSlot(one.name)), barCells(one), numbers(number(one.right), number(one.all))));
  return table({ label: say("overview.slots"), class: "figures" },
    head("col.slot", "col.share", "", "col.interval", "col.right", "col.all"), rows);
}

function schemeTable() {
  const rows = DATA.schemes.map((one) =>
    measureRow(one, h("th", { scope: "row" }, one.name, h("span", { class: "about" }, one.scheme))));
  return h("details", null, h("summary", null, say("col.type")),
    table({ label: say("overview.semeval"), class: "figures" }, head("col.type", ...MEASURE_COLUMNS), rows));
}

/** How often each outcome is there, by type: the way from the figures to the rows. */
function outcomeTable() {
  const outcomes = OUTCOMES.filter((outcome) => FINDINGS.some((one) => one.outcome === outcome));
  const rows = [...TYPES.relations, ...TYPES.names].map((type) => {
    const found = FINDINGS.filter((one) => one.type === type);
    const count = (outcome) => found.filter((one) => one.outcome === outcome).length;
    return found.length > 0 && h("tr", null, nameCellOf(type),
      h("td", { class: "stack-cell" }, stack(outcomes.map((outcome) => [outcome, count(outcome)]), found.length)),
      outcomes.map((outcome) => h("td", { class: "number" }, count(outcome) > 0
        ? h("a", { href: addressOf("articles", { type: [type], outcome: [outcome] }) }, number(count(outcome)))
        : h("span", { class: "faint" }, "0"))),
      h("td", { class: "number quiet" }, number(found.length)));
  });
  const titles = outcomes.map((outcome) => ({ text: badge(outcome), class: "number" }));
  return table({ label: say("overview.outcomes"), class: "figures outcomes" },
    [{ text: say("col.type") }, { text: "" }, ...titles, { text: say("overview.total"), class: "number" }], rows.filter(Boolean));
}

function stack(parts, all) {
  return h("span", { class: "stack", "aria-hidden": "true" }, parts.filter(([, count]) => count > 0).map(([outcome, count]) => {
    const part = h("span", { class: outcome });
    part.style.width = (100 * count) / all + "%";
    return part;
  }));
}

/** F1 of the parts of the set: parts down, measures across. */
function breakdownView() {
  const dimensions = ["part", "year", "outlet"];
  return h("div", { class: "page" }, h("p", { class: "note" }, say("breakdown.note")),
    dimensions.map((by) => {
      const groups = DATA.groups.filter((group) => group.by === by);
      return groups.length > 0 && section(say("by." + by), null, breakdownTable(by, groups));
    }));
}

const FEW = 10;

function breakdownTable(by, groups) {
  const measures = [...TYPES.relations, ...TYPES.names].filter((type) => groups.some((one) => one.measure === type));
  const parts = [...new Set(groups.map((group) => group.part))];
  const rows = parts.map((part) => h("tr", null,
    h("th", { scope: "row" }, partName(by, part)),
    measures.map((measure) => {
      const group = groups.find((one) => one.part === part && one.measure === measure);
      if (!group) return h("td", { class: "number faint" }, "–");
      return h("td", { class: "number part" + (group.gold < FEW ? " few" : "") },
        figure(group.value), bar(group.value), h("span", { class: "about" }, number(group.gold)));
    })));
  return table({ label: say("by." + by), class: "figures parts" },
    [{ text: say("col.part") }, ...measures.map((measure) => ({ text: measure, class: "number" }))], rows);
}

function partName(by, part) {
  if (part === UNKNOWN) return say("filter.unknown");
  if (by === "part") return say("part." + part);
  return by === "outlet" ? h("a", { href: addressOf("articles", { outlet: [part] }) }, part) : part;
}
