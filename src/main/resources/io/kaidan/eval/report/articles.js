/* The articles that the filters let through, drawn when they come near the window: a thousand are no more work than ten. */

const AHEAD = "1500px";

const stream = {
  route: null,
  shown: null,
  articles: [],
  errors: null,
  texts: new Map(),
  observer: null,
  chosen: null,
  labels: false,
};

/** The view: filters beside the stream of articles. */
function articlesView(route) {
  stream.route = route;
  stream.shown = selection(route);
  stream.articles = stream.shown.articles;
  stream.errors = null;
  stream.texts.clear();
  stream.chosen = null;
  if (stream.observer) stream.observer.disconnect();
  stream.observer = new IntersectionObserver(
    (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => drawArticle(entry.target)),
    { rootMargin: AHEAD });
  const cards = stream.articles.map(card);
  cards.forEach((element) => stream.observer.observe(element));
  return h("div", { class: "columns" + (stream.labels ? " labels" : "") },
    filterPanel(route),
    h("div", { class: "stream" }, streamHead(),
      cards.length > 0 ? cards : h("p", { class: "nothing-found" }, say("filter.none"))));
}

function streamHead() {
  const rows = stream.shown.findings.size;
  return h("div", { class: "stream-head" },
    h("p", { class: "count", id: "count" }, say("filter.count", number(rows), number(stream.articles.length))),
    h("p", { class: "steps" },
      h("span", { id: "position", class: "quiet" }),
      h("button", { type: "button", title: say("keys"), "aria-keyshortcuts": "p", click: () => step(-1) }, "↑ ", say("error.previous")),
      h("button", { type: "button", title: say("keys"), "aria-keyshortcuts": "n", click: () => step(1) }, "↓ ", say("error.next"))));
}

/** The head of an article, with room kept for the rest. */
function card(article) {
  const id = cardId(article);
  const counts = new Map();
  for (const { outcome } of article.findings.filter((one) => stream.shown.findings.has(one))) counts.set(outcome, (counts.get(outcome) || 0) + 1);
  return h("article", { class: "card", id, "aria-labelledby": id + "-head" },
    h("header", { class: "card-head" },
      h("h2", { id: id + "-head" }, h("a", { href: address({ ...readRoute(), article: article.id }), title: say("article.link") }, article.id)),
      h("span", { class: "quiet" }, [article.date, article.outlet === UNKNOWN ? "" : article.outlet].filter(Boolean).join(" · ")),
      h("ul", { class: "tallies" }, OUTCOMES.filter((outcome) => counts.has(outcome)).map((outcome) =>
        h("li", { class: outcome, title: say("about." + outcome) }, h("span", { "aria-hidden": "true" }, GLYPHS[outcome]),
          h("span", { class: "hidden" }, say("outcome." + outcome) + " "), number(counts.get(outcome)))))),
    h("div", { class: "card-body waiting" }));
}

function cardId(article) {
  return "article-" + article.index;
}

function articleOf(element) {
  return ARTICLES[Number(element.id.slice("article-".length))];
}

/** Whether the filters are about names. If not, names stay marked in the text: a name missed is why a relation is. */
function asksForNames(route) {
  return route.source.length > 0 || route.type.some((type) => TYPES.names.includes(type)) || route.cell.some((cell) => cell.startsWith("names"));
}

/** Draws text and rows, once. */
function drawArticle(element) {
  const article = articleOf(element);
  stream.observer.unobserve(element);
  if (stream.texts.has(article)) return;
  const { route } = stream;
  const shown = (finding) => stream.shown.findings.has(finding);
  const text = new MarkedText(article, (name) => shown(name) || (!asksForNames(route) && hasAny(name.outcome, route.outcome.length > 0 ? route.outcome : OUTCOMES)));
  stream.texts.set(article, text);
  const rows = article.findings.filter((one) => shown(one) && (one.kind === "relation" || isError(one) || asksForNames(route)));
  const body = element.querySelector(".card-body");
  body.classList.remove("waiting");
  fill(body,
    h("div", { class: "text-column" }, article.text ? text.element : h("p", { class: "quiet" }, say("article.noText"))),
    h("div", { class: "row-column" }, rowTable(article, rows)));
  watch(body, text);
}

