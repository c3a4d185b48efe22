/* The articles that the filters let through, drawn when they come near the window: a thousand are no more work than ten. */

const AHEAD = "1500px";

const stream = {
  route: null,
  shown: null,
  articles: [],
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
  const id = "article-" + ARTICLES.indexOf(article);
  const counts = OUTCOMES.map((outcome) => [outcome, article.findings.filter((one) => one.outcome === outcome).length]);
  return h("article", { class: "card", id, "aria-labelledby": id + "-head" },
    h("header", { class: "card-head" },
      h("h2", { id: id + "-head" }, h("a", { href: address({ ...readRoute(), article: article.id }), title: say("article.link") }, article.id)),
      h("span", { class: "quiet" }, [article.date, article.outlet === UNKNOWN ? "" : article.outlet].filter(Boolean).join(" · ")),
      h("ul", { class: "tallies" }, counts.filter(([, count]) => count > 0).map(([outcome, count]) =>
        h("li", { class: outcome, title: say("about." + outcome) }, h("span", { "aria-hidden": "true" }, GLYPHS[outcome]),
          h("span", { class: "hidden" }, say("outcome." + outcome) + " "), number(count))))),
    h("div", { class: "card-body waiting" }));
}

function articleOf(element) {
  return ARTICLES[Number(element.id.slice("article-".length))];
}

/** Draws text and rows, once. */
function drawArticle(element) {
  const article = articleOf(element);
  stream.observer.unobserve(element);
  if (stream.texts.has(article)) return;
  const shown = (finding) => stream.shown.findings.has(finding);
  const text = new MarkedText(article, shown);
  stream.texts.set(article, text);
  const namesAsked = stream.route.outcome.includes("hit") || stream.route.source.length > 0;
  const rows = article.findings.filter((one) => shown(one) && (one.kind === "relation" || isError(one) || namesAsked));
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
  body.addEventListener("focusin", (event) => rowAt(event) && text.light(FINDINGS[rowAt(event).dataset.row]));
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
  const element = document.getElementById("article-" + ARTICLES.indexOf(finding.article));
  drawArticle(element);
  const text = stream.texts.get(finding.article);
  text.light(finding);
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

/** Scrolls to an element; articles above may still be drawn by it and move it, so a second look follows. */
function bringIntoView(article, target) {
  const look = () => (target || article).scrollIntoView({ block: target ? "center" : "start" });
  look();
  requestAnimationFrame(() => requestAnimationFrame(look));
}

/** The errors that the filters let through, in the order in which they are shown. */
function shownErrors() {
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
    const box = document.getElementById("article-" + ARTICLES.indexOf(article)).getBoundingClientRect();
    return box.bottom > 100;
  });
  const from = ARTICLES.indexOf(seen);
  return Math.max(0, errors.findIndex((error) => ARTICLES.indexOf(error.article) >= from));
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
  const element = document.getElementById("article-" + ARTICLES.indexOf(article));
  drawArticle(element);
  element.classList.add("visited");
  bringIntoView(element, null);
}

/** Draws all that is shown, for printing. */
function drawAll() {
  document.querySelectorAll("article.card").forEach(drawArticle);
}
