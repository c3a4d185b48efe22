/* The address: #view=articles&type=MET&outcome=missed,wrong&article=… says all there is to say about what is shown. */

const VIEWS = ["overview", "articles", "confusion", "rules", "breakdown", "contrast"];

/** What the address says. An article or a filter without a view opens the articles. */
function readRoute() {
  const given = new URLSearchParams(location.hash.slice(1));
  const list = (key) => given.getAll(key).flatMap((value) => (key === "outcome" ? value.split(",") : [value]))
    .filter((value) => value !== "");
  const route = { article: given.get("article"), q: given.get("q") || "", language: given.get("lang") };
  for (const facet of FACETS) route[facet] = list(facet);
  const asked = given.get("view");
  const meant = route.article || isFiltered(route) ? "articles" : "overview";
  route.view = VIEWS.includes(asked) ? asked : meant;
  return route;
}

/** The address that says so. */
function address(route) {
  const said = new URLSearchParams();
  said.set("view", route.view);
  for (const facet of FACETS) {
    if (facet === "outcome") {
      if (route[facet].length) said.set(facet, route[facet].join(","));
    } else {
      route[facet].forEach((value) => said.append(facet, value));
    }
  }
  if (route.q) said.set("q", route.q);
  if (route.article) said.set("article", route.article);
  if (route.language) said.set("lang", route.language);
  return "#" + said.toString().replaceAll("%2C", ",");
}

/** The address of a view with these filters alone. */
function addressOf(view, filters) {
  const route = { view, article: null, q: "", language: readRoute().language };
  for (const facet of FACETS) route[facet] = [];
  return address({ ...route, ...filters });
}

/** Goes to what the present address says but for some changes. Typing makes no history. */
function go(changes, quietly) {
  const next = address({ ...readRoute(), ...changes });
  if (quietly) history.replaceState(null, "", next);
  else history.pushState(null, "", next);
  show();
}
