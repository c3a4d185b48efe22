/* Elements. Text goes in as text only: nothing of an article is ever read as markup. */

/** Makes an element. Attributes that are null or false are left out; functions are listeners. */
function h(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(key, value);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  put(element, children);
  return element;
}

/** Appends children: elements, texts, lists of them; nothing for null. */
function put(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false) parent.append(child);
  }
}

/** Puts children in the place of those that were there. */
function fill(parent, ...children) {
  parent.replaceChildren();
  put(parent, children);
}

/** Tells readers of screens what has changed. */
function tell(words) {
  document.getElementById("status").textContent = words;
}

function number(value) {
  return value.toLocaleString(language);
}

/** A figure with three decimals. */
function figure(value) {
  return value.toFixed(3);
}

/** A bar from 0 to 1, with a line for the interval where there is one. */
function bar(value, low, high) {
  const fillUp = h("span", { class: "bar-fill" });
  fillUp.style.width = 100 * value + "%";
  const parts = [fillUp];
  if (low !== undefined) {
    const line = h("span", { class: "bar-interval" });
    line.style.left = 100 * low + "%";
    line.style.width = 100 * (high - low) + "%";
    parts.push(line);
  }
  return h("span", { class: "bar", "aria-hidden": "true" }, parts);
}

/** A table that scrolls in itself where the page is narrow. */
function table(attributes, head, rows) {
  return h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": attributes.label },
    h("table", { class: attributes.class },
      h("caption", { class: "hidden" }, attributes.label),
      h("thead", null, h("tr", null, head.map((cell) => h("th", { scope: "col", class: cell.class }, cell.text)))),
      rows.length && rows[0].tagName === "TBODY" ? rows : h("tbody", null, rows)));
}
