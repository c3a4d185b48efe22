/* The rows of an article: gold on the left, the system on the right, what differs marked in both. */

const SLOTS = ["modality", "form", "date", "place"];
/** Relations that are always asserted. */
const NO_MODALITY = ["REPORTED", "ROLE"];

/** The table of the findings of an article that are shown. Right names stand in the text only, unless asked for. */
function rowTable(article, findings) {
  const bodies = [...TYPES.relations, "name"]
    .map((type) => [type, inText(findings.filter((one) => (one.kind === "name" ? "name" : one.type) === type))])
    .filter(([, rows]) => rows.length > 0)
    .map(([type, rows]) => rowGroup(type, rows));
  if (bodies.length === 0) return h("p", { class: "quiet" }, say("article.noRows"));
  return h("table", { class: "rows" },
    h("caption", { class: "hidden" }, say("article.rows")),
    h("thead", null, h("tr", null, ["outcome", "col.gold", "col.system"].map((key) => h("th", { scope: "col" }, say(key))))),
    bodies);
}

function rowGroup(type, rows) {
  return h("tbody", null,
    h("tr", { class: "group" },
      h("th", { scope: "rowgroup", colspan: "3" }, type === "name" ? say("filter.names") : type,
        h("span", { class: "quiet" }, " " + number(rows.length)))),
    rows.map(row));
}

function inText(findings) {
  const place = (one) => {
    const side = one.gold || one.system;
    return (side.span || side.evidenceSpan || side.contentSpan || [0])[0];
  };
  return [...findings].sort((a, b) => place(a) - place(b));
}

function row(finding) {
  const cell = finding.kind === "name" ? nameCell : relationCell;
  return h("tr", { class: "row " + finding.outcome, id: "row-" + finding.number, "data-row": finding.number, tabindex: "0" },
    h("td", { class: "outcome" }, badge(finding.outcome)),
    ["gold", "system"].map((side) =>
      h("td", { class: side, "data-side": say("col." + side) },
        finding[side] ? cell(finding, side) : h("span", { class: "nothing" }, say("article.empty")))));
}

/** An outcome, told by sign and word as well as by colour. */
function badge(outcome) {
  return h("span", { class: "badge " + outcome, title: say("about." + outcome) },
    h("span", { class: "glyph", "aria-hidden": "true" }, GLYPHS[outcome]), h("span", null, say("outcome." + outcome)));
}

function nameCell(finding, side) {
  const mention = finding[side];
  const other = finding[side === "gold" ? "system" : "gold"];
  const words = finding.article.text.slice(...mention.span) || mention.name;
  const border = other && String(other.span) !== String(mention.span);
  return [
    h("div", { class: "fact", lang: "ja" }, differing(words, border && side),
      mention.name !== words && h("span", { class: "quiet" }, " = " + mention.name)),
    h("div", { class: "slots" }, differing(mention.type, other && other.type !== mention.type && side), mention.id && h("span", { class: "code" }, mention.id)),
    mention.source && h("div", null, filterLink("source", mention.source)),
  ];
}

function relationCell(finding, side) {
  const relation = finding[side];
  const party = (key) => relation[key] && h("span", { class: relation[key + "Nominal"] ? "nominal" : "party" }, differing(relation[key], wrongIn(finding, key, side)));
  return [
    h("div", { class: "fact", lang: "ja" }, fact(relation, finding, side, party)),
    h("div", { class: "slots" },
      (NO_MODALITY.includes(finding.type) ? SLOTS.slice(1) : SLOTS).map((field) => slot(relation[field], wrongIn(finding, field, side), field))),
    !finding.article.text && relation.evidence && h("div", { class: "quiet", lang: "ja" }, relation.evidence),
    side === "system" && h("div", null, filterLink("rule", finding.rule)),
  ];
}

/** The parties and the content of a row, as its type has them. */
function fact(relation, finding, side, party) {
  const object = party("object") || missing(wrongIn(finding, "object", side), objectWord(finding.type));
  const content = relation.content && differing(contentParts(finding, side), wrongIn(finding, "content", side));
  switch (finding.type) {
    case "MET": return [party("subject"), sign(" ↔ "), object];
    case "SAID": return [party("subject"), object && [sign(" → "), object], h("q", { class: "said" }, content)];
    case "ROLE": return [party("subject"), sign(" · "), content, object && [sign(" / "), object]];
    default: return [party("subject"), object && [sign(" → "), object], content && h("q", { class: "said" }, content)];
  }
}

function sign(text) {
  return h("span", { class: "quiet" }, text);
}

/** The side, when a field of a row is in what the two sides differ in; else null. */
function wrongIn(finding, field, side) {
  return (finding.errors || []).some((error) => error.field === field) ? side : null;
}

/** Words, marked when they differ: wanted in the gold, got from the system. */
function differing(words, side) {
  return side ? h("mark", { class: side === "gold" ? "wanted" : "got" }, words) : words;
}

/** A field without a value, where the other side has one. */
function missing(side, field) {
  return side && h("mark", { class: side === "gold" ? "wanted" : "got" }, "∅ " + say("field." + field));
}

/** What the object of a type is. */
function objectWord(type) {
  return isSaid("field." + type) ? type : "object";
}

/** A content; what the other side's does not have of it is told apart. */
function contentParts(finding, side) {
  const relation = finding[side];
  const other = finding[side === "gold" ? "system" : "gold"];
  const span = relation.contentSpan;
  if (!other || !span || !other.contentSpan || !finding.article.text) return relation.content;
  const from = Math.min(Math.max(span[0], other.contentSpan[0]), span[1]);
  const to = Math.max(Math.min(span[1], other.contentSpan[1]), from);
  const cut = (begin, end) => finding.article.text.slice(begin, end);
  const extra = (words) => words && h("span", { class: "extra", title: say("article.extra") }, words);
  return [extra(cut(span[0], from)), cut(from, to), extra(cut(to, span[1]))];
}

function slot(value, side, field) {
  if (!value) return missing(side, field);
  return h("span", { class: "slot " + field, title: say("field." + field) }, differing(value, side));
}

/** A rule or a recogniser, as a link to all its rows. */
function filterLink(facet, value) {
  return h("a", { class: "code", href: addressOf("articles", { [facet]: [value] }) }, value);
}
