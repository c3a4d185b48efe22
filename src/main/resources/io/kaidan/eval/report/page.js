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

/** Shows what the address says. */
function show() {
  const route = readRoute();
  if (!views().includes(route.view)) route.view = "overview";
  language = LANGUAGES.includes(route.language) ? route.language : "en";
  document.documentElement.lang = language;
  document.title = say("title") + " · Kaidan";
  const focus = document.activeElement && document.activeElement.id;
  const search = document.getElementById("search");
  const caret = search && document.activeElement === search ? search.selectionStart : null;
  document.getElementById("skip").textContent = say("skip");
  drawTop(route);
  fill(document.getElementById("main"), MAKERS[route.view](route));
  restoreFocus(focus, caret);
  if (route.view === "articles") {
    tell(document.getElementById("count").textContent);
    if (route.article) visit(route.article);
  }
}

/** What had the focus before the page was drawn anew has it again. */
function restoreFocus(id, caret) {
  const element = id && document.getElementById(id);
  if (!element) return;
  element.focus({ preventScroll: true });
  if (caret !== null) element.setSelectionRange(caret, caret);
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

addEventListener("hashchange", show);
addEventListener("beforeprint", drawAll);
show();
