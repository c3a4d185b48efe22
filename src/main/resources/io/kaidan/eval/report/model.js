/* The data, and which of it the filters let through. A finding is a name or a relation of either side, or of both. */

const DATA = JSON.parse(document.getElementById("data").textContent);
const OUTCOMES = ["hit", "slot", "close", "false", "missed", "wrong"];
const GLYPHS = { hit: "✓", slot: "◐", close: "≠", false: "!", missed: "−", wrong: "+" };
const RELATIONS = ["MET", "SAID", "REPORTED", "VISITED", "ROLE"];
const FACETS = ["outcome", "type", "rule", "source", "outlet", "cell"];
const NONE = "none";

/** The fields of relations that have a matrix, by type. */
const MATRIX_FIELDS = { MET: { modality: "modality", channel: "form" }, SAID: { modality: "modality", form: "form" }, VISITED: { modality: "modality" } };
const UNKNOWN = "unknown";

const FINDINGS = [];
const ARTICLES = DATA.articles.map(readArticle);
const TYPES = readTypes();

function readArticle(article, index) {
  const read = { ...article, index, outlet: article.outlet || UNKNOWN, findings: [] };
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
    cell: cellsOf(kind, type, what),
  };
  FINDINGS.push(finding);
  article.findings.push(finding);
}

/** The cells of confusion matrices in which a finding is counted. */
function cellsOf(kind, type, { gold, system, errors, outcome }) {
  if (kind === "name") return [cellName("names", gold ? gold.type : NONE, system ? system.type : NONE)];
  const isRight = outcome === "hit" || outcome === "slot";
  const oneFact = isRight || (gold && system && errors.every((error) => error.field === "modality"));
  return Object.entries(MATRIX_FIELDS[type] || {}).flatMap(([name, field]) => {
    const [wanted, given] = [gold, system].map((row) => (row ? row[field] || UNKNOWN : NONE));
    const cells = oneFact ? [[wanted, given]] : [[wanted, NONE], [NONE, given]].filter(([one, other]) => one !== other);
    return cells.map(([one, other]) => cellName(type + " " + name, one, other));
  });
}

function cellName(matrix, gold, system) {
  return matrix + ": " + gold + " → " + system;
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

function hasAny(value, wanted) {
  return Array.isArray(value) ? value.some((one) => wanted.includes(one)) : wanted.includes(value);
}

/** The findings that the filters let through; those of one facet may be left out of account. */
function matching(filters, without) {
  const facets = FACETS.filter((facet) => facet !== without && filters[facet].length > 0);
  const sought = plain(filters.q);
  const open = new Map();
  return FINDINGS.filter((finding) => {
    if (!facets.every((facet) => hasAny(finding[facet], filters[facet]))) return false;
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
