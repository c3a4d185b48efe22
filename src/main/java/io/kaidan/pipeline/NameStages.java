package io.kaidan.pipeline;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.entity.EntityLinker;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.Honorifics;
import io.kaidan.gazetteer.TitleAffixes;
import io.kaidan.gazetteer.TitleGrammar;
import io.kaidan.gazetteer.Titles;
import io.kaidan.mention.MentionFinder;
import io.kaidan.mention.NameTagger;
import io.kaidan.mention.TitleFinder;
import java.util.List;

/** The stages that work on names, with the gazetteers they share. */
record NameStages(Gazetteer gazetteer, TitleFinder titles, MentionFinder mentions, EntityLinker linker) {

    /** Reads the shipped gazetteers and those of the user; mistakes are reported. */
    static NameStages load(Settings settings, Problems problems) {
        List<DataFile> users = settings.gazetteers().stream().map(DataFile::at).toList();
        Gazetteer all = users.isEmpty() ? Gazetteer.shipped(problems) : Gazetteer.load(users, problems);
        Gazetteer gazetteer = settings.uses(Evidence.GAZETTEERS) ? all : all.statesOnly();
        Titles titles = Titles.read(DataFile.shipped("gazetteers/titles.tsv"), problems);
        TitleAffixes affixes = TitleAffixes.read(DataFile.shipped("gazetteers/title-affixes.tsv"), problems);
        TitleGrammar grammar = TitleGrammar.read(
                DataFile.shipped("gazetteers/title-grammar.tsv"),
                DataFile.shipped("gazetteers/title-traps.tsv"),
                problems);
        TitleFinder finder = new TitleFinder(titles, affixes, grammar);
        Honorifics honorifics = Honorifics.read(DataFile.shipped("gazetteers/honorifics.tsv"), problems);
        NameTagger tagger =
                settings.uses(Evidence.TAGGER) ? settings.nameModel().tagger().apply(gazetteer) : null;
        MentionFinder every = MentionFinder.create(gazetteer, honorifics, tagger, problems);
        MentionFinder mentions = settings.uses(Evidence.DOCUMENT) ? every : every.withoutDocument();
        EntityLinker linker = EntityLinker.shipped(gazetteer, titles, affixes, finder, problems);
        return new NameStages(gazetteer, finder, mentions, linker);
    }
}
