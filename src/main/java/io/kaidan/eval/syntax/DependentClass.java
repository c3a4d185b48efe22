package io.kaidan.eval.syntax;

import io.kaidan.clause.Chunk;
import io.kaidan.clause.Link;
import io.kaidan.eval.syntax.AlignedSentence.Place;

/** The kinds of bunsetsu that attachment is counted by: the particle of nouns, what clauses go on to. */
enum DependentClass {
    GA("が"),
    WA("は, も"),
    WO("を"),
    NI("に"),
    TO("と"),
    DE("で"),
    NO("の and others that modify a noun"),
    LIST("list of nouns"),
    CLAUSE("clause before a clause"),
    RELATIVE("clause before a noun"),
    OTHER("other nouns"),
    ADVERB("adverbs, conjunctions"),
    MERGED("part of another chunk");

    private final String title;

    DependentClass(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** @param place null when the bunsetsu has no chunk of its own */
    static DependentClass of(GoldSentence.Bunsetsu bunsetsu, Place place) {
        if (place == null) {
            return MERGED;
        }
        Chunk chunk = place.chunk();
        if (chunk.isPredicate()) {
            return chunk.ending().link() == Link.ATTRIBUTIVE || chunk.adnominal() ? RELATIVE : CLAUSE;
        }
        if (!chunk.isNominal()) {
            return ADVERB;
        }
        if (chunk.adnominal()) {
            return NO;
        }
        boolean list = chunk.marker().isEmpty() || chunk.has("と");
        return bunsetsu.coordinate() && list ? LIST : byMarker(chunk);
    }

    private static DependentClass byMarker(Chunk chunk) {
        return switch (chunk.marker()) {
            case "が" -> GA;
            case "は", "も" -> WA;
            case "を" -> WO;
            case "に" -> NI;
            case "と" -> TO;
            case "で" -> DE;
            default -> OTHER;
        };
    }
}
