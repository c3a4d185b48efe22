package io.kaidan.eval.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds names in the tags of sentences, in any of IOB1, IOB2, BILOU, IOBES, as conlleval does: a tag that cannot follow
 * the one before it begins a name. Immutable.
 */
final class TagReader {
    private static final String GO_ON = "BIM";
    private static final String INSIDE = "IMLE";
    private static final String ENDS = "LEUS";

    private final boolean insideBegins;
    private final boolean endsMarked;

    /** A name, in tokens. */
    record Chunk(int begin, int end, String type) {}

    /**
     * What was found.
     *
     * @param malformed the tokens whose tag cannot stand where it does, by the scheme of the tags as a whole
     */
    record Result(List<Chunk> chunks, List<Integer> malformed) {}

    private TagReader(boolean insideBegins, boolean endsMarked) {
        this.insideBegins = insideBegins;
        this.endsMarked = endsMarked;
    }

    /** A reader of the scheme that sentences are tagged in. */
    static TagReader of(List<List<String>> sentences) {
        boolean beginsNeeded = false;
        boolean endsMarked = false;
        for (List<String> tags : sentences) {
            for (int i = 0; i < tags.size(); i++) {
                String tag = tags.get(i);
                // IOB1 has B- only between two names of one type.
                beginsNeeded |= tag.charAt(0) == 'B' && !sameType(before(tags, i), tag);
                endsMarked |= ENDS.indexOf(tag.charAt(0)) >= 0;
            }
        }
        return new TagReader(!beginsNeeded && !endsMarked, endsMarked);
    }

    Result read(List<String> tags) {
        List<Chunk> chunks = new ArrayList<>();
        List<Integer> malformed = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= tags.size(); i++) {
            String before = before(tags, i);
            String tag = i < tags.size() ? tags.get(i) : TagScheme.OUTSIDE;
            boolean follows = goesOn(before, tag);
            if (begin >= 0 && !follows) {
                chunks.add(new Chunk(begin, i, type(before)));
                begin = -1;
                if (endsMarked && GO_ON.indexOf(before.charAt(0)) >= 0) {
                    malformed.add(i - 1);
                }
            }
            if (INSIDE.indexOf(tag.charAt(0)) >= 0 && !follows && !insideBegins) {
                malformed.add(i);
            }
            begin = begin < 0 && !isOutside(tag) ? i : begin;
        }
        return new Result(chunks, malformed.stream().distinct().toList());
    }

    private static String before(List<String> tags, int i) {
        return i == 0 ? TagScheme.OUTSIDE : tags.get(i - 1);
    }

    /** Whether a tag goes on with the name of the tag before it. */
    private static boolean goesOn(String before, String tag) {
        return sameType(before, tag) && GO_ON.indexOf(before.charAt(0)) >= 0 && INSIDE.indexOf(tag.charAt(0)) >= 0;
    }

    private static boolean sameType(String before, String tag) {
        return !isOutside(before) && !isOutside(tag) && type(before).equals(type(tag));
    }

    private static boolean isOutside(String tag) {
        return tag.equals(TagScheme.OUTSIDE);
    }

    private static String type(String tag) {
        return tag.substring(2);
    }
}
