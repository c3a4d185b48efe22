/* The page as a whole: its head, its views, its keys. */

const MAKERS = {
  overview: overviewView,
  articles: articlesView,
  confusion: confusionView,
  rules: rulesView,
  breakdown: breakdownView,
  contrast: contrastView,
};

const wide = matchMedia("(min-width: 64rem)");

/** The views that have something to show. */
function views() {
  const has = {
    overview: true,
    articles: ARTICLES.length > 0,
    confusion: DATA.matrices.length > 0,
    rules: DATA.groups.some((group) => group.by === "rule" || group.by === "source"),
    breakdown: DATA.groups.length > 0,
    contrast: DATA.contrasts.length > 0,
  };
  return VIEWS.filter((view) => has[view]);
}

/** What is shown, but for the article that is gone to. */
let shownAddress = null;

/** Shows what the address says. */
function show() {
  const route = readRoute();
  const asked = address({ ...route, article: null });
  if (!views().includes(route.view)) route.view = "overview";
  if (asked !== shownAddress || !route.article) draw(route);
  if (!sameBesidesLanguage(asked)) scrollTo(0, 0);
  shownAddress = asked;
  if (route.article && route.view === "articles") visit(route.article);
}

/** Draws the page anew; what had the focus has it again, and the panel is where it was. */
function draw(route) {
  language = LANGUAGES.includes(route.language) ? route.language : "en";
  document.documentElement.lang = language;
  document.title = say("title") + " · Kaidan";
  document.getElementById("skip").textContent = say("skip");
  const panelTop = panelElement() ? panelElement().scrollTop : 0;
  const focus = document.activeElement.id;
  const search = document.getElementById("search");
  const caret = search && document.activeElement === search ? search.selectionStart : null;
  drawTop(route);
  fill(document.getElementById("main"), MAKERS[route.view](route));
  if (panelElement()) panelElement().scrollTop = panelTop;
  restoreFocus(focus, caret);
  if (route.view === "articles") tell(document.getElementById("count").textContent);
}

function panelElement() {
  return document.querySelector(".filters details");
}

/** Whether an address differs from the one that is shown in language at most: then nobody wants to go to the top. */
function sameBesidesLanguage(asked) {
  const plainly = (said) => said && said.replace(/&lang=\w*/, "");
  return plainly(asked) === plainly(shownAddress);
}

/** Gives the focus back; to the page as a whole where what had it is gone. */
function restoreFocus(id, caret) {
  const element = document.getElementById(id) || (shownAddress && document.getElementById("main"));
  if (!element) return;
  element.focus({ preventScroll: true });
  if (caret !== null && element.id === "search") element.setSelectionRange(caret, caret);
}

function drawTop(route) {
  const other = LANGUAGES[1 - LANGUAGES.indexOf(language)];
  fill(document.getElementById("top"),
    h("div", { class: "brand" },
      h("h1", null, h("span", { class: "mark" }, "Kaidan"), " ", say("title")),
      h("p", { class: "quiet" }, say("meta", number(ARTICLES.length), DATA.gold, DATA.system))),
    h("nav", { "aria-label": say("title") }, views().map((view) =>
      h("a", { href: address({ ...route, view, article: null }), "aria-current": view === route.view ? "page" : null }, say("view." + view)))),
    h("button", { type: "button", id: "language", class: "language", lang: other, click: () => go({ language: other }, true) }, say("language")));
}

function isTyping(target) {
  return target.matches("input[type=search], select, textarea");
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !document.querySelector(".stream")) return;
  if (event.key === "Escape") {
    letGo();
    document.activeElement.blur();
  }
  if (isTyping(event.target)) return;
  if (event.key === "n") step(1);
  if (event.key === "p") step(-1);
  if (event.key === "/") {
    event.preventDefault();
    document.querySelector(".filters details").open = true;
    document.getElementById("search").focus();
  }
});

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main").focus();
});

/** What sticks to the top of the window sticks below the head, however high that is. */
new ResizeObserver(([entry]) => {
  document.documentElement.style.setProperty("--top", Math.round(entry.target.getBoundingClientRect().height) + "px");
}).observe(document.getElementById("top"));

addEventListener("hashchange", show);
addEventListener("beforeprint", drawAll);
show();
