package io.kaidan.clause;

import io.kaidan.document.AnnotatedText;
import io.kaidan.document.Argument;
import io.kaidan.document.Entities;
import io.kaidan.document.Holding;
import io.kaidan.document.Modality;
import io.kaidan.document.Sentence;
import io.kaidan.document.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a frame of every title that stands beside its holder's name. */
final class TitleFrames {
    private TitleFrames() {}

    static List<Frame> of(AnnotatedText text, Entities entities) {
        List<Frame> frames = new ArrayList<>();
        for (Holding holding : entities.holdings()) {
            Span title = holding.title().span();
            Sentence sentence = text.sentenceAt(title.begin());
            if (sentence != null) {
                frames.add(frame(text, holding, title, sentence));
            }
        }
        return frames;
    }

    private static Frame frame(AnnotatedText text, Holding holding, Span title, Sentence sentence) {
        Map<String, Filler> roles = new HashMap<>();
        Span name = holding.name().span();
        roles.put(Roles.HOLDER, filler(Argument.of(holding.person(), name), name));
        if (holding.affiliation() != null) {
            roles.put(Roles.AFFILIATION, filler(Argument.of(holding.affiliation(), title), title));
        }
        roles.put(Roles.CONTENT, new Filler(List.of(), title, holding.title().core(), null, false));
        Set<String> classes = holding.title().former() ? Set.of("title", "former") : Set.of("title");
        return new Frame(
                Frame.Kind.TITLE,
                holding.title().core(),
                classes,
                title,
                name.cover(title),
                sentence,
                text.layout().depthAt(title.begin()),
                roles,
                false,
                Modality.ASSERTED,
                false,
                "",
                false,
                -1);
    }

    private static Filler filler(Argument argument, Span span) {
        return new Filler(List.of(argument), span, argument.name(), null, false);
    }
}
