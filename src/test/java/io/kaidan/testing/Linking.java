package io.kaidan.testing;

import io.kaidan.data.DataFile;
import io.kaidan.data.Problems;
import io.kaidan.entity.EntityLinker;
import io.kaidan.gazetteer.Gazetteer;
import io.kaidan.gazetteer.TitleAffixes;
import io.kaidan.gazetteer.TitleGrammar;
import io.kaidan.gazetteer.Titles;
import io.kaidan.mention.TitleFinder;

/** Links entities with the shipped gazetteers. */
public final class Linking {
    private Linking() {}

    public static EntityLinker shipped() {
        Problems problems = new Problems();
        Titles titles = Titles.read(DataFile.shipped("gazetteers/titles.tsv"), problems);
        TitleAffixes affixes = TitleAffixes.read(DataFile.shipped("gazetteers/title-affixes.tsv"), problems);
        TitleGrammar grammar = TitleGrammar.read(
                DataFile.shipped("gazetteers/title-grammar.tsv"),
                DataFile.shipped("gazetteers/title-traps.tsv"),
                problems);
        TitleFinder finder = new TitleFinder(titles, affixes, grammar);
        EntityLinker linker = EntityLinker.shipped(Gazetteer.shipped(), titles, affixes, finder, problems);
        problems.throwIfAny();
        return linker;
    }
}
