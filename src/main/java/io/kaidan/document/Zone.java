package io.kaidan.document;

import java.util.Objects;

/** A part of the text that is not running prose, such as a tag or a dateline. */
public record Zone(Span span, Kind kind) {

    public enum Kind {
        /** 【社説】, &lt;インタビュー&gt;, [時論]: says what kind of article it is. */
        TAG,
        /** (1), (上), &lt;2&gt;: the number in a series. */
        SERIAL,
        /** 【ソウル時事】, (ソウル 聯合ニュース): place and agency before the text. */
        DATELINE,
        /** =ソウル=山田太郎, 記者 at the end: who wrote it. */
        BYLINE,
        /** (c), 配信, 翻訳, (共同) at the end. */
        CREDIT,
        /** =写真=, (左), 写真は…: belongs to a picture. */
        CAPTION
    }

    public Zone {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }
}
