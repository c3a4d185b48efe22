package io.kaidan.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who and what the article is about, and every way in which its text says so. */
public final class Entities {
    private final List<Entity> all;
    private final List<Holding> holdings;
    private final List<Reference> references;
    private final Map<Span, Entity> byMention = new HashMap<>();

    /**
     * @param all in the order of their numbers, from 1
     * @param holdings titles held, in order of the text
     * @param references anaphoric words, in order of the text, never overlapping a mention
     */
    public Entities(List<Entity> all, List<Holding> holdings, List<Reference> references) {
        this.all = List.copyOf(all);
        this.holdings = List.copyOf(holdings);
        this.references = List.copyOf(references);
        for (Entity entity : all) {
            for (Mention mention : entity.mentions()) {
                byMention.put(mention.span(), entity);
            }
        }
    }

    public List<Entity> all() {
        return all;
    }

    public List<Holding> holdings() {
        return holdings;
    }

    public List<Reference> references() {
        return references;
    }

    /** The entity of a mention. */
    public Entity of(Mention mention) {
        return byMention.get(mention.span());
    }
}
