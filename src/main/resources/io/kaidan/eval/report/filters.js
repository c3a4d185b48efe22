/* The panel of filters. Each value tells how many rows it would show, the other filters being as they are. */

const panel = { open: null };

function filterPanel(route) {
  return h("aside", { class: "filters", "aria-label": say("filter.title") },
    h("details", { open: panel.open === null ? wide.matches : panel.open, toggle: (event) => (panel.open = event.target.open) },
      h("summary", null, say("filter.title")),
      h("div", { class: "filter-body" },
        searchBox(route),
        h("p", { class: "presets" },
          h("button", { type: "button", "aria-pressed": String(isErrorsOnly(route)), click: () => go({ outcome: isErrorsOnly(route) ? [] : OUTCOMES.slice(1), article: null }) }, say("filter.errors")),
          h("button", { type: "button", disabled: !isFiltered(route), click: clearFilters }, say("filter.clear"))),
        route.cell.map((cell) => h("p", { class: "cell-filter" },
          h("button", { type: "button", "aria-label": say("filter.drop", cell), click: () => go({ cell: route.cell.filter((one) => one !== cell), article: null }) }, cell, " ✕"))),
        boxes(route, "outcome", say("outcome"), OUTCOMES),
        boxes(route, "type", say("filter.relations"), TYPES.relations),
        boxes(route, "type", say("filter.names"), TYPES.names),
        choice(route, "rule", say("filter.rule")),
        choice(route, "source", say("filter.source")),
        choice(route, "outlet", say("filter.outlet")),
        legend())));
}

function isErrorsOnly(route) {
  return route.outcome.length === OUTCOMES.length - 1 && !route.outcome.includes("hit");
}

function clearFilters() {
  const empty = { q: "", article: null };
  FACETS.forEach((facet) => (empty[facet] = []));
  go(empty);
}

function searchBox(route) {
  let waiting = null;
  const search = (event) => {
    clearTimeout(waiting);
    const words = event.target.value;
    waiting = setTimeout(() => go({ q: words, article: null }, true), 250);
  };
  return h("input", { type: "search", id: "search", value: route.q, placeholder: say("filter.search"), "aria-label": say("filter.search"), "aria-keyshortcuts": "/", input: search });
}

/** Values of a facet to tick. */
function boxes(route, facet, label, values) {
  const counts = facetCounts(route, facet);
  const shown = values.filter((value) => counts.has(value) || route[facet].includes(value));
  if (shown.length === 0) return null;
  return h("fieldset", null, h("legend", null, label), shown.map((value) => {
    const ticked = route[facet].includes(value);
    const toggled = ticked ? route[facet].filter((one) => one !== value) : [...route[facet], value];
    return h("label", { class: "tick" },
      h("input", { type: "checkbox", id: "tick-" + value, checked: ticked, change: () => go({ [facet]: toggled, article: null }) }),
      facet === "outcome" ? badge(value) : h("span", null, value),
      h("span", { class: "number" }, number(counts.get(value) || 0)));
  }));
}

/** Values of a facet to choose one of. */
function choice(route, facet, label) {
  const counts = facetCounts(route, facet);
  const values = [...new Set([...counts.keys(), ...route[facet]])].sort((a, b) => (a < b ? -1 : 1));
  if (values.length === 0) return null;
  const chosen = route[facet][0] || "";
  const option = (value) => h("option", { value, selected: value === chosen },
    (value === UNKNOWN ? say("filter.unknown") : value) + " (" + number(counts.get(value) || 0) + ")");
  return h("label", { class: "choice" }, h("span", null, label),
    h("select", { id: "choice-" + facet, change: (event) => go({ [facet]: event.target.value ? [event.target.value] : [], article: null }) },
      h("option", { value: "" }, say("filter.any")), values.map(option)));
}

/** What the marks in the text mean. */
function legend() {
  const sample = (classes, words, label) => h("li", null,
    h("span", { class: classes, "data-label": label, lang: "ja", "aria-hidden": "true" }, "平壌"), h("span", null, words));
  return h("section", { class: "legend" },
    h("h3", null, say("legend")),
    h("ul", null,
      sample("name hit both", say("outcome.hit")),
      sample("name close both", say("article.type"), "L→S"),
      sample("name close both", say("article.border"), "L≠"),
      sample("name missed gold", say("outcome.missed"), "−L"),
      sample("name wrong system", say("outcome.wrong"), "+L"),
      sample("evidence", say("legend.evidence")),
      sample("evidence content", say("legend.content")),
      sample("evidence argument", say("legend.argument"))),
    h("label", { class: "tick" },
      h("input", { type: "checkbox", checked: stream.labels, change: (event) => label(event.target.checked) }), h("span", null, say("filter.labels"))),
    h("p", { class: "quiet" }, say("keys")));
}

function label(on) {
  stream.labels = on;
  document.querySelector(".columns").classList.toggle("labels", on);
}