/** Rows light up their words while they are pointed at, and keep them lit when chosen; names in the text find their row. */
function watch(body, text) {
  const rowAt = (event) => event.target.closest("tr[data-row]");
  const rest = () => text.light(stream.chosen && stream.chosen.article === text.article ? stream.chosen : null);
  body.addEventListener("mouseover", (event) => rowAt(event) && text.light(FINDINGS[rowAt(event).dataset.row]));
  body.addEventListener("mouseout", (event) => rowAt(event) && rest());
  body.addEventListener("focusin", (event) => {
    if (!rowAt(event)) return;
    text.light(FINDINGS[rowAt(event).dataset.row]);
    text.reveal();
  });
  body.addEventListener("click", (event) => {
    if (event.target.closest("a")) return;
    const name = event.target.closest("[data-finding]");
    const number = rowAt(event) ? rowAt(event).dataset.row : name && name.dataset.finding;
    if (number) choose(FINDINGS[number], false);
  });
  body.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("tr[data-row]")) choose(FINDINGS[event.target.dataset.row], false);
  });
}

/** Makes a row the chosen one. */
function choose(finding, scroll) {
  letGo();
  stream.chosen = finding;
  const element = document.getElementById(cardId(finding.article));
  drawArticle(element);
  const text = stream.texts.get(finding.article);
  text.light(finding);
  text.reveal();
  const line = document.getElementById("row-" + finding.number);
  if (line) {
    line.setAttribute("aria-current", "true");
    if (scroll) line.focus({ preventScroll: true });
  }
  if (scroll) bringIntoView(element, line || text.firstLit());
  showPosition();
}

function letGo() {
  const before = stream.chosen;
  stream.chosen = null;
  if (!before) return;
  const text = stream.texts.get(before.article);
  if (text) text.light(null);
  const line = document.getElementById("row-" + before.number);
  if (line) line.removeAttribute("aria-current");
}

/** Scrolls to an element, and again while articles that are drawn above it move it. */
function bringIntoView(article, target) {
  const element = target || article;
  let [calm, looks, before] = [0, 0, null];
  const look = () => {
    const moved = element.getBoundingClientRect().top !== before;
    if (moved) element.scrollIntoView({ block: target ? "center" : "start" });
    calm = moved ? 0 : calm + 1;
    before = element.getBoundingClientRect().top;
    if (element.isConnected && calm < 6 && looks++ < 60) requestAnimationFrame(look);
  };
  look();
}

/** The errors that the filters let through, in the order in which they are shown. */
function shownErrors() {
  stream.errors = stream.errors || findErrors();
  return stream.errors;
}

function findErrors() {
  const order = (finding) => [...TYPES.relations, "name"].indexOf(finding.kind === "name" ? "name" : finding.type);
  return stream.articles.flatMap((article) => {
    const errors = inText(article.findings.filter((one) => isError(one) && stream.shown.findings.has(one)));
    return errors.sort((a, b) => order(a) - order(b));
  });
}

/** Goes to the next error, or to the one before. */
function step(by) {
  const errors = shownErrors();
  const at = errors.indexOf(stream.chosen);
  const next = at >= 0 ? at + by : by > 0 ? firstErrorInView(errors) : errors.length - 1;
  if (next < 0 || next >= errors.length) tell(say("error.last"));
  else choose(errors[next], true);
}

/** Without a chosen error the walk begins at the article that is looked at. */
function firstErrorInView(errors) {
  const seen = stream.articles.find((article) => {
    const box = document.getElementById(cardId(article)).getBoundingClientRect();
    return box.bottom > 100;
  });
  return Math.max(0, errors.findIndex((error) => seen && error.article.index >= seen.index));
}

function showPosition() {
  const errors = shownErrors();
  const at = errors.indexOf(stream.chosen);
  const words = at < 0 ? "" : say("error.position", number(at + 1), number(errors.length));
  document.getElementById("position").textContent = words;
  tell(words);
}

/** Goes to an article by its id. */
function visit(id) {
  const article = stream.articles.find((one) => one.id === id);
  if (!article) return;
  document.querySelectorAll(".card.visited").forEach((one) => one.classList.remove("visited"));
  const element = document.getElementById(cardId(article));
  drawArticle(element);
  element.classList.add("visited");
  bringIntoView(element, null);
}

/** Draws all that is shown, for printing. */
function drawAll() {
  document.querySelectorAll("article.card").forEach(drawArticle);
}
