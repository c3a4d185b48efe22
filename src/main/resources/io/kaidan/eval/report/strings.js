"use strict";

/* The words of the page, in English and Japanese. */

const STRINGS = JSON.parse(document.getElementById("strings").textContent);
const LANGUAGES = ["en", "ja"];
let language = "en";

/** The words for a key in the language of the page, {0}, {1} … filled in; the key itself where there are none. */
function say(key, ...values) {
  const both = Object.hasOwn(STRINGS, key) ? STRINGS[key] : [key, key];
  return both[LANGUAGES.indexOf(language)].replace(/\{(\d)\}/g, (_, i) => values[i]);
}

/** Whether there are words for a key. */
function isSaid(key) {
  return Object.hasOwn(STRINGS, key);
}
