/* The text of an article with its names marked. It is cut wherever anything begins or ends, so that marks may overlap. */

/** A text that was drawn: its pieces, so that the words of a row can be lit up in it. */
class MarkedText {
  constructor(article, shown) {
    this.article = article;
    this.text = article.text;
    this.pieces = [];
    this.names = article.findings.filter((finding) => finding.kind === "name" && shown(finding));
    this.starts = this.cuts();
    this.element = this.draw();
  }

  /** Where pieces begin. */
  cuts() {
    const cuts = new Set([0, this.article.headlineEnd, this.article.headlineEnd + 1, this.text.length]);
    const cut = (span) => span && span.forEach((offset) => cuts.add(offset));
    for (const finding of this.article.findings) {
      for (const side of ["gold", "system"]) {
        const part = finding[side];
        if (!part) continue;
        cut(part.span);
        cut(part.evidenceSpan);
        cut(part.contentSpan);
        if (finding.kind === "relation") argumentSpans(this.article, part, side).forEach(cut);
      }
    }
    return [...cuts].filter((offset) => offset <= this.text.length).sort((a, b) => a - b);
  }

  draw() {
    const end = this.article.headlineEnd;
    const headline = h("p", { class: "headline" });
    const body = h("p", { class: "body" });
    for (let i = 0; i + 1 < this.starts.length; i++) {
      const [from, to] = [this.starts[i], this.starts[i + 1]];
      if (from === end && to === end + 1) continue;
      const element = this.piece(from, to);
      this.pieces.push({ from, to, element });
      (from < end ? headline : body).append(element);
    }
    return h("div", { class: "text", lang: "ja" }, end > 0 && headline, body);
  }

  /** A piece, marked with whatever covers it. */
  piece(from, to) {
    const element = h("span", null, this.text.slice(from, to));
    for (const finding of this.names) {
      const gold = covers(finding.gold, from, to);
      const system = covers(finding.system, from, to);
      if (!gold && !system) continue;
      element.classList.add("name", finding.outcome, gold && system ? "both" : gold ? "gold" : "system");
      element.dataset.finding = finding.number;
      element.title = nameTitle(finding);
      if (to === endOf(finding)) element.dataset.label = nameLabel(finding);
    }
    return element;
  }

  /** Lights up what a row rests on, or puts all lights out for null. */
  light(finding) {
    const lights = finding ? lightsOf(this.article, finding) : [];
    for (const piece of this.pieces) {
      piece.element.classList.remove("evidence", "content", "content-gold", "content-system", "argument", "chosen");
      for (const light of lights) {
        if (light.span[0] <= piece.from && piece.to <= light.span[1]) piece.element.classList.add(light.kind);
      }
      const { classList } = piece.element;
      if (classList.contains("content-gold") && classList.contains("content-system")) {
        classList.remove("content-gold", "content-system");
        classList.add("content");
      }
    }
  }

  /** Scrolls what is lit into the pane of the text, where that is lower than the text. */
  reveal() {
    const piece = this.firstLit();
    const pane = this.element.parentElement;
    const scroller = [this.element, pane].find((element) => element && element.scrollHeight > element.clientHeight + 1);
    if (!piece || !scroller) return;
    const [inner, outer] = [piece.getBoundingClientRect(), scroller.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) scroller.scrollTop += inner.top - outer.top - outer.height / 3;
  }

  /** The first piece that is lit, evidence last. */
  firstLit() {
    const lit = (kind) => this.pieces.find((piece) => piece.element.classList.contains(kind));
    const found = lit("chosen") || lit("evidence") || lit("content") || lit("content-gold") || lit("content-system");
    return found ? found.element : null;
  }
}

function covers(mention, from, to) {
  return Boolean(mention) && mention.span[0] <= from && to <= mention.span[1];
}

function endOf(finding) {
  return Math.max(finding.gold ? finding.gold.span[1] : 0, finding.system ? finding.system.span[1] : 0);
}

/** What a row of either side lights up. */
function lightsOf(article, finding) {
  if (finding.kind === "name") {
    return [finding.gold, finding.system].filter(Boolean).map((mention) => ({ kind: "chosen", span: mention.span }));
  }
  const lights = [];
  for (const side of ["gold", "system"]) {
    const row = finding[side];
    if (!row) continue;
    if (row.evidenceSpan) lights.push({ kind: "evidence", span: row.evidenceSpan });
    if (row.contentSpan) {
      const alone = !finding.gold || !finding.system;
      lights.push({ kind: alone ? "content" : "content-" + side, span: row.contentSpan });
    }
    argumentSpans(article, row, side).forEach((span) => lights.push({ kind: "argument", span }));
  }
  return lights;
}

/** Where the parties of a row stand: in its evidence if they do, else wherever they are named. */
function argumentSpans(article, row, side) {
  return [["subject", row.subjectNominal], ["object", row.objectNominal], ["place", false]]
    .filter(([key]) => row[key])
    .flatMap(([key, nominal]) => {
      const spans = nominal ? occurrences(article.text, row[key]) : namedSpans(article, row[key], side);
      const within = spans.filter((span) => row.evidenceSpan && row.evidenceSpan[0] <= span[0] && span[1] <= row.evidenceSpan[1]);
      return within.length > 0 ? within : spans;
    });
}

function namedSpans(article, name, side) {
  return article.mentions
    .map((mention) => mention[side])
    .filter((mention) => mention && mention.name === name)
    .map((mention) => mention.span);
}

function occurrences(text, words) {
  const spans = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) spans.push([at, at + words.length]);
  return spans;
}

/** Such as −PERSON, +STATE, STATE→ORGANIZATION; the same type twice means another border. */
function nameLabel(finding) {
  const gold = finding.gold && shortType(finding.gold.type);
  const system = finding.system && shortType(finding.system.type);
  switch (finding.outcome) {
    case "hit": return gold;
    case "missed": return "−" + gold;
    case "wrong": return "+" + system;
    default: return gold === system ? gold + "≠" : gold + "→" + system;
  }
}

/** The first letter says which of the project's types it is. */
function shortType(type) {
  return ["PERSON", "STATE", "ORGANIZATION", "LOCATION"].includes(type) ? type[0] : type;
}

function nameTitle(finding) {
  const told = (mention) => [mention.type, mention.name, mention.id, mention.source].filter(Boolean).join(" · ");
  return [
    say("outcome." + finding.outcome),
    finding.gold && say("col.gold") + ": " + told(finding.gold),
    finding.system && say("col.system") + ": " + told(finding.system),
  ].filter(Boolean).join("\n");
}
