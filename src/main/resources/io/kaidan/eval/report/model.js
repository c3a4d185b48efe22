/* The data, and which of it the filters let through. A finding is a name or a relation of either side, or of both. */

const DATA = JSON.parse(document.getElementById("data").textContent);
const OUTCOMES = ["hit", "slot", "close", "false", "missed", "wrong"];
const GLYPHS = { hit: "✓", slot: "◐", close: "≠", false: "!", missed: "−", wrong: "+" };
const RELATIONS = ["MET", "SAID", "REPORTED", "VISITED", "ROLE"];
const FACETS = ["outcome", "type", "rule", "source", "outlet"];
const UNKNOWN = "unknown";

const FINDINGS = [];
const ARTICLES = DATA.articles.map(readArticle);
const TYPES = readTypes();

function readArticle(article) {
  const read = { ...article, outlet: article.outlet || UNKNOWN, findings: [] };
  for (const relation of article.relations) [relation.gold, relation.system].forEach((row) => addContent(row, article.text));
  for (const mention of article.mentions) add(read, "name", mentionType(mention), mention);
  for (const relation of article.relations) add(read, "relation", relation.type, relation);
  read.searched = searched(article);
  return read;
}

/** A content is told once, by where it stands. */
function addContent(row, text) {
  if (row && row.contentSpan && !row.content) row.content = text.slice(...row.contentSpan);
}

function add(article, kind, type, what) {
  const system = what.system;
  const finding = {
    ...what,
    article,
    kind,
    type,
    number: FINDINGS.length,
    rule: kind === "relation" && system ? system.rule || UNKNOWN : null,
    source: kind === "name" && system ? system.source || UNKNOWN : null,
    outlet: article.outlet,
  };
  FINDINGS.push(finding);
  article.findings.push(finding);
}

function mentionType(mention) {
  return (mention.gold || mention.system).type;
}

/** What free text is looked for in: the text, the id, and names that stand nowhere in the text. */
function searched(article) {
  const names = new Set();
  for (const one of [...article.mentions, ...article.relations]) {
    for (const side of [one.gold, one.system]) {
      if (side) for (const key of ["name", "subject", "object", "place", "rule"]) if (side[key]) names.add(side[key]);
    }
  }
  return plain([article.id, article.text, ...names].join("\n"));
}

function plain(text) {
  return text.normalize("NFKC").toLowerCase();
}

/** Types of names in the order of the figures, then relations, those of the project first. */
function readTypes() {
  const relations = new Set(FINDINGS.filter((one) => one.kind === "relation").map((one) => one.type));
  const known = RELATIONS.filter((type) => relations.has(type));
  return { names: DATA.types, relations: [...known, ...[...relations].filter((type) => !known.includes(type)).sort()] };
}

function isError(finding) {
  return finding.outcome !== "hit";
}

/** Whether any filter is set. */
function isFiltered(filters) {
  return filters.q !== "" || FACETS.some((facet) => filters[facet].length > 0);
}

/** The findings that the filters let through; those of one facet may be left out of account. */
function matching(filters, without) {
  const facets = FACETS.filter((facet) => facet !== without && filters[facet].length > 0);
  const sought = plain(filters.q);
  const open = new Map();
  return FINDINGS.filter((finding) => {
    if (!facets.every((facet) => filters[facet].includes(finding[facet]))) return false;
    if (sought === "") return true;
    if (!open.has(finding.article)) open.set(finding.article, finding.article.searched.includes(sought));
    return open.get(finding.article);
  });
}

/** How many findings each value of a facet would give, the other filters being as they are. */
function facetCounts(filters, facet) {
  const counts = new Map();
  for (const finding of matching(filters, facet)) {
    const value = finding[facet];
    if (value !== null) counts.set(value, (counts.get(value) || 0) + 1);
  }
  return counts;
}

/** What is to be shown: the findings, and the articles with them; without filters, all articles. */
function selection(filters) {
  const findings = matching(filters, null);
  const articles = isFiltered(filters) ? new Set(findings.map((finding) => finding.article)) : new Set(ARTICLES);
  return { findings: new Set(findings), articles: ARTICLES.filter((article) => articles.has(article)) };
}
