package io.kaidan.testing;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.document.AnnotatedText;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Honorifics;
import io.kaidan.mention.MentionFinder;
import io.kaidan.mention.Mentions;
import io.kaidan.mention.NameTagger;
import io.kaidan.mention.TitleFinder;
import java.time.LocalDate;
import java.util.List;

/** Finds names with the shipped gazetteers and perhaps files of a user. */
public final class Names {
    private final TitleFinder titles;
    private final MentionFinder mentions;

    public Names(DataFile... users) {
        this(null, users);
    }

    /** @param tagger a statistical recogniser, or null */
    public Names(NameTagger tagger, DataFile... users) {
        Problems problems = new Problems();
        Gazetteer gazetteer = Gazetteer.load(List.of(users), problems);
        mentions = MentionFinder.create(
                gazetteer, Honorifics.read(DataFile.shipped("gazetteers/honorifics.tsv"), problems), tagger, problems);
        titles = TitleFinder.shipped(problems);
        problems.throwIfAny();
    }

    /** The names of a text, with the candidates that lost. */
    public Mentions in(AnnotatedText text, LocalDate date) {
        return mentions.find(text, titles.find(text), date);
    }
}
